/** Writes values and formulas into cells as Excel takes them: typed text, null, "", scalar fill, merged areas. */
import { ensureCell } from "../book";
import { readEntry } from "../calc/entry";
import { fromR1C1, moveFormula } from "../calc/references";
import type { Book, Cell, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { cellCount, holds, intersection } from "../rect";
import type { World } from "../world";
import { cellsChanged, type Details } from "./changes";
import { guardCells } from "./guard";
import { plainValue, valueType } from "./read-cells";
import { headersChanged } from "./table-headers";

/** Longest text of a cell and longest formula. */
const longestText = 32_767;
const longestFormula = 8_192;

export type Notation = "A1" | "R1C1";

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** The value for each place: a scalar for all, or a block of exactly the area's size. */
function given(area: Rect, data: unknown): (row: number, column: number) => unknown {
  if (isScalar(data)) return () => data;
  if (!Array.isArray(data) || data.length !== area.rows) return fail("InvalidArgument");
  const rows = data as unknown[];
  const right = rows.every((row) => Array.isArray(row) && row.length === area.columns && row.every(isScalar));
  if (!right) return fail("InvalidArgument");
  return (row, column) => (rows[row] as unknown[])[column];
}

function setLook(book: Book, cell: Cell, numberFormat: string): void {
  const style = book.styles.list[cell.style];
  if (style) cell.style = book.styles.intern({ ...style, numberFormat, xf: null });
}

/** Puts constant or formula into one cell. `locale` is that of the text (`en-US` over the wire). */
export function enter(book: Book, sheet: Sheet, row: number, column: number, raw: string | number | boolean, locale = "en-US"): void {
  const cell = ensureCell(sheet, row, column);
  delete cell.formula;
  delete cell.array;
  delete cell.quoted;
  const format = book.styles.list[cell.style]?.numberFormat ?? "General";
  if (typeof raw === "boolean") {
    cell.value = raw;
    return;
  }
  if (typeof raw === "number") {
    cell.value = format === "@" ? String(raw) : raw;
    return;
  }
  if (raw.length > longestText || (raw.startsWith("=") && raw.length > longestFormula)) fail("InvalidArgument");
  const entry = readEntry(raw, format, locale);
  cell.value = entry.value;
  if (entry.formula !== undefined) cell.formula = entry.formula;
  if (entry.quoted) cell.quoted = true;
  if (entry.numberFormat !== undefined) setLook(book, cell, entry.numberFormat);
}

/** Places under a merged area other than its first, where nothing can be written. */
function coveredBy(sheet: Sheet, area: Rect): (row: number, column: number) => boolean {
  const merges = sheet.merges.filter((merge) => intersection(merge, area));
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some((merge) => holds(merge, row, column) && (merge.row !== row || merge.column !== column));
}

function forPlace(raw: unknown, notation: Notation, row: number, column: number, from: Rect, fill: boolean): unknown {
  if (typeof raw !== "string" || !raw.startsWith("=") || raw.length === 1) return raw;
  if (notation === "R1C1") return fromR1C1(raw, row, column);
  return fill ? moveFormula(raw, row - from.row, column - from.column) : raw;
}

function isText(book: Book, sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells.get(row)?.get(column);
  return cell !== undefined && book.styles.list[cell.style]?.numberFormat === "@";
}

/** Value and type of a cell, to tell later what they were before a change. */
export function noted(cell: Cell | undefined): { value: unknown; type: string } {
  return { value: plainValue(cell?.value), type: valueType(cell) };
}

/** Writes `data` (scalar or block) into the area. Fails with `InvalidArgument` on a wrong size, `AccessDenied` on locked cells. */
export function writeBlock(world: World, sheet: Sheet, area: Rect, data: unknown, notation: Notation): void {
  const { book } = world;
  const value = given(area, data);
  guardCells(book, sheet, area);
  const fill = isScalar(data);
  const covered = coveredBy(sheet, area);
  const single = cellCount(area) === 1;
  const before = single ? noted(sheet.cells.get(area.row)?.get(area.column)) : null;
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      const raw = value(down, across);
      if (raw === null) continue;
      const row = area.row + down;
      const column = area.column + across;
      if (covered(row, column)) continue;
      const text = isText(book, sheet, row, column);
      const entry = text ? raw : forPlace(raw, notation, row, column, area, fill);
      if (entry === "" && !sheet.cells.get(row)?.has(column)) continue;
      enter(book, sheet, row, column, entry as string | number | boolean);
    }
  }
  headersChanged(world, sheet, area);
  cellsChanged(world, sheet, area, before && after(world, sheet, area, before));
  world.calculation.entered(sheet.id, area);
}

/** What a single cell's change was, when it has been made. */
export function after(world: World, sheet: Sheet, area: Rect, before: { value: unknown; type: string }): Details {
  const cell = sheet.cells.get(area.row)?.get(area.column);
  if (cell?.formula !== undefined) {
    world.calculation.changed(sheet.id, area);
    world.calculation.settle();
  }
  const now = noted(cell);
  return { valueBefore: before.value, valueTypeBefore: before.type, valueAfter: now.value, valueTypeAfter: now.type };
}
