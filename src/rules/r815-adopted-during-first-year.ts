/** A plan adopted well into its first year: what starts that year can't have a whole year's effect. */
import { cellRef } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import { hasMoney, startOf } from "./about-tiltak";
import type { Found, Rule } from "./rule";

const sample = (date: string) => ({
  tiltak: [
    { title: "Koordinator", cost: 500000, years: [2025] },
    { title: "Minibuss", cost: 400000, years: [2026] },
  ],
  sheets: [{ name: "Om planen", rows: [["Vedtatt i kommunestyret", date]] }],
});

export const adoptedDuringFirstYear: Rule = {
  id: "R815",
  name: "adopted-during-first-year",
  severity: "info",
  group: "time",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Vedtaksdato som ikke står i arbeidsboka.",
  holds: [{ say: "Vedtatt i desember året før", sample: sample("12.12.2024") }],
  breaks: [{ say: "Vedtatt i juni det første året", at: ["Om planen!B1"], sample: sample("20.06.2025") }],
  check: ({ plan, grids }) => {
    const first = plan.years?.from ?? null;
    const early = plan.tiltak.filter((tiltak) => first !== null && startOf(tiltak) === first && hasMoney(tiltak));
    if (first === null || early.length === 0) return [];
    return grids.flatMap((grid) => adopted(grid, first, early.length));
  },
};

function adopted(grid: Grid, first: number, count: number): readonly Found[] {
  const found: Found[] = [];
  for (let row = grid.top; row < grid.top + Math.min(grid.rows, 60); row++) {
    for (let column = grid.left; column < grid.left + grid.columns - 1; column++) {
      const label = valueAt(grid, row, column);
      if (
        typeof label !== "string" ||
        label.length > 60 ||
        !/(?<!\p{L})(?:vedtatt|vedteken|vedtak)(?!\p{L})/iu.test(label)
      )
        continue;
      const date = String(valueAt(grid, row, column + 1) ?? "");
      const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)$/.exec(date.trim());
      if (!match || Number(match[3]) !== first || Number(match[2]) < 3) continue;
      found.push({ cells: cellRef(grid.sheet, row, column + 1), params: { date, year: String(first), count } });
    }
  }
  return found;
}
