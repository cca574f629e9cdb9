/** Which rows and columns are in sight. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect } from "react";
import { type SheetShape, head } from "./sheet-shape";

/** First and last row and column, inclusive; empty where the last is before the first. */
export interface Window {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

/** What is in sight of the scrolled part, the frozen panes left out. */
export function useWindow(box: RefObject<HTMLDivElement | null>, shape: SheetShape): Window {
  const common = { getScrollElement: () => box.current };
  const rows = useVirtualizer({ ...common, count: shape.rows.count, estimateSize: shape.rows.size, overscan: 6, paddingStart: head.height });
  const columns = useVirtualizer({
    ...common,
    horizontal: true,
    count: shape.columns.count,
    estimateSize: shape.columns.size,
    overscan: 1,
    paddingStart: head.width,
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, shape]);
  const seenRows = rows.getVirtualItems();
  const seenColumns = columns.getVirtualItems();
  const lastColumn = seenColumns.at(-1)?.index ?? -1;
  return {
    firstRow: Math.max(shape.frozenRows, seenRows[0]?.index ?? 0),
    lastRow: seenRows.at(-1)?.index ?? -1,
    // In steps, so that rows are drawn anew only every few columns.
    firstColumn: Math.max(shape.frozenColumns, stepDown(seenColumns[0]?.index ?? 0)),
    lastColumn: lastColumn < 0 ? -1 : Math.min(shape.columns.count - 1, stepDown(lastColumn) + step - 1),
  };
}

const step = 4;

function stepDown(column: number): number {
  return column - (column % step);
}

export type Part = "corner" | "top" | "left" | "body";

/** The windows of the four parts that frozen panes divide the sheet into. */
export function partWindows(window: Window, { frozenRows, frozenColumns }: SheetShape): Record<Part, Window> {
  const rows = { firstRow: 0, lastRow: frozenRows - 1 };
  const columns = { firstColumn: 0, lastColumn: frozenColumns - 1 };
  return { corner: { ...rows, ...columns }, top: { ...window, ...rows }, left: { ...window, ...columns }, body: window };
}

export function partOf(row: number, column: number, { frozenRows, frozenColumns }: SheetShape): Part {
  if (row < frozenRows) return column < frozenColumns ? "corner" : "top";
  return column < frozenColumns ? "left" : "body";
}
