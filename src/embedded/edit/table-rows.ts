/** Rows of a table: adding and deleting them, and the empty row of a table that has none. */
import { ensureCell } from "../book";
import { moveFormula, toR1C1 } from "../calc/references";
import type { Rect, Sheet, Table } from "../model";
import { fail } from "../problem";
import { onSheet, overlaps, sameRect } from "../rect";
import type { World } from "../world";
import { clearArea } from "./clear";
import { bodyOf } from "./filter";
import { guardSheet } from "./guard";
import { hasInsertRow, isEmptyArea } from "./insert-row";
import { shiftCells } from "./shift-cells";
import { writeBlock } from "./write-cells";

/** True where nothing stands in the way of a table that grows over `area`. */
export function isFree(sheet: Sheet, area: Rect, own: Table | null = null): boolean {
  const blocks = [...sheet.tables.filter((one) => one !== own).map((one) => one.area), ...sheet.merges];
  return onSheet(area) !== null && !blocks.some((block) => overlaps(block, area)) && isEmptyArea(sheet, area);
}

export function rowCount(sheet: Sheet, table: Table): number {
  return hasInsertRow(sheet, table) ? 0 : bodyOf(table).rows;
}

/** Adds rows at `at` (last where null) and fills them. Answers where the first of them stands. */
export function addRows(world: World, sheet: Sheet, table: Table, at: number | null, values: readonly (readonly unknown[])[]): number {
  guardSheet(sheet);
  const count = rowCount(sheet, table);
  const index = at === null || at === -1 ? count : at;
  if (!Number.isInteger(index) || index < 0 || index > count) fail("InvalidArgument");
  if (values.some((row) => row.length !== table.area.columns)) fail("InvalidArgument");
  const area: Rect = { ...table.area, row: bodyOf(table).row + index, rows: values.length };
  const waiting = hasInsertRow(sheet, table) ? 1 : 0;
  delete table.insertRow;
  makeRoom(world, sheet, table, { ...area, row: area.row + waiting, rows: area.rows - waiting });
  fillDown(sheet, table, area);
  writeBlock(world, sheet, area, values, "A1");
  world.calculation.structureChanged();
  return index;
}

function makeRoom(world: World, sheet: Sheet, table: Table, area: Rect): void {
  if (area.rows === 0) return;
  const body = bodyOf(table);
  const last = area.row === body.row + body.rows;
  const expected = { ...table.area, rows: table.area.rows + area.rows };
  if (!last || table.totalRow || !isFree(sheet, area, table)) shiftCells(world, sheet, { kind: "insert", area, shift: "down" });
  if (last && !sameRect(table.area, expected)) table.area = expected;
}

/** The formula that all rows of the body but those in `area` have in common, as the one in row `model` stands. */
function commonFormula(sheet: Sheet, table: Table, area: Rect, column: number, model: number): string | undefined {
  const body = bodyOf(table);
  const formula = sheet.cells.get(model)?.get(column)?.formula;
  if (formula === undefined) return undefined;
  const wanted = toR1C1(formula, model, column);
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    if (row >= area.row && row < area.row + area.rows) continue;
    const other = sheet.cells.get(row)?.get(column)?.formula;
    if (other === undefined || toR1C1(other, row, column) !== wanted) return undefined;
  }
  return formula;
}

/** New rows look like the one above (or below), and carry the formulas of columns that hold the same one all down. */
function fillDown(sheet: Sheet, table: Table, area: Rect): void {
  const body = bodyOf(table);
  const model = area.row > body.row ? area.row - 1 : area.row + area.rows;
  if (model < body.row || model >= body.row + body.rows) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const from = sheet.cells.get(model)?.get(column);
    if (!from) continue;
    const formula = commonFormula(sheet, table, area, column, model);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cell = ensureCell(sheet, row, column);
      cell.style = from.style;
      if (formula === undefined) continue;
      cell.formula = moveFormula(formula, row - model, 0);
      cell.value = null;
    }
  }
}

/** True where `area` is the whole body of a table and no more than rows of it: the table then stays, without rows. */
export function takesAllRows(table: Table, area: Rect): boolean {
  const body = bodyOf(table);
  const across = area.column <= body.column && area.column + area.columns >= body.column + body.columns;
  return across && table.headerRow && area.row === body.row && area.rows === body.rows;
}

/** Deletes `count` rows; where none is left, an empty one waits for the next. */
export function deleteRow(world: World, sheet: Sheet, table: Table, at: number, count = 1): void {
  const body = bodyOf(table);
  if (at < 0 || at + count > body.rows) fail("InvalidArgument");
  const area: Rect = { ...table.area, row: body.row + at, rows: count };
  if (count < body.rows) return shiftCells(world, sheet, { kind: "delete", area, shift: "up" });
  clearArea(world, sheet, { ...area, row: area.row + count - 1, rows: 1 }, "Contents");
  if (count > 1) shiftCells(world, sheet, { kind: "delete", area: { ...area, rows: count - 1 }, shift: "up" });
  table.insertRow = true;
}
