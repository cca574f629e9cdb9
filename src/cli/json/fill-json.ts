/** What `fill --json` answers: kroner and årsverk per year from the engine, which the written sheets were held against. */
import type { Filled } from "../../app/fill-sheets";

type ByYear = Readonly<Record<string, number>>;

export function fillJson(filled: Filled): object {
  const { figures } = filled.prepared;
  const { drift, investering, unscheduled } = figures;
  const byYear = (series: readonly (number | null)[]) => perYear(figures.years, series);
  const doubt = (sums: typeof drift) => doubtPerYear(byYear(sums.uncertain), byYear(sums.low), byYear(sums.high));
  return {
    sheets: filled.prepared.designs.map((design) => filled.applied.titles[design.id] ?? design.title),
    charts: filled.charts,
    totals: { drift: byYear(drift.kroner), investering: byYear(investering.kroner) },
    aarsverk: byYear(figures.aarsverk.map(withoutTail)),
    /** Of drift; `low` and `high` are the year's lowest and highest total over the readings offered. */
    uncertain: doubt(drift),
    uncertainInvestering: doubt(investering),
    unscheduled: { kroner: unscheduled.drift + unscheduled.investering, rows: unscheduled.rows },
    notCosted: { rows: figures.notCosted.rows },
    missingPrices: figures.missingPrices,
    reconciled: filled.reconciled,
    compared: filled.reconciliation.compared,
    differences: filled.reconciliation.differences.length,
    syncs: filled.applied.syncs,
    requestBytes: filled.applied.requestBytes,
  };
}

/** Years without a known figure are absent, never 0. */
function perYear(years: readonly number[], series: readonly (number | null)[]): ByYear {
  return Object.fromEntries(years.flatMap((year, index) => (typeof series[index] === "number" ? [[year, series[index]]] : [])));
}

function doubtPerYear(kroner: ByYear, low: ByYear, high: ByYear): object {
  return Object.fromEntries(Object.keys(kroner).map((year) => [year, { kroner: kroner[year], low: low[year], high: high[year] }]));
}

/** Sums of 0,6 and the like without the tail of binary fractions: four decimals, as posts are stated. */
function withoutTail(aarsverk: number): number {
  return Math.round(aarsverk * 10_000) / 10_000;
}
