/** Widths and heights in points, hiding, fitting, and where cells lie on the sheet. */
import { ensureAxis } from "../book";
import type { Axis, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { isEntireColumn, isEntireRow } from "../rect";
import type { World } from "../world";
import { guardOption } from "./guard";
import { shownText } from "./read-cells";
import { eachCell } from "./walk";

type Which = "rows" | "columns";

interface Areas {
  sheet: Sheet;
  areas: Rect[];
}

/** Widest column and highest row that Excel allows, in points. */
const most = { rows: 409.5, columns: 1_795 };
/** Width of a digit of Calibri 11 and the space beside a text, in points. */
const digitWidth = 5.25;
const padding = 3.75;

export function sizeOf(sheet: Sheet, which: Which, at: number): number {
  return sheet[which].get(at)?.size ?? (which === "rows" ? sheet.standardHeight : sheet.standardWidth);
}

function span(area: Rect, which: Which): [number, number] {
  return which === "rows" ? [area.row, area.row + area.rows] : [area.column, area.column + area.columns];
}

/** Indices inside the areas that have an entry, and one that has none where there is such a one. */
function looked(sheet: Sheet, area: Rect, which: Which): number[] {
  const [from, to] = span(area, which);
  const known = [...sheet[which].keys()].filter((at) => at >= from && at < to);
  if (known.length === to - from) return known;
  for (let at = from; at < to; at += 1) if (!sheet[which].has(at)) return [...known, at];
  return known;
}

/** What all rows or columns of the areas agree on, or null. */
export function sizesAgree<T>({ sheet, areas }: Areas, which: Which, read: (sheet: Sheet, at: number) => T): T | null {
  const found = new Set(areas.flatMap((area) => looked(sheet, area, which)).map((at) => read(sheet, at)));
  return found.size === 1 ? ([...found][0] as T) : null;
}

function eachAxis({ sheet, areas }: Areas, which: Which, change: (axis: Axis, at: number) => void): void {
  for (const area of areas) {
    const [from, to] = span(area, which);
    for (let at = from; at < to; at += 1) change(ensureAxis(sheet[which], at), at);
  }
}

/** True where the areas are all rows or all columns, so that the standard size can stand for them. */
function everything(area: Rect, which: Which): boolean {
  return which === "rows" ? isEntireColumn(area) : isEntireRow(area);
}

/** Sets a size in points; null is the standard size. */
export function setSize(target: Areas, which: Which, size: number | null): void {
  guardOption(target.sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
  if (size !== null && (size < 0 || size > most[which])) fail("InvalidArgument");
  const [first] = target.areas;
  if (first && everything(first, which) && size !== null) {
    if (which === "rows") target.sheet.standardHeight = size;
    else target.sheet.standardWidth = size;
    for (const axis of target.sheet[which].values()) axis.size = null;
    return;
  }
  eachAxis(target, which, (axis) => {
    axis.size = size;
    if (size === 0) axis.hidden = true;
  });
}

export function setHidden(target: Areas, which: Which, hidden: boolean): void {
  guardOption(target.sheet, which === "rows" ? "allowFormatRows" : "allowFormatColumns");
  eachAxis(target, which, (axis) => {
    axis.hidden = hidden;
    if (!hidden) delete axis.filtered;
    if (!hidden && axis.size === 0) axis.size = null;
  });
}

/** All hidden, none hidden or null. */
export function hiddenState(target: Areas, which: Which): boolean | null {
  return sizesAgree(target, which, (sheet, at) => sheet[which].get(at)?.hidden ?? false);
}

function textWidth(text: string, fontSize: number, bold: boolean): number {
  const longest = Math.max(0, ...text.split("\n").map((line) => line.length));
  return Math.ceil((longest * digitWidth * fontSize * (bold ? 1.08 : 1)) / 11 + 2 * padding);
}

/** Gives each column the width of its longest shown text; wrapped cells and empty columns count for nothing. */
export function autofitColumns(world: World, target: Areas): void {
  guardOption(target.sheet, "allowFormatColumns");
  world.calculation.settle();
  const { sheet } = target;
  const widths = new Map<number, number>();
  for (const area of target.areas) {
    eachCell(sheet, area, (cell, _row, column) => {
      const style = world.book.styles.list[cell.style];
      if (!style || style.wrap || style.rotation !== 0) return;
      const width = textWidth(shownText(world.book, cell), style.fontSize, style.bold);
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    });
  }
  for (const [column, width] of widths) {
    ensureAxis(sheet.columns, column).size = Math.min(most.columns, Math.max(width, 2 * padding));
  }
}

/** Gives each row the height that its texts need in the columns as wide as they are. */
export function autofitRows(world: World, target: Areas): void {
  guardOption(target.sheet, "allowFormatRows");
  world.calculation.settle();
  const { sheet } = target;
  const heights = new Map<number, number>();
  for (const area of target.areas) {
    eachCell(sheet, area, (cell, row, column) => {
      const style = world.book.styles.list[cell.style];
      if (!style) return;
      const inner = Math.max(digitWidth, sizeOf(sheet, "columns", column) - 2 * padding);
      const lines = shownText(world.book, cell)
        .split("\n")
        .reduce((sum, line) => sum + (style.wrap ? Math.max(1, Math.ceil((line.length * digitWidth * style.fontSize) / 11 / inner)) : 0), 0);
      const height = Math.max(1, lines) * style.fontSize * (15 / 11);
      heights.set(row, Math.max(heights.get(row) ?? 0, height));
    });
  }
  for (const [row, height] of heights) {
    ensureAxis(sheet.rows, row).size = height > sheet.standardHeight ? Math.min(most.rows, height) : null;
  }
}

/** Points from the sheet's edge to the edge of row or column `at`; hidden ones take no room. */
export function offsetOf(sheet: Sheet, which: Which, at: number): number {
  let offset = at * (which === "rows" ? sheet.standardHeight : sheet.standardWidth);
  const normal = which === "rows" ? sheet.standardHeight : sheet.standardWidth;
  for (const [index, axis] of sheet[which]) {
    if (index >= at) continue;
    offset += (axis.hidden ? 0 : (axis.size ?? normal)) - normal;
  }
  return offset;
}
