/** A sign in a year column that is not read as a mark. */
import { cellRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { valueAt } from "../plan/grid";
import { nameOf } from "./about-tiltak";
import { gridOf, tablesById } from "./input";
import type { Found, Rule } from "./rule";

/** Signs that can only have been meant as a mark: two strokes for one, Greek and Cyrillic letters that look like x. */
const meant = /^(?:xx+|x[.,;:]|[хХχΧ×✕✖✗✘]|x\?|\(x\))$/iu;

const table = (mark: string) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "mark 2025", "mark 2026"] as const,
      rows: [
        ["Tiltak", 2025, 2026],
        ["Frisklivssentral", "x", null],
        ["Minibuss", null, mark],
      ],
    },
  ],
});

export const markUnread: Rule = {
  id: "R111",
  name: "mark-unread",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Merking med farge i stedet for tegn.",
  holds: [{ say: "Kryss", sample: table("x") }],
  breaks: [{ say: "«xx» der de andre er «x»", at: ["Plan!C3"], sample: table("xx") }],
  check: (input) => {
    const tables = tablesById(input);
    return input.plan.tiltak.flatMap((tiltak) => {
      const grid = gridOf(input, tiltak.sheet);
      const columns = tables.get(tiltak.table)?.columns.filter((one) => one.role === "year-mark") ?? [];
      if (!grid) return [];
      const read = new Set(tiltak.startYears.map((start) => start.cells.area.column));
      return columns.flatMap(({ column, year }): Found[] => {
        const held = valueAt(grid, tiltak.row, column);
        if (typeof held !== "string" || held.trim() === "" || /^[-–—]$/.test(held.trim()) || read.has(column))
          return [];
        const cells = cellRef(grid.sheet, tiltak.row, column);
        const fix: CellChange[] = meant.test(held.trim()) ? [{ cells, old: held, next: "x" }] : [];
        return [{ cells, params: { tiltak: nameOf(tiltak), held: held.trim(), year: String(year ?? "") }, fix }];
      });
    });
  },
};
