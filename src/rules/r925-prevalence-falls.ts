/** The share with dementia rises with age; a stated rate that falls is a fault in it or in the one before. */
import { cellRef } from "../plan/cell";
import type { PrevalenceClaim } from "../plan/population";
import type { Rule } from "./rule";

const rates = (...percents: number[]): { demographics: { prevalence: PrevalenceClaim[] } } => ({
  demographics: {
    prevalence: percents.map((percent, i) => ({
      band: { from: 65 + 10 * i, to: 74 + 10 * i, label: `${65 + 10 * i}–${74 + 10 * i} år` },
      percent,
      cells: cellRef("Demens", i + 2, 2),
    })),
  },
});

export const prevalenceFalls: Rule = {
  id: "R925",
  name: "prevalence-falls",
  severity: "warning",
  group: "demography",
  basis: "guideline",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Hvilken av de to andelene som er feil. Gjelder bare alder over 60 år.",
  holds: [{ say: "2, 10 og 30 %", sample: rates(2, 10, 30) }],
  breaks: [{ say: "2, 40 og 30 %", at: ["Demens!B4"], sample: rates(2, 40, 30) }],
  check: ({ demographics }) => {
    const rising = demographics.prevalence.filter((one) => (one.band.from ?? 0) >= 60).sort(byPlace);
    return rising.flatMap((rate, i) => {
      const before = rising[i - 1];
      if (!before || before.cells.sheet !== rate.cells.sheet || before.cells.area.column !== rate.cells.area.column)
        return [];
      if ((rate.band.from ?? 0) <= (before.band.to ?? Infinity) || rate.percent >= before.percent) return [];
      const params = {
        band: rate.band.label,
        percent: rate.percent,
        younger: before.band.label,
        before: before.percent,
      };
      return [{ cells: rate.cells, related: [before.cells], params }];
    });
  },
};

function byPlace(a: PrevalenceClaim, b: PrevalenceClaim): number {
  return (
    a.cells.sheet.localeCompare(b.cells.sheet) ||
    a.cells.area.column - b.cells.area.column ||
    (a.band.from ?? 0) - (b.band.from ?? 0)
  );
}
