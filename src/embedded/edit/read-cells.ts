/** Blocks of values, formulas, texts and formats, as `Range` answers them. */
import { emptyStyle } from "../book";
import { toR1C1 } from "../calc/references";
import type { Book, Cell, Rect, Sheet, Value } from "../model";
import { cellCount } from "../rect";
import { displayText } from "../text/display";

/** Larger reads come back as null. */
const mostCells = 5_000_000;

export function isError(value: Value): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}

/** A value as it crosses the wire: errors as their text, nothing as "". */
export function plainValue(value: Value | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  return isError(value) ? value.error : value;
}

/** Formula, or what stands in the cell. */
export function formulaOrValue(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? plainValue(cell?.value);
}

export function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? "Empty" : "String";
  if (isError(value)) return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export function shownText(book: Book, cell: Cell | undefined): string {
  if (!cell || cell.value === null) return "";
  return displayText(cell.value, book.styles.list[cell.style]?.numberFormat ?? "General", book);
}

/** A block with one entry a cell, or null where it would be too large. */
export function block<T>(
  sheet: Sheet,
  area: Rect,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (cellCount(area) > mostCells) return null;
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = sheet.cells.get(row);
    const entries: T[] = new Array<T>(area.columns);
    for (let at = 0; at < area.columns; at += 1) {
      entries[at] = read(line?.get(area.column + at), row, area.column + at);
    }
    rows.push(entries);
  }
  return rows;
}

export function valuesOf(sheet: Sheet, area: Rect): unknown[][] | null {
  return block(sheet, area, (cell) => plainValue(cell?.value));
}

export function formulasOf(sheet: Sheet, area: Rect): unknown[][] | null {
  return block(sheet, area, formulaOrValue);
}

export function formulasR1C1Of(sheet: Sheet, area: Rect): unknown[][] | null {
  return block(sheet, area, (cell, row, column) =>
    cell?.formula === undefined ? plainValue(cell?.value) : toR1C1(cell.formula, row, column),
  );
}

export function textOf(book: Book, sheet: Sheet, area: Rect): string[][] | null {
  return block(sheet, area, (cell) => shownText(book, cell));
}

export function formatsOf(book: Book, sheet: Sheet, area: Rect): string[][] | null {
  return block(
    sheet,
    area,
    (cell, row, column) => book.styles.list[cell?.style ?? emptyStyle(sheet, row, column)]?.numberFormat ?? "General",
  );
}
