/** The heads of year columns as they stand in the sheet. */
import { cellRef, type CellsRef } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import type { PlanTable } from "../plan/plan";
import type { CellValue } from "../plan/cell";

export interface Head {
  readonly column: number;
  readonly cells: CellsRef;
  readonly value: CellValue;
  /** Four digits; null where the cell is no year. */
  readonly year: number | null;
}

/** The cell of each column from the first to the last year column in one heading block: the row with most years. */
export function yearHeads(table: PlanTable, grid: Grid, block: CellsRef): readonly Head[] {
  const columns = table.columns
    .filter((one) => one.year !== null && one.role !== "comparison-year")
    .map((one) => one.column);
  if (columns.length < 3) return [];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const rows = Array.from({ length: block.area.rows }, (_, i) => headRow(grid, block.area.row + i, first, last));
  return rows.reduce((best, row) => (count(row) > count(best) ? row : best), []);
}

/** A year with two digits belongs to this century. */
export function yearOf(value: CellValue): number | null {
  const text = String(value ?? "").trim();
  if (/^20\d\d$/.test(text)) return Number(text);
  return /^'?\d\d$/.test(text) ? 2000 + Number(text.slice(-2)) : null;
}

function headRow(grid: Grid, row: number, first: number, last: number): readonly Head[] {
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const value = valueAt(grid, row, first + i);
    return { column: first + i, cells: cellRef(grid.sheet, row, first + i), value, year: yearOf(value) };
  });
}

function count(heads: readonly Head[]): number {
  return heads.filter((head) => head.year !== null).length;
}

/** The year in the same style as another head: 12, "12", 2012, "2012". */
export function inStyleOf(value: CellValue, year: number): CellValue {
  const digits = String(value ?? "").trim().length <= 2 ? year % 100 : year;
  return typeof value === "string" ? String(digits).padStart(2, "0") : digits;
}
