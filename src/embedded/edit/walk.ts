/** Walks over the cells of an area without making any, and without visiting empty rows one by one. */
import type { Cell, Rect, Sheet } from "../model";

/** Stored rows inside the area, in order. */
function storedRows(sheet: Sheet, area: Rect): number[] {
  const end = area.row + area.rows;
  const rows: number[] = [];
  if (area.rows <= sheet.cells.size) {
    for (let row = area.row; row < end; row += 1) if (sheet.cells.has(row)) rows.push(row);
    return rows;
  }
  for (const row of sheet.cells.keys()) if (row >= area.row && row < end) rows.push(row);
  return rows.sort((a, b) => a - b);
}

/** Stored columns of one row inside the area, in order. */
export function storedColumns(line: ReadonlyMap<number, Cell>, area: Rect): number[] {
  const end = area.column + area.columns;
  const columns: number[] = [];
  if (area.columns <= line.size) {
    for (let column = area.column; column < end; column += 1) if (line.has(column)) columns.push(column);
    return columns;
  }
  for (const column of line.keys()) if (column >= area.column && column < end) columns.push(column);
  return columns.sort((a, b) => a - b);
}

/** Visits every stored cell of the area, row by row; `visit` may answer false to stop. */
export function eachCell(
  sheet: Sheet,
  area: Rect,
  visit: (cell: Cell, row: number, column: number) => void | false,
): void {
  for (const row of storedRows(sheet, area)) {
    const line = sheet.cells.get(row);
    if (!line) continue;
    for (const column of storedColumns(line, area)) {
      const cell = line.get(column);
      if (cell && visit(cell, row, column) === false) return;
    }
  }
}

/** Visits every place of the area, stored or not. */
export function eachPlace(area: Rect, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}
