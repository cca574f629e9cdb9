/** Where a key takes the selected cell. */
import type { Rect } from "../model";
import type { SheetShape } from "./sheet-shape";

export interface Move {
  rows: number;
  columns: number;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
  PageUp: { rows: -20, columns: 0 },
  PageDown: { rows: 20, columns: 0 },
  Enter: { rows: 1, columns: 0 },
  Tab: { rows: 0, columns: 1 },
};

/** The move a key asks for; Shift turns Enter and Tab round. */
export function moveOf(key: string, shift: boolean): Move | undefined {
  const move = moves[key];
  if (!move || !shift || (key !== "Enter" && key !== "Tab")) return move;
  return { rows: -move.rows, columns: -move.columns };
}

function inside(at: number, count: number): number {
  return Math.min(Math.max(at, 0), count - 1);
}

/** The next row or column in a direction that is not hidden; stays where there is none. */
function visible(start: number, step: number, count: number, size: (index: number) => number): number {
  let at = inside(start, count);
  while (size(at) === 0 && at + Math.sign(step) >= 0 && at + Math.sign(step) < count && step !== 0) at += Math.sign(step);
  return size(at) === 0 ? inside(start - step, count) : at;
}

/** The cell reached from the active one; a merged area counts as one cell. */
export function reached(shape: SheetShape, from: Rect, move: Move): Rect {
  const merge = shape.mergeAt(from.row, from.column) ?? { row: from.row, column: from.column, rows: 1, columns: 1 };
  const startRow = move.rows > 0 ? merge.row + merge.rows - 1 : merge.row;
  const startColumn = move.columns > 0 ? merge.column + merge.columns - 1 : merge.column;
  const row = visible(startRow + move.rows, move.rows, shape.rows.count, shape.rows.size);
  const column = visible(startColumn + move.columns, move.columns, shape.columns.count, shape.columns.size);
  return wholeMerge(shape, { row, column, rows: 1, columns: 1 });
}

/** A single cell, or the merged area it belongs to. */
export function wholeMerge(shape: SheetShape, cell: Rect): Rect {
  const merge = shape.mergeAt(cell.row, cell.column);
  return merge ? { ...merge } : cell;
}

/** The area between the active cell and another. */
export function stretched(from: Rect, to: { row: number; column: number }): Rect {
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  const bottom = Math.max(from.row, to.row);
  const right = Math.max(from.column, to.column);
  return { row, column, rows: bottom - row + 1, columns: right - column + 1 };
}
