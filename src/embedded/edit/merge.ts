/** Merging and unmerging cells. */
import { ensureCell } from "../book";
import type { Cell, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { cellCount, contains, overlaps } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells, guardOption } from "./guard";
import { eachCell } from "./walk";

function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The first value of the area moves to its first cell, the others go. */
function keepFirst(sheet: Sheet, area: Rect): void {
  let kept: Cell | null = null;
  eachCell(sheet, area, (cell) => {
    if (!isFilled(cell)) return;
    kept ??= { ...cell };
    cell.value = null;
    delete cell.formula;
  });
  if (kept === null) return;
  const first = ensureCell(sheet, area.row, area.column);
  Object.assign(first, kept, { style: first.style });
}

function mergeOne(world: World, sheet: Sheet, area: Rect): void {
  if (cellCount(area) === 1) return;
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  sheet.merges.push(area);
  keepFirst(sheet, area);
  cellsChanged(world, sheet, area);
}

/** Merges the area, or each of its rows. Refused over a table (`InvalidOperation`). */
export function mergeArea(world: World, sheet: Sheet, area: Rect, across: boolean): void {
  guardCells(world.book, sheet, area);
  guardOption(sheet, "allowFormatCells");
  if (sheet.tables.some((table) => overlaps(table.area, area))) fail("InvalidOperation");
  const parts = across
    ? Array.from({ length: area.rows }, (_unused, at) => ({ ...area, row: area.row + at, rows: 1 }))
    : [{ ...area }];
  for (const part of parts) mergeOne(world, sheet, part);
}

export function unmergeArea(sheet: Sheet, area: Rect): void {
  guardOption(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

/** Merged areas that begin inside the area; those that begin outside are missed, as Excel does. */
export function mergesIn(sheet: Sheet, area: Rect): Rect[] {
  return sheet.merges.filter((merge) =>
    contains(area, { row: merge.row, column: merge.column, rows: 1, columns: 1 }),
  );
}
