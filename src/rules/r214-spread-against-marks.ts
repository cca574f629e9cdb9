/** "Fordelt på n år", but the marks say another number of years. */
import type { Component, Tiltak } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import { gridOf, type RuleInput } from "./input";
import { valueAt } from "../plan/grid";
import type { Rule } from "./rule";
import { spreadYears } from "./words";

export const spreadAgainstMarks: Rule = {
  id: "R214",
  name: "spread-against-marks",
  severity: "warning",
  group: "cost-and-year",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Fordelinger som er skrevet uten tallet på år («fordeles utover perioden»).",
  holds: [
    {
      say: "«Fordelt på 3 år» og tre kryss",
      sample: { tiltak: [{ title: "Opplæring fordelt på 3 år", cost: 900000, years: [2025, 2026, 2027] }] },
    },
  ],
  breaks: [
    {
      say: "«Fordelt på 3 år», men bare ett kryss",
      at: ["C3"],
      sample: { tiltak: [{ title: "Opplæring fordelt på 3 år", cost: 900000, years: [2025] }] },
    },
  ],
  check: (input) =>
    input.plan.tiltak.flatMap((tiltak) =>
      tiltak.components.flatMap((part) => {
        const years = spreadOf(input, tiltak, part);
        if (part.kroner === null || years === null || part.years.length === 0 || part.years.length === years) return [];
        return [
          {
            cells: part.cells,
            params: { tiltak: nameOf(tiltak), kroner: part.kroner, years, marks: part.years.length },
          },
        ];
      }),
    ),
};

/** Years of spreading said in the words of a beløp, or in its cell where it stands alone there. */
export function spreadOf(input: RuleInput, tiltak: Tiltak, part: Component): number | null {
  const grid = gridOf(input, part.cells.sheet);
  const alone = tiltak.components.length === 1;
  const cell = grid && alone ? String(valueAt(grid, part.cells.area.row, part.cells.area.column) ?? "") : "";
  return spreadYears(alone ? `${part.words}\n${tiltak.title}\n${cell}` : part.words);
}
