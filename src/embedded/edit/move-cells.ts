/** Moving cells elsewhere: what pointed to them points to their new place, what they say stays. */
import { rewriteBook } from "../calc/book-formulas";
import { edgesOf, isRangeToken, mapTokens, rangeOf, rangeText } from "../calc/formula-text";
import { quotedSheet } from "../address";
import type { Cell, Rect, Sheet } from "../model";
import type { RangeRef } from "../objects/refs";
import { fail } from "../problem";
import { contains, onSheet } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells } from "./guard";
import { eachCell } from "./walk";

function shifted(value: number | null | undefined, by: number): number | null | undefined {
  return value === null || value === undefined ? value : value + by;
}

/** Rewrites references that lie wholly inside the moved area. */
function follow(world: World, source: RangeRef, sheet: Sheet, down: number, across: number): void {
  rewriteBook(world.book, (formula, place) =>
    mapTokens(formula, (token) => {
      const reference = isRangeToken(token) ? rangeOf(token) : undefined;
      if (!reference) return undefined;
      const named = reference.context?.at(-1);
      const onSource = named === undefined ? place.sheet === source.sheet : named.toLowerCase() === source.sheet.name.toLowerCase();
      const { top, left, bottom, right } = edgesOf(reference.range);
      const area: Rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
      if (!onSource || !contains(source.area, area)) return undefined;
      const range = {
        ...reference.range,
        top: shifted(reference.range.top, down),
        bottom: shifted(reference.range.bottom, down),
        left: shifted(reference.range.left, across),
        right: shifted(reference.range.right, across),
      } as typeof reference.range;
      if (sheet === source.sheet) return rangeText(token, range);
      const plain = rangeText({ ...token, value: token.value.slice(token.value.lastIndexOf("!") + 1) }, range);
      return `${quotedSheet(sheet.name)}!${plain}`;
    }),
  );
}

/** Moves the cells of `source` so that its first lands on the first of `target`. */
export function moveCells(world: World, source: RangeRef, target: RangeRef): void {
  const { sheet, area } = source;
  const to = onSheet({ ...area, row: target.area.row, column: target.area.column }) ?? fail("InvalidArgument");
  guardCells(world.book, sheet, area);
  guardCells(world.book, target.sheet, to);
  const [down, across] = [to.row - area.row, to.column - area.column];
  follow(world, source, target.sheet, down, across);
  const taken: [number, number, Cell][] = [];
  eachCell(sheet, area, (cell, row, column) => void taken.push([row, column, cell]));
  for (const [row, column] of taken) remove(sheet, row, column);
  const old: [number, number][] = [];
  eachCell(target.sheet, to, (_cell, row, column) => void old.push([row, column]));
  for (const [row, column] of old) remove(target.sheet, row, column);
  for (const [row, column, cell] of taken) {
    const line = target.sheet.cells.get(row + down) ?? new Map<number, Cell>();
    line.set(column + across, cell);
    target.sheet.cells.set(row + down, line);
  }
  world.calculation.structureChanged();
  cellsChanged(world, sheet, area);
  cellsChanged(world, target.sheet, to);
}

function remove(sheet: Sheet, row: number, column: number): void {
  sheet.cells.get(row)?.delete(column);
}
