/** A column of amounts or marks that nobody sees: a whole year is counted in silence. */
import { cellRef } from "../plan/cell";
import { valueAt } from "../plan/grid";
import { gridOf } from "./input";
import type { Found, Rule } from "./rule";
import { numberColumns } from "./sum-rows";

const table = (hiddenColumns: number[]) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026"] as const,
      rows: [
        ["Tiltak", 2025, 2026],
        ["Frisklivssentral", 500, 500],
        ["Minibuss", 300, 400],
      ],
      grid: { hiddenColumns },
    },
  ],
});

export const columnHidden: Rule = {
  id: "R115",
  name: "column-hidden",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Kolonner som er så smale at ingen ser dem.",
  holds: [{ say: "Ingen skjulte kolonner", sample: table([]) }],
  breaks: [{ say: "Kolonnen for 2026 er skjult", at: ["Plan!C1"], sample: table([3]) }],
  check: (input) =>
    input.plan.tables.flatMap((one) => {
      const grid = gridOf(input, one.sheet);
      const [head] = one.headerCells;
      if (!grid || !head || grid.hiddenColumns.length === 0) return [];
      const marks = one.columns.filter((column) => column.role === "year-mark").map((column) => column.column);
      const { row: top, rows } = one.body.area;
      return [...numberColumns(one), ...marks]
        .filter((column) => grid.hiddenColumns.includes(column))
        .flatMap((column): Found[] => {
          const filled = Array.from({ length: rows }, (_, i) => valueAt(grid, top + i, column)).filter((value) => value !== null).length;
          const name = one.columns.find((role) => role.column === column)?.head ?? "";
          if (filled === 0) return [];
          return [{ cells: cellRef(grid.sheet, head.area.row, column), params: { head: name, count: filled } }];
        });
    }),
};
