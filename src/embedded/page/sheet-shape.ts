/** How much of a sheet the page shows, and which places are covered by merged areas. */
import type { Rect, Sheet, Style } from "../model";
import { type AxisLayout, axisLayout, pixels } from "./axis-layout";

/** Width of the row heads and height of the column heads, in pixels. */
export const head = { width: 46, height: 22 };

export interface SheetShape {
  rows: AxisLayout;
  columns: AxisLayout;
  frozenRows: number;
  frozenColumns: number;
  /** The merged area a place belongs to. */
  mergeAt(row: number, column: number): Rect | undefined;
}

const atLeast = { rows: 100, columns: 30 };
const beyond = { rows: 40, columns: 6 };
const most = { rows: 100_000, columns: 2_000 };

function lastUsed(sheet: Sheet): { row: number; column: number } {
  let [row, column] = [0, 0];
  for (const [at, line] of sheet.cells) {
    if (line.size > 0 && at > row) row = at;
    for (const one of line.keys()) if (one > column) column = one;
  }
  for (const chart of sheet.charts) {
    row = Math.max(row, Math.ceil((chart.top + chart.height) / sheet.standardHeight));
    column = Math.max(column, Math.ceil((chart.left + chart.width) / sheet.standardWidth));
  }
  return { row, column };
}

function mergeIndex(merges: readonly Rect[]): SheetShape["mergeAt"] {
  const byRow = new Map<number, Rect[]>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) => byRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columns);
}

/** Points of rows whose letters are larger than the standard height holds: Excel lets such rows grow. */
function grownRows(sheet: Sheet, styles: readonly Style[]): Map<number, number> {
  const needed = styles.map((style) => Math.ceil((style.fontSize * 15) / 11));
  const grown = new Map<number, number>();
  if (!needed.some((points) => points > sheet.standardHeight)) return grown;
  for (const [row, line] of sheet.cells)
    for (const cell of line.values()) {
      const points = cell.value === null ? 0 : (needed[cell.style] ?? 0);
      if (points > (grown.get(row) ?? sheet.standardHeight)) grown.set(row, points);
    }
  return grown;
}

/** The shape of `sheet` as it is now; `styles` are the book's. */
export function sheetShape(sheet: Sheet, styles: readonly Style[]): SheetShape {
  const used = lastUsed(sheet);
  const rowCount = Math.min(most.rows, Math.max(atLeast.rows, used.row + beyond.rows));
  const columnCount = Math.min(most.columns, Math.max(atLeast.columns, used.column + beyond.columns));
  return {
    rows: axisLayout(sheet.rows, sheet.standardHeight, rowCount, grownRows(sheet, styles)),
    columns: axisLayout(sheet.columns, sheet.standardWidth, columnCount),
    frozenRows: sheet.freeze?.rows ?? 0,
    frozenColumns: sheet.freeze?.columns ?? 0,
    mergeAt: mergeIndex(sheet.merges),
  };
}

/** Pixels of an area from the upper left corner of A1. */
export function areaBox(shape: SheetShape, area: Rect): { left: number; top: number; width: number; height: number } {
  const left = shape.columns.offset(area.column);
  const top = shape.rows.offset(area.row);
  const width = shape.columns.offset(area.column + area.columns) - left;
  return { left, top, width, height: shape.rows.offset(area.row + area.rows) - top };
}

/** Points as the model holds a chart's place, in pixels. */
export function pointsToPixels(points: number): number {
  return Math.round(points * pixels);
}
