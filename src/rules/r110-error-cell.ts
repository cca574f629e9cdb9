/** `#REF!` and its kin: whatever sums over it is an error too. */
import { cellRef } from "../plan/cell";
import { formulaAt, isErrorValue, valueAt, type Grid } from "../plan/grid";
import type { Found, Rule } from "./rule";

const table = (cell: string | number) => ({
  sheets: [
    {
      name: "Grunnlag",
      rows: [
        ["Navn", "Beløp"],
        ["Minibuss", cell],
      ],
    },
  ],
});

export const errorCell: Rule = {
  id: "R110",
  name: "error-cell",
  severity: "error",
  group: "structure",
  basis: "arithmetic",
  needs: ["grids"],
  fixes: false,
  cannotSee: "Feil som er gjemt i HVISFEIL (IFERROR).",
  holds: [{ say: "Et tall", sample: table(500) }],
  breaks: [{ say: "#REF! i cellen", at: ["Grunnlag!B2"], sample: table("#REF!") }],
  check: (input) => input.grids.flatMap(errorsOf),
};

/** One finding for each run of the same error down a column. */
function errorsOf(grid: Grid): readonly Found[] {
  const found: Found[] = [];
  for (let column = grid.left; column < grid.left + grid.columns; column++) {
    for (let row = grid.top; row < grid.top + grid.rows; row++) {
      const value = valueAt(grid, row, column);
      if (!isErrorValue(value)) continue;
      let rows = 1;
      while (valueAt(grid, row + rows, column) === value) rows++;
      const params = { error: String(value), formula: formulaAt(grid, row, column) ?? String(value), count: rows };
      found.push({ cells: { ...cellRef(grid.sheet, row, column), area: { row, column, rows, columns: 1 } }, params });
      row += rows - 1;
    }
  }
  return found;
}
