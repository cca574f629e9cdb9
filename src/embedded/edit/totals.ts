/** Header and total rows of a table, shown or not. */
import { ensureCell } from "../book";
import type { Rect, Sheet, Table } from "../model";
import { fail } from "../problem";
import { overlaps } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { clearContents } from "./clear";
import { bodyOf } from "./filter";
import { guardSheet } from "./guard";
import { writeHeader } from "./table-headers";

function isFree(sheet: Sheet, area: Rect): boolean {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const cell = sheet.cells.get(area.row)?.get(column);
    if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
  }
  return !sheet.tables.some((table) => overlaps(table.area, area));
}

/** A total row: the word in the first column, a sum (or a count of texts) in the last. */
export function showTotals(world: World, sheet: Sheet, table: Table, shown: boolean): void {
  guardSheet(sheet);
  if (table.totalRow === shown) return;
  const last: Rect = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  if (!shown) {
    const row = { ...last, row: last.row - 1 };
    clearContents(sheet, row);
    table.totalRow = false;
    table.area = { ...table.area, rows: table.area.rows - 1 };
    return changed(world, sheet, row);
  }
  if (!isFree(sheet, last)) fail("InvalidOperation");
  world.calculation.settle();
  const body = bodyOf(table);
  const column = table.area.column + table.area.columns - 1;
  table.totalRow = true;
  table.area = { ...table.area, rows: table.area.rows + 1 };
  ensureCell(sheet, last.row, last.column).value = /^(nb|nn|no|da)\b/i.test(world.book.locale) ? "Totalt" : "Total";
  const numeric = typeof sheet.cells.get(body.row)?.get(column)?.value === "number";
  const name = (table.columns.at(-1)?.name ?? "").replace(/([[\]#'@])/g, "'$1");
  const cell = ensureCell(sheet, last.row, column);
  cell.formula = `=SUBTOTAL(${numeric ? 109 : 103},${table.name}[${name}])`;
  changed(world, sheet, last);
}

export function showHeaders(world: World, sheet: Sheet, table: Table, shown: boolean): void {
  guardSheet(sheet);
  if (table.headerRow === shown) return;
  if (shown) {
    const row: Rect = { ...table.area, row: table.area.row - 1, rows: 1 };
    if (row.row < 0 || !isFree(sheet, row)) fail("InvalidOperation");
    table.area = { ...table.area, row: row.row, rows: table.area.rows + 1 };
    table.headerRow = true;
    table.columns.forEach((_column, at) => writeHeader(sheet, table, at));
    return changed(world, sheet, row);
  }
  const row = { ...table.area, rows: 1 };
  clearContents(sheet, row);
  table.headerRow = false;
  table.area = { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  changed(world, sheet, row);
}

function changed(world: World, sheet: Sheet, area: Rect): void {
  world.calculation.structureChanged();
  cellsChanged(world, sheet, area);
}
