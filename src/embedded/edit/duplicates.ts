/** Removing rows that repeat. */
import type { Cell, Rect, Sheet } from "../model";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells } from "./guard";
import { plainValue } from "./read-cells";

/** Removes later rows equal in `columns` (positions in the area); the rest moves up within the area. */
export function removeDuplicates(
  world: World,
  sheet: Sheet,
  area: Rect,
  columns: readonly number[],
  header: boolean,
): { removed: number; uniqueRemaining: number } {
  guardCells(world.book, sheet, area);
  world.calculation.settle();
  const first = area.row + (header ? 1 : 0);
  const seen = new Set<string>();
  const kept: (Cell | undefined)[][] = [];
  for (let row = first; row < area.row + area.rows; row += 1) {
    const cells = Array.from({ length: area.columns }, (_unused, at) => sheet.cells.get(row)?.get(area.column + at));
    const key = JSON.stringify(columns.map((at) => {
      const value = plainValue(cells[at]?.value);
      return typeof value === "string" ? value.toLowerCase() : value;
    }));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(cells);
  }
  put(sheet, area, first, kept);
  cellsChanged(world, sheet, area);
  return { removed: area.row + area.rows - first - kept.length, uniqueRemaining: kept.length };
}

function put(sheet: Sheet, area: Rect, first: number, kept: readonly (Cell | undefined)[][]): void {
  for (let row = first; row < area.row + area.rows; row += 1) {
    const cells = kept[row - first] ?? [];
    const line = sheet.cells.get(row) ?? new Map<number, Cell>();
    for (let at = 0; at < area.columns; at += 1) {
      const cell = cells[at];
      if (cell) line.set(area.column + at, cell);
      else line.delete(area.column + at);
    }
    if (line.size > 0) sheet.cells.set(row, line);
    else sheet.cells.delete(row);
  }
}
