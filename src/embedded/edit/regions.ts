/** Regions found from a cell: the block around it, the edge in a direction, as Ctrl+arrow finds it. */
import type { Rect, Sheet } from "../model";
import { bounding, maxColumns, maxRows, rect } from "../rect";
import { eachCell } from "./walk";

export type Direction = "Up" | "Down" | "Left" | "Right";

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cells.get(row)?.get(column);
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

function anyFilled(sheet: Sheet, area: Rect): boolean {
  let found = false;
  eachCell(sheet, area, (cell) => {
    found ||= cell.value !== null || cell.formula !== undefined;
    return found ? false : undefined;
  });
  return found;
}

/** The block of cells around `area` that blank rows and columns bound. */
export function surroundingRegion(sheet: Sheet, area: Rect): Rect {
  let box = { ...area };
  for (;;) {
    const top = Math.max(0, box.row - 1);
    const left = Math.max(0, box.column - 1);
    const bottom = Math.min(maxRows - 1, box.row + box.rows);
    const right = Math.min(maxColumns - 1, box.column + box.columns);
    const wide = { row: top, rows: bottom - top + 1, column: left, columns: right - left + 1 };
    let next = box;
    if (top < box.row && anyFilled(sheet, { ...wide, row: top, rows: 1 })) next = bounding(next, rect(top, next.column));
    if (bottom >= box.row + box.rows && anyFilled(sheet, { ...wide, row: bottom, rows: 1 })) next = bounding(next, rect(bottom, next.column));
    if (left < box.column && anyFilled(sheet, { ...wide, column: left, columns: 1 })) next = bounding(next, rect(next.row, left));
    if (right >= box.column + box.columns && anyFilled(sheet, { ...wide, column: right, columns: 1 })) next = bounding(next, rect(next.row, right));
    if (next === box) return box;
    box = next;
  }
}

const steps: Record<Direction, [number, number]> = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] };

/** The place that Ctrl+arrow goes to from a cell. */
export function edgeFrom(sheet: Sheet, row: number, column: number, direction: Direction): { row: number; column: number } {
  const [down, across] = steps[direction];
  const lastRow = direction === "Down" ? lastFilled(sheet, column, "row") : 0;
  const lastColumn = direction === "Right" ? lastFilled(sheet, row, "column") : 0;
  const inside = (r: number, c: number) => r >= 0 && c >= 0 && r < maxRows && c < maxColumns;
  const beyond = (r: number, c: number) => (direction === "Down" && r > lastRow) || (direction === "Right" && c > lastColumn);
  const end = { row: down > 0 ? maxRows - 1 : down < 0 ? 0 : row, column: across > 0 ? maxColumns - 1 : across < 0 ? 0 : column };
  let [r, c] = [row + down, column + across];
  if (!inside(r, c)) return { row, column };
  const running = isFilled(sheet, row, column) && isFilled(sheet, r, c);
  while (inside(r, c) && !beyond(r, c)) {
    if (running && !isFilled(sheet, r + down, c + across)) return { row: r, column: c };
    if (!running && isFilled(sheet, r, c)) return { row: r, column: c };
    r += down;
    c += across;
  }
  return running ? { row: Math.min(r, maxRows - 1), column: Math.min(c, maxColumns - 1) } : end;
}

function lastFilled(sheet: Sheet, at: number, which: "row" | "column"): number {
  let last = -1;
  const area = which === "row" ? rect(0, at, maxRows, 1) : rect(at, 0, 1, maxColumns);
  eachCell(sheet, area, (cell, row, column) => {
    if (cell.value !== null || cell.formula !== undefined) last = Math.max(last, which === "row" ? row : column);
  });
  return last;
}
