/** How much of a sheet the page shows, and which places are covered by merged areas. */
import type { Rect, Sheet, Style } from "../model";
import { type AxisLayout, axisLayout, pixels } from "./axis-layout";
import { textWidth } from "./text-width";

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

/** Room that is lost where lines break between words. */
const broken = 1.08;

/** Lines that a text takes in a column of so many pixels. */
function linesOf(text: string, style: Style, width: number): number {
  const inner = Math.max(10, width - 8);
  const taken = (width: number): number => (width <= inner ? 1 : Math.ceil((width * broken) / inner));
  return text.split("\n").reduce((lines, part) => lines + taken(textWidth(part, style)), 0);
}

/** Points of rows that larger letters or wrapped texts have made higher: Excel lets rows without a height of their own grow. */
function grownRows(sheet: Sheet, styles: readonly Style[], columns: AxisLayout, mergeAt: SheetShape["mergeAt"]): Map<number, number> {
  const lineHeights = styles.map((style) => Math.ceil((style.fontSize * 15) / 11));
  const grown = new Map<number, number>();
  if (!styles.some((style, index) => style.wrap || (lineHeights[index] ?? 0) > sheet.standardHeight)) return grown;
  for (const [row, line] of sheet.cells) {
    if (sheet.rows.get(row)?.size) continue;
    for (const [column, { value, style: index }] of line) {
      const style = styles[index];
      if (value === null || !style || mergeAt(row, column)) continue;
      const lines = style.wrap && typeof value === "string" ? linesOf(value, style, columns.size(column)) : 1;
      const points = Math.min(409, lines * (lineHeights[index] ?? 0));
      if (points > (grown.get(row) ?? sheet.standardHeight)) grown.set(row, points);
    }
  }
  return grown;
}

/** The shape of `sheet` as it is now; `styles` are the book's. */
export function sheetShape(sheet: Sheet, styles: readonly Style[]): SheetShape {
  const used = lastUsed(sheet);
  const rowCount = Math.min(most.rows, Math.max(atLeast.rows, used.row + beyond.rows));
  const columnCount = Math.min(most.columns, Math.max(atLeast.columns, used.column + beyond.columns));
  const columns = axisLayout(sheet.columns, sheet.standardWidth, columnCount);
  const mergeAt = mergeIndex(sheet.merges);
  return {
    rows: axisLayout(sheet.rows, sheet.standardHeight, rowCount, grownRows(sheet, styles, columns, mergeAt)),
    columns,
    frozenRows: sheet.freeze?.rows ?? 0,
    frozenColumns: sheet.freeze?.columns ?? 0,
    mergeAt,
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
