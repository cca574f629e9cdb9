/** One amount and several marked years: is it the sum of all, or the same amount every time? */
import type { Tiltak } from "../plan/plan";
import { nameOf, wordsOf } from "./about-tiltak";
import type { Rule } from "./rule";
import { gradual, spreadYears, yearly } from "./words";

export const oneAmountSeveralMarks: Rule = {
  id: "R213",
  name: "one-amount-several-marks",
  severity: "warning",
  group: "cost-and-year",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Ord som «gradvis» og «årlig» tas på ordet; om beløpet er riktig fordelt, sier de ikke.",
  holds: [
    { say: "Ett beløp og ett kryss", sample: { tiltak: [{ title: "Koordinator", cost: 500000, years: [2025] }] } },
    {
      say: "«Gradvis» med tre kryss",
      sample: { tiltak: [{ title: "Gradvis flere lærlinger", cost: 600000, years: [2025, 2026, 2027] }] },
    },
  ],
  breaks: [
    {
      say: "1 500 000 kr og tre kryss",
      at: ["C3"],
      sample: { tiltak: [{ title: "Rehabiliteringen styrkes", cost: 1500000, years: [2025, 2026, 2028] }] },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      const marks = new Set(tiltak.startYears.map((start) => start.year)).size;
      const [cost] = tiltak.costs;
      if (!cost || tiltak.costs.length > 1 || marks < 2 || saysHow(tiltak)) return [];
      return [
        {
          cells: cost.cells,
          params: { tiltak: nameOf(tiltak), kroner: cost.kroner, marks, share: cost.kroner / marks },
        },
      ];
    }),
};

function saysHow(tiltak: Tiltak): boolean {
  const words = wordsOf(tiltak);
  if (tiltak.components.some((part) => part.profile === "fordelt" || part.profile === "per-stk")) return true;
  return gradual.test(words) || yearly.test(words) || spreadYears(words) !== null;
}
