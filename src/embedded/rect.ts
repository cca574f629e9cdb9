/** Arithmetic of areas: 0-based rows and columns, sizes in cells. */
import type { Rect } from "./model";

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export function rect(row: number, column: number, rows = 1, columns = 1): Rect {
  return { row, column, rows, columns };
}

export const wholeSheet: Rect = rect(0, 0, maxRows, maxColumns);

export function cellCount(area: Rect): number {
  return area.rows * area.columns;
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function holds(area: Rect, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What two areas share, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return intersection(a, b) !== null;
}

/** Smallest area around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** The area, or null where it reaches outside the sheet or is empty. */
export function onSheet(area: Rect): Rect | null {
  return area.rows > 0 && area.columns > 0 && contains(wholeSheet, area) ? area : null;
}

export function isEntireColumn(area: Rect): boolean {
  return area.row === 0 && area.rows === maxRows;
}

export function isEntireRow(area: Rect): boolean {
  return area.column === 0 && area.columns === maxColumns;
}

/** `from` without what `hole` covers, as up to four areas. */
export function without(from: Rect, hole: Rect): Rect[] {
  const shared = intersection(from, hole);
  if (!shared) return [from];
  const below = from.row + from.rows - (shared.row + shared.rows);
  const right = from.column + from.columns - (shared.column + shared.columns);
  return [
    { ...from, rows: shared.row - from.row },
    { ...from, row: shared.row + shared.rows, rows: below },
    { ...shared, column: from.column, columns: shared.column - from.column },
    { ...shared, column: shared.column + shared.columns, columns: right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
