/** Kroner and årsverk per year of a whole plan: every number the sheets show, computed apart from them. */
import type { RegisterRow } from "../plan/register";
import type { Kind, Year } from "../plan/segment";
import { applies, type Applied } from "./applies";
import { assumedYears, type Assumptions } from "./assumptions";
import { missingPriceYears, yearFactor } from "./prices";
import { readingKroner } from "./readings";
import { aarsverkIn, isNotCosted, isUnscheduled, kronerIn, netKroner } from "./shape";

/** One value a year of the plan, in order; null where the price conversion of that year is not known. */
export type Series = readonly (number | null)[];

/** Kroner of one row. `low` and `high` span the readings offered; without doubt they equal `kroner`. */
export interface RowFigures {
  readonly row: RegisterRow;
  readonly applied: Applied;
  readonly kroner: Series;
  readonly low: Series;
  readonly high: Series;
  /** Årsverk held, a level per year. */
  readonly aarsverk: readonly number[];
  /** Årsverk stated that are held in no year of the plan. */
  readonly aarsverkWithoutYear: number;
  readonly unscheduled: boolean;
  readonly notCosted: boolean;
}

/** Kroner per year: what is counted, what of it is uavklart, lowest and highest over the readings. */
export interface Sums {
  readonly kroner: Series;
  readonly uncertain: Series;
  readonly low: Series;
  readonly high: Series;
}

export interface PlanFigures {
  readonly years: readonly Year[];
  readonly rows: readonly RowFigures[];
  readonly drift: Sums;
  readonly investering: Sums;
  readonly aarsverk: readonly number[];
  /** Of `aarsverk`, what stands in uavklarte rows. */
  readonly aarsverkUncertain: readonly number[];
  /** Cost stated and no year, kroner in the plan's own prices. A price per unit without a count is a row without kroner. */
  readonly unscheduled: {
    readonly rows: number;
    readonly drift: number;
    readonly investering: number;
    readonly aarsverk: number;
  };
  readonly notCosted: { readonly rows: number };
  /** Deflator years that are not ticked and would be needed. */
  readonly missingPrices: readonly Year[];
}

function rowFigures(row: RegisterRow, years: readonly Year[], factors: Series): RowFigures {
  const applied = applies(row);
  const priced = (kroner: (year: Year) => number): Series =>
    years.map((year, i) => {
      const factor = factors[i] ?? null;
      return factor === null ? null : kroner(year) * factor;
    });
  const readings = applied.uncertain ? row.alternatives : [];
  const offered = (year: Year): number[] => [
    kronerIn(applied, year),
    ...readings.map((alternative) => readingKroner(row, applied, alternative, year)),
  ];
  const aarsverk = years.map((year) => aarsverkIn(applied, year));
  return {
    row,
    applied,
    kroner: priced((year) => kronerIn(applied, year)),
    low: priced((year) => Math.min(...offered(year))),
    high: priced((year) => Math.max(...offered(year))),
    aarsverk,
    aarsverkWithoutYear: applied.counted && aarsverk.every((level) => level === 0) ? (applied.aarsverk ?? 0) : 0,
    unscheduled: isUnscheduled(applied),
    notCosted: isNotCosted(applied),
  };
}

function added(rows: readonly RowFigures[], priced: readonly boolean[], of: (row: RowFigures) => Series): Series {
  return priced.map((known, i) =>
    rows.reduce<number | null>(
      (sum, row) => {
        const value = of(row)[i] ?? null;
        return sum === null || value === null ? null : sum + value;
      },
      known ? 0 : null,
    ),
  );
}

/** Sums of rows of one kind (both with null), per year of the plan. A year whose prices are missing has no sum, not even of no rows. */
export function sumRows(rows: readonly RowFigures[], kind: Kind | null, years: number): Sums {
  const priced = Array.from({ length: years }, (_, i) => rows.every((row) => (row.kroner[i] ?? null) !== null));
  const chosen = kind === null ? rows : rows.filter((row) => row.applied.kind === kind);
  const uncertain = chosen.filter((row) => row.applied.uncertain);
  return {
    kroner: added(chosen, priced, (row) => row.kroner),
    uncertain: added(uncertain, priced, (row) => row.kroner),
    low: added(chosen, priced, (row) => row.low),
    high: added(chosen, priced, (row) => row.high),
  };
}

function unscheduledSums(rows: readonly RowFigures[]): PlanFigures["unscheduled"] {
  const chosen = rows.filter((row) => row.unscheduled);
  const kroner = (kind: Kind): number =>
    chosen.filter((row) => row.applied.kind === kind).reduce((sum, row) => sum + netKroner(row.applied), 0);
  return {
    rows: chosen.length,
    drift: kroner("drift"),
    investering: kroner("investering"),
    aarsverk: rows.reduce((sum, row) => sum + row.aarsverkWithoutYear, 0),
  };
}

/** All figures of a plan. Kroner are whole kroner in the prices the assumptions ask for. */
export function planFigures(rows: readonly RegisterRow[], assumptions: Assumptions): PlanFigures {
  const years = assumedYears(assumptions);
  const factors = years.map((year) => {
    const factor = yearFactor(assumptions, year);
    return factor.known ? factor.factor : null;
  });
  const all = rows.map((row) => rowFigures(row, years, factors));
  const level = (chosen: readonly RowFigures[]): number[] =>
    years.map((_, i) => chosen.reduce((sum, row) => sum + (row.aarsverk[i] ?? 0), 0));
  return {
    years,
    rows: all,
    drift: sumRows(all, "drift", years.length),
    investering: sumRows(all, "investering", years.length),
    aarsverk: level(all),
    aarsverkUncertain: level(all.filter((row) => row.applied.uncertain)),
    unscheduled: unscheduledSums(all),
    notCosted: { rows: all.filter((row) => row.notCosted).length },
    missingPrices: missingPriceYears(assumptions, years),
  };
}
