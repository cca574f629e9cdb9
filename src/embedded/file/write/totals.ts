/** A table must tell what its total row holds, or Excel repairs it: told from the cells where the table does not say. */
import { cellAt } from "../../book";
import type { Sheet, Table, TableColumn } from "../../model";

/** SUBTOTAL's numbers that leave hidden rows out, and the file's words for them. */
const functions: Record<string, string> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

function totalOf(column: TableColumn, at: number, table: Table, sheet: Sheet): TableColumn {
  if (column.totalsFunction !== undefined || column.totalsLabel !== undefined) return column;
  const cell = cellAt(sheet, table.area.row + table.area.rows - 1, table.area.column + at);
  if (cell?.formula === undefined) return typeof cell?.value === "string" && cell.value !== "" ? { ...column, totalsLabel: cell.value } : column;
  const found = /^=SUBTOTAL\((\d{3}),[^()]*\)$/i.exec(cell.formula);
  const known = found?.[1] === undefined ? undefined : functions[found[1]];
  return known === undefined ? { ...column, totalsFunction: "custom", totalsFormula: cell.formula } : { ...column, totalsFunction: known };
}

/** `table` with every column's total stated; the same table where it has no total row. */
export function withTotals(table: Table, sheet: Sheet): Table {
  return table.totalRow ? { ...table, columns: table.columns.map((column, at) => totalOf(column, at, table, sheet)) } : table;
}
