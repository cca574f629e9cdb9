/** One merged cell over the amounts or marks of several tiltak: only the first has the value. */
import { valueAt } from "../plan/grid";
import { nameOf } from "./about-tiltak";
import { gridOf } from "./input";
import type { Rule } from "./rule";
import { numberColumns } from "./sum-rows";

const table = (rows: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025"] as const,
      rows: [
        ["Tiltak", 2025],
        ["Frisklivssentral", 500],
        ["Minibuss", rows > 1 ? null : 300],
      ],
      grid: { merges: rows > 1 ? [{ row: 2, column: 2, rows, columns: 1 }] : [] },
    },
  ],
});

export const mergedAmounts: Rule = {
  id: "R109",
  name: "merged-amounts",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Celler som er slått sammen bortover i samme rad.",
  holds: [{ say: "Hvert tiltak har sin celle", sample: table(1) }],
  breaks: [{ say: "Beløpet er slått sammen over to tiltak", at: ["Plan!B2:B3"], sample: table(2) }],
  check: (input) =>
    input.plan.tables.flatMap((one) => {
      const grid = gridOf(input, one.sheet);
      const marks = one.columns.filter((column) => column.role === "year-mark").map((column) => column.column);
      const columns = new Set([...numberColumns(one), ...marks]);
      const merges = grid?.merges.filter((merge) => merge.rows > 1 && columns.has(merge.column)) ?? [];
      if (!grid || merges.length === 0) return [];
      const tiltak = input.plan.tiltak.filter((row) => row.table === one.id);
      return merges.flatMap((merge) => {
        const within = tiltak.filter((row) => row.row >= merge.row && row.row < merge.row + merge.rows);
        const [first] = within;
        if (!first || within.length < 2 || valueAt(grid, merge.row, merge.column) === null) return [];
        return [{ cells: { sheet: grid.sheet, area: merge }, params: { tiltak: nameOf(first), count: within.length } }];
      });
    }),
};
