/** Lines of cells that ought to be computed alike: the numbers of a sum row, and a column of row totals. */
import { columnNumber } from "../plan/cell";
import type { Grid } from "../plan/grid";
import { gridOf, type RuleInput } from "./input";
import { numberColumns, sumRowsOf } from "./sum-rows";

export interface Line {
  readonly grid: Grid;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** Each sum row over its year columns, and each total column over the rows that are no sums. */
export function linesOfFormulas(input: RuleInput): readonly Line[] {
  return input.plan.tables.flatMap((table) => {
    const grid = gridOf(input, table.sheet);
    if (!grid) return [];
    const { row: top, rows } = table.body.area;
    const sums = sumRowsOf(input.plan, table.sheet);
    const within = Array.from({ length: rows }, (_, i) => top + i);
    const years = numberColumns(table).filter((column) =>
      table.columns.some((one) => one.column === column && one.role === "year-amount"),
    );
    const totals = table.columns.filter((one) => one.role === "total").map((one) => one.column);
    const rowLines = within.filter((row) => sums.has(row)).map((row) => years.map((column) => ({ row, column })));
    const columnLines = totals.map((column) => within.filter((row) => !sums.has(row)).map((row) => ({ row, column })));
    return [...rowLines, ...columnLines].map((cells) => ({ grid, cells }));
  });
}

/** A formula with its references relative to its own cell, so that a copied formula reads the same everywhere. */
export function relative(formula: string, row: number, column: number): string {
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(
            /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(A-Z])/gi,
            (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
              const across = fixedColumn === "$" ? `C${columnNumber(letters)}` : `C[${columnNumber(letters) - column}]`;
              return `${fixedRow === "$" ? `R${digits}` : `R[${Number(digits) - row}]`}${across}`;
            },
          ),
    )
    .join("");
}
