/** The empty row under the header of a table that has no rows. */
import type { Rect, Sheet, Table } from "../model";
import { overlaps } from "../rect";
import { bodyOf } from "./filter";

export function isEmptyArea(sheet: Sheet, area: Rect): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = sheet.cells.get(row);
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = line?.get(column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
    }
  }
  return true;
}

/** True where the table has no rows: the empty one under its header only waits for the first. */
export function hasInsertRow(sheet: Sheet, table: Table): boolean {
  const body = bodyOf(table);
  return table.insertRow === true && body.rows === 1 && isEmptyArea(sheet, body);
}

/** A waiting row into which something was written is a row like any other. */
export function insertRowsWritten(sheet: Sheet, area: Rect): void {
  for (const table of sheet.tables) {
    if (table.insertRow && overlaps(bodyOf(table), area) && !hasInsertRow(sheet, table)) delete table.insertRow;
  }
}
