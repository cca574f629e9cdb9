/** What inserting or deleting cells does to an area: Excel's arithmetic, on 0-based edges. */
import type { Rect } from "../model";
import type { Edges } from "./formula-text";
import { lastColumn, lastRow } from "./formula-text";

export interface SheetChange {
  kind: "insert" | "delete";
  area: Rect;
  shift: "down" | "right" | "up" | "left";
}

interface Span {
  from: number;
  to: number;
}

/** One direction of an area: grows or moves on insertion, shrinks or goes (null) on deletion. */
function shiftSpan(span: Span, at: number, count: number, kind: SheetChange["kind"], last: number): Span | null {
  if (span.from === 0 && span.to === last) return span;
  if (kind === "insert") {
    const from = span.from >= at ? span.from + count : span.from;
    const to = span.to >= at ? Math.min(span.to + count, last) : span.to;
    return from > last ? null : { from, to };
  }
  const end = at + count;
  const from = span.from >= end ? span.from - count : Math.min(span.from, at);
  const to = span.to >= end ? span.to - count : span.to >= at ? at - 1 : span.to;
  return from > to ? null : { from, to };
}

/** The area after the change; null where it was deleted. An area only partly in the moved strip stays, as in Excel. */
export function shiftEdges(edges: Edges, change: SheetChange): Edges | null {
  const { area, kind } = change;
  const vertical = change.shift === "down" || change.shift === "up";
  const across: Span = vertical ? { from: edges.left, to: edges.right } : { from: edges.top, to: edges.bottom };
  const strip: Span = vertical
    ? { from: area.column, to: area.column + area.columns - 1 }
    : { from: area.row, to: area.row + area.rows - 1 };
  if (across.from < strip.from || across.to > strip.to) return edges;
  if (vertical) {
    const span = shiftSpan({ from: edges.top, to: edges.bottom }, area.row, area.rows, kind, lastRow);
    return span && { ...edges, top: span.from, bottom: span.to };
  }
  const span = shiftSpan({ from: edges.left, to: edges.right }, area.column, area.columns, kind, lastColumn);
  return span && { ...edges, left: span.from, right: span.to };
}

export function shiftRect(rect: Rect, change: SheetChange): Rect | null {
  const edges = shiftEdges(
    { top: rect.row, left: rect.column, bottom: rect.row + rect.rows - 1, right: rect.column + rect.columns - 1 },
    change,
  );
  if (!edges) return null;
  const { top, left, bottom, right } = edges;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
