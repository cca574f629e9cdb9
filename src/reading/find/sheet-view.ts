/** A grid with what reading asks for again and again worked out once: texts, merges, the cells of a row. */
import type { Area, CellValue } from "../../plan/cell";
import { isDateFormat, isDay, serialDate } from "./date-cell";
import { fillAt, formatAt, indentAt, isErrorValue, valueAt, type Grid } from "../../plan/grid";

export interface SheetView {
  readonly grid: Grid;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first rows that have anything in them, at most `count`. */
  opening(count: number): readonly number[];
  /** Columns with a value in the row, ascending. */
  filled(row: number): readonly number[];
  /** The value; null for empty, blank text and error cells. A date is its words ("1.8.2026"): it is a number to Excel alone, and never an amount. */
  value(row: number, column: number): CellValue;
  /** Text of the cell with odd spaces made plain, lines kept; empty where there is none. */
  text(row: number, column: number): string;
  /** The merged area that covers the cell, or null. */
  merge(row: number, column: number): Area | null;
  bold(row: number, column: number): boolean;
  fill(row: number, column: number): string | null;
  format(row: number, column: number): string;
  /** How far the text is set in: spaces and dashes before it, and the cell's own indent. */
  indent(row: number, column: number): number;
}

/** No-break, narrow and other odd spaces as plain ones, zero-width signs and soft hyphens gone. */
export function plainSpaces(text: string): string {
  return text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\r\n?/g, "\n");
}

export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" && plainSpaces(value).trim() === "");
}

export function viewOf(grid: Grid): SheetView {
  const merges = mergeIndex(grid);
  const filledByRow = grid.values.map((cells) =>
    cells.flatMap((value, j) => (isBlank(value) ? [] : [grid.left + j])),
  );
  const days = daysOf(grid);
  const value = (row: number, column: number): CellValue => {
    const found = valueAt(grid, row, column);
    if (isBlank(found) || isErrorValue(found)) return null;
    return typeof found === "number" ? (days.get(cellKey(row, column)) ?? found) : found;
  };
  return {
    grid,
    firstRow: grid.top,
    lastRow: grid.top + grid.rows - 1,
    opening: (count) => {
      const rows: number[] = [];
      for (let i = 0; i < filledByRow.length && rows.length < count; i++) if ((filledByRow[i]?.length ?? 0) > 0) rows.push(grid.top + i);
      return rows;
    },
    filled: (row) => filledByRow[row - grid.top] ?? [],
    value,
    text: (row, column) => {
      const found = value(row, column);
      return found === null ? "" : plainSpaces(String(found));
    },
    merge: (row, column) => merges.get(cellKey(row, column)) ?? null,
    bold: (row, column) => grid.bold[row - grid.top]?.[column - grid.left] ?? false,
    fill: (row, column) => fillAt(grid, row, column),
    format: (row, column) => formatAt(grid, row, column),
    indent: (row, column) => leadingSpace(value(row, column)) + 3 * indentAt(grid, row, column),
  };
}

/** Numbers that their format shows as days, in words. Few formats stand on a sheet, so each is looked at once. */
function daysOf(grid: Grid): ReadonlyMap<number, string> {
  const dates = new Map<string, boolean>();
  const days = new Map<number, string>();
  grid.values.forEach((cells, i) => cells.forEach((value, j) => {
    const format = grid.formats[i]?.[j] ?? "General";
    if (typeof value !== "number" || format === "General") return;
    if (!dates.has(format)) dates.set(format, isDateFormat(format));
    if (dates.get(format) && isDay(value)) days.set(cellKey(grid.top + i, grid.left + j), serialDate(value, grid.date1904));
  }));
  return days;
}

function leadingSpace(value: CellValue): number {
  return typeof value === "string" ? (/^[\s–•-]*/.exec(plainSpaces(value))?.[0].length ?? 0) : 0;
}

function cellKey(row: number, column: number): number {
  return row * 16384 + column;
}

/** Every cell of every merged area, cut to the cells held so that whole merged columns cost nothing. */
function mergeIndex(grid: Grid): Map<number, Area> {
  const index = new Map<number, Area>();
  for (const area of grid.merges) {
    const lastRow = Math.min(area.row + area.rows, grid.top + grid.rows) - 1;
    const lastColumn = Math.min(area.column + area.columns, grid.left + grid.columns) - 1;
    for (let row = area.row; row <= lastRow; row++) {
      for (let column = area.column; column <= lastColumn; column++) index.set(cellKey(row, column), area);
    }
  }
  return index;
}
