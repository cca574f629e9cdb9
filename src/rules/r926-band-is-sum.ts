/** A wide age band whose rate is the sum of its five-year rates: rates are averaged, never added. */
import { hunt4, ott, sbu, type PrevalenceTable } from "../figures/dementia";
import { cellRef } from "../plan/cell";
import type { PrevalenceClaim } from "../plan/population";
import type { Found, Rule } from "./rule";

const rate = (percent: number): { demographics: { prevalence: PrevalenceClaim[] } } => ({
  demographics: {
    prevalence: [{ band: { from: 70, to: 79, label: "70–79 år" }, percent, cells: cellRef("Demens", 2, 2) }],
  },
});

export const bandIsSum: Rule = {
  id: "R926",
  name: "band-is-sum",
  severity: "error",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Andeler som er lagt sammen fra andre kilder enn Ott m.fl. 1995, SBU og HUNT4.",
  holds: [{ say: "70–79 år: 4,1 %", sample: rate(4.1) }],
  breaks: [{ say: "70–79 år: 8,2 %, summen av 2,1 og 6,1", at: ["Demens!B2"], sample: rate(8.2) }],
  check: ({ demographics }) =>
    demographics.prevalence.flatMap((claim) => [ott, sbu, hunt4].flatMap((table) => sumOf(table, claim)).slice(0, 1)),
};

function sumOf(table: PrevalenceTable, claim: PrevalenceClaim): readonly Found[] {
  const { from, to } = claim.band;
  const parts = table.rates.filter(
    (one) => from !== null && one.from >= from && (to === null || (one.to !== null && one.to <= to)),
  );
  const fills = parts[0]?.from === from && parts.at(-1)?.to === to;
  const sum = parts.reduce((all, one) => all + one.percent, 0);
  if (!fills || parts.length < 2 || Math.abs(sum - claim.percent) > 0.051) return [];
  const percents = parts.map((one) => one.percent);
  const params = {
    band: claim.band.label,
    percent: Math.round(claim.percent * 100) / 100,
    parts: percents.map((one) => String(one).replace(".", ",")).join(" + "),
    low: Math.min(...percents),
    high: Math.max(...percents),
    source: table.name,
  };
  return [{ cells: claim.cells, params }];
}
