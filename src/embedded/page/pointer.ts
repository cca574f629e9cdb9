/** From a place on the screen to a cell, and scrolling until a cell is in sight. */
import type { Rect } from "../model";
import { maxColumns, maxRows } from "../rect";
import { wholeMerge } from "./keys";
import { type SheetShape, areaBox, head } from "./sheet-shape";

export interface Hit {
  row: number;
  column: number;
  on: "cell" | "row" | "column" | "corner";
}

/** The part of an element that is needed here; distances from the upper left corner of the window. */
export interface Scroller {
  scrollLeft: number;
  scrollTop: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
  getBoundingClientRect(): { left: number; top: number };
}

/** What lies under the pointer, with frozen panes and scrolling reckoned with. */
export function hitAt(event: { clientX: number; clientY: number }, box: Scroller, shape: SheetShape): Hit {
  const edge = box.getBoundingClientRect();
  const x = event.clientX - edge.left - head.width;
  const y = event.clientY - edge.top - head.height;
  const frozenWidth = shape.columns.offset(shape.frozenColumns);
  const frozenHeight = shape.rows.offset(shape.frozenRows);
  const column = shape.columns.at(x < frozenWidth ? Math.max(x, 0) : x + box.scrollLeft);
  const row = shape.rows.at(y < frozenHeight ? Math.max(y, 0) : y + box.scrollTop);
  const on = x < 0 ? (y < 0 ? "corner" : "row") : y < 0 ? "column" : "cell";
  return { row, column, on };
}

/** The cells that a click selects: a cell or its merged area, a row, a column or all. */
export function areaOf(hit: Hit, shape: SheetShape): Rect {
  if (hit.on === "corner") return { row: 0, column: 0, rows: maxRows, columns: maxColumns };
  if (hit.on === "row") return { row: hit.row, column: 0, rows: 1, columns: maxColumns };
  if (hit.on === "column") return { row: 0, column: hit.column, rows: maxRows, columns: 1 };
  return wholeMerge(shape, { row: hit.row, column: hit.column, rows: 1, columns: 1 });
}

/** Where to scroll so that `from`–`from + size` is seen in `room`, beside `frozen` pixels that stand still. */
function inSight(scroll: number, from: number, size: number, frozen: number, room: number): number {
  if (from < scroll + frozen) return from - frozen;
  return from + size > scroll + room ? Math.min(from - frozen, from + size - room) : scroll;
}

/** Scrolls so that an area is in sight beside the frozen panes. */
export function showArea(box: Scroller, shape: SheetShape, area: Rect): void {
  const { left, top, width, height } = areaBox(shape, area);
  if (area.column >= shape.frozenColumns)
    box.scrollLeft = inSight(box.scrollLeft, left, width, shape.columns.offset(shape.frozenColumns), box.clientWidth - head.width);
  if (area.row >= shape.frozenRows)
    box.scrollTop = inSight(box.scrollTop, top, height, shape.rows.offset(shape.frozenRows), box.clientHeight - head.height);
}
