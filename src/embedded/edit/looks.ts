/** The styles of areas: which occur, and changing them, with whole rows and columns kept as one entry each. */
import { emptyStyle, ensureAxis, ensureCell } from "../book";
import type { Book, Rect, Sheet, Style } from "../model";
import { cellCount, isEntireColumn, isEntireRow } from "../rect";
import { eachCell, eachPlace } from "./walk";

/** Up to so many places are looked at one by one. */
const exactUpTo = 20_000;

function addEmptyStyles(sheet: Sheet, area: Rect, into: Set<number>): void {
  let plain = area.columns;
  for (const [column, axis] of sheet.columns) {
    if (axis.style === null || column < area.column || column >= area.column + area.columns) continue;
    into.add(axis.style);
    plain -= 1;
  }
  if (plain > 0) into.add(0);
  for (const [row, axis] of sheet.rows) {
    if (axis.style !== null && row >= area.row && row < area.row + area.rows) into.add(axis.style);
  }
}

/** Indices of all styles in the area, those of empty places too. */
export function stylesIn(sheet: Sheet, area: Rect): Set<number> {
  const found = new Set<number>();
  if (cellCount(area) <= exactUpTo) {
    eachPlace(area, (row, column) => {
      found.add(sheet.cells.get(row)?.get(column)?.style ?? emptyStyle(sheet, row, column));
    });
    return found;
  }
  let stored = 0;
  eachCell(sheet, area, (cell) => {
    stored += 1;
    found.add(cell.style);
  });
  if (stored < cellCount(area)) addEmptyStyles(sheet, area, found);
  return found;
}

/** What all styles of the areas agree on, or null. */
export function agreed<T>(book: Book, sheet: Sheet, areas: readonly Rect[], read: (style: Style) => T): T | null {
  let first: { value: T } | null = null;
  for (const area of areas) {
    for (const index of stylesIn(sheet, area)) {
      const style = book.styles.list[index];
      if (!style) continue;
      const value = read(style);
      if (first && first.value !== value) return null;
      first ??= { value };
    }
  }
  return first ? first.value : null;
}

function changeColumns(sheet: Sheet, area: Rect, changed: (index: number) => number): void {
  eachCell(sheet, area, (cell) => {
    cell.style = changed(cell.style);
  });
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    for (const [row, axis] of sheet.rows) {
      if (axis.style === null || sheet.cells.get(row)?.has(column)) continue;
      ensureCell(sheet, row, column).style = changed(axis.style);
    }
    const axis = ensureAxis(sheet.columns, column);
    axis.style = changed(axis.style ?? 0);
  }
}

function changeRows(sheet: Sheet, area: Rect, changed: (index: number) => number): void {
  eachCell(sheet, area, (cell) => {
    cell.style = changed(cell.style);
  });
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (const [column, axis] of sheet.columns) {
      if (axis.style === null || (sheet.rows.get(row)?.style ?? null) !== null || sheet.cells.get(row)?.has(column)) continue;
      ensureCell(sheet, row, column).style = changed(axis.style);
    }
    const axis = ensureAxis(sheet.rows, row);
    axis.style = changed(axis.style ?? 0);
  }
}

/** Gives every place of the area the style that `change` makes of its own. */
export function changeLook(book: Book, sheet: Sheet, area: Rect, change: (style: Style) => Style): void {
  const known = new Map<number, number>();
  const changed = (index: number): number => {
    let next = known.get(index);
    if (next === undefined) {
      const style = book.styles.list[index] ?? book.styles.list[0];
      next = style ? book.styles.intern({ ...change(style), xf: null }) : index;
      known.set(index, next);
    }
    return next;
  };
  if (isEntireColumn(area)) return changeColumns(sheet, area, changed);
  if (isEntireRow(area)) return changeRows(sheet, area, changed);
  eachPlace(area, (row, column) => {
    const cell = ensureCell(sheet, row, column);
    cell.style = changed(cell.style);
  });
}
