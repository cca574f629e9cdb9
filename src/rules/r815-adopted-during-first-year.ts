/** A plan adopted well into its first year: what starts that year can't have a whole year's effect. */
import { cellRef } from "../plan/cell";
import { formatAt, valueAt, type Grid } from "../plan/grid";
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
  cannotSee: "Vedtaksdato som ikke står i arbeidsboken.",
  holds: [{ say: "Vedtatt i desember året før", sample: sample("12.12.2024") }],
  breaks: [{ say: "Vedtatt i juni det første året", at: ["Om planen!B1"], sample: sample("20.06.2025") }],
  check: ({ plan, grids }) => {
    const first = plan.years?.from ?? null;
    const early = plan.tiltak.filter((tiltak) => first !== null && startOf(tiltak) === first && hasMoney(tiltak));
    if (first === null || early.length === 0) return [];
    return grids.flatMap((grid) => adopted(grid, first, early.length));
  },
};

interface Day {
  readonly text: string;
  readonly month: number;
  readonly year: number;
}

function adopted(grid: Grid, first: number, count: number): readonly Found[] {
  const found: Found[] = [];
  for (let row = grid.top; row < grid.top + Math.min(grid.rows, 60); row++) {
    for (let column = grid.left; column < grid.left + grid.columns; column++) {
      const label = valueAt(grid, row, column);
      if (typeof label !== "string" || label.length > 60 || !/(?<!\p{L})(?:vedtatt|vedteken|vedtak)(?!\p{L})/iu.test(label)) continue;
      const places = [column, column + 1].map((at) => ({ at, day: dayIn(grid, row, at) }));
      const dated = places.find(({ day }) => day !== null);
      if (!dated?.day || dated.day.year !== first || dated.day.month < 3) continue;
      const params = { date: dated.day.text, year: String(first), count };
      found.push({ cells: cellRef(grid.sheet, row, dated.at), params });
    }
  }
  return found;
}

/** A date written as text, alone or after the words, or stored as Excel stores dates. */
function dayIn(grid: Grid, row: number, column: number): Day | null {
  const held = valueAt(grid, row, column);
  if (typeof held === "number") {
    if (!/[dmy]/i.test(formatAt(grid, row, column)) || held < 36_526 || held > 73_050) return null;
    const days = Math.floor(held) - 25_569 + (grid.date1904 ? 1462 : 0);
    const date = new Date(days * 86_400_000);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
    return { text: `${String(date.getUTCDate()).padStart(2, "0")}.${String(month).padStart(2, "0")}.${String(year)}`, month, year };
  }
  const match = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)$/.exec(String(held ?? "").trim());
  return match ? { text: match[0], month: Number(match[2]), year: Number(match[3]) } : null;
}
