/** The used part of a sheet or area. */
import type { Rect, Sheet } from "../model";
import { bounding, intersection, rect } from "../rect";
import { eachCell } from "./walk";

function grow(box: Rect | null, row: number, column: number): Rect {
  return box ? bounding(box, rect(row, column)) : rect(row, column);
}

function usedByFormat(sheet: Sheet, area: Rect, box: Rect | null): Rect | null {
  const inside = (row: number, column: number) => intersection(area, rect(row, column)) !== null;
  for (const [row, axis] of sheet.rows) {
    if ((axis.style !== null || axis.size !== null) && inside(row, area.column)) box = grow(box, row, box?.column ?? area.column);
  }
  for (const [column, axis] of sheet.columns) {
    if (axis.style !== null && inside(area.row, column)) box = grow(box, box?.row ?? area.row, column);
  }
  return box;
}

/** Smallest area with all that is used inside `area`, or null where nothing is. `valuesOnly` leaves formats out. */
export function usedRange(sheet: Sheet, area: Rect, valuesOnly: boolean): Rect | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  eachCell(sheet, area, (cell, row, column) => {
    const filled = cell.value !== null || cell.formula !== undefined;
    if (!filled && (valuesOnly || cell.style === 0)) return;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  const box = bottom < 0 ? null : rect(top, left, bottom - top + 1, right - left + 1);
  return valuesOnly ? box : usedByFormat(sheet, area, box);
}
