/** The sheet on the screen: scrolling, frozen panes, selecting with mouse and keys. Draws only what is in sight. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Language } from "../../text/language";
import { sayPage } from "../../text/page/say";
import type { Book, Rect, Sheet } from "../model";
import { Quadrant, type Window, head } from "./cells";
import { ColumnHeads, RowHeads } from "./heads";
import { stretched, wholeMerge } from "./keys";
import { CellEditor, Charts, SelectionFrame } from "./overlay";
import { type SheetShape, areaBox } from "./sheet-shape";

export interface Editing {
  row: number;
  column: number;
  text: string;
}

interface Props {
  book: Book;
  sheet: Sheet;
  shape: SheetShape;
  revision: number;
  selection: Rect;
  active: Rect;
  editing: Editing | null;
  language: Language;
  onSelect: (area: Rect, active: Rect) => void;
  onOpen: (area: Rect) => void;
  onKey: (event: React.KeyboardEvent) => void;
  onEditText: (text: string) => void;
  onEditKey: (event: React.KeyboardEvent) => void;
  onEditLeave: () => void;
}

type Hit = { row: number; column: number; on: "cell" | "row" | "column" | "corner" };

/** The place under the pointer, with frozen panes and scrolling reckoned with. */
function hitAt(event: { clientX: number; clientY: number }, box: HTMLElement, shape: SheetShape): Hit {
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

function areaOf(hit: Hit, shape: SheetShape): Rect {
  if (hit.on === "corner") return { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
  if (hit.on === "row") return { row: hit.row, column: 0, rows: 1, columns: 16_384 };
  if (hit.on === "column") return { row: 0, column: hit.column, rows: 1_048_576, columns: 1 };
  return wholeMerge(shape, { row: hit.row, column: hit.column, rows: 1, columns: 1 });
}

/** Scrolls so that the active cell is in sight beside the frozen panes. */
function showArea(box: HTMLElement, shape: SheetShape, area: Rect): void {
  const { left, top, width, height } = areaBox(shape, area);
  const frozenWidth = shape.columns.offset(shape.frozenColumns);
  const frozenHeight = shape.rows.offset(shape.frozenRows);
  if (area.column >= shape.frozenColumns) {
    if (left < box.scrollLeft + frozenWidth) box.scrollLeft = left - frozenWidth;
    else if (left + width > box.scrollLeft + box.clientWidth - head.width) box.scrollLeft = Math.min(left - frozenWidth, left + width - box.clientWidth + head.width);
  }
  if (area.row >= shape.frozenRows) {
    if (top < box.scrollTop + frozenHeight) box.scrollTop = top - frozenHeight;
    else if (top + height > box.scrollTop + box.clientHeight - head.height) box.scrollTop = Math.min(top - frozenHeight, top + height - box.clientHeight + head.height);
  }
}

/** First and last row and column in sight, besides the frozen ones. */
function useWindow(box: React.RefObject<HTMLDivElement | null>, shape: SheetShape): Window {
  const rows = useVirtualizer({
    count: shape.rows.count,
    getScrollElement: () => box.current,
    estimateSize: shape.rows.size,
    overscan: 8,
    paddingStart: head.height,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: shape.columns.count,
    getScrollElement: () => box.current,
    estimateSize: shape.columns.size,
    overscan: 4,
    paddingStart: head.width,
  });
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, shape]);
  const seenRows = rows.getVirtualItems();
  const seenColumns = columns.getVirtualItems();
  return {
    firstRow: Math.max(shape.frozenRows, seenRows[0]?.index ?? 0),
    lastRow: seenRows.at(-1)?.index ?? -1,
    firstColumn: Math.max(shape.frozenColumns, seenColumns[0]?.index ?? 0),
    lastColumn: seenColumns.at(-1)?.index ?? -1,
  };
}

export function Grid(props: Props) {
  const { book, sheet, shape, revision, selection, active, editing, language } = props;
  const box = useRef<HTMLDivElement>(null);
  const window = useWindow(box, shape);
  const drag = useRef<Rect | null>(null);
  const { frozenRows, frozenColumns } = shape;
  const top: Window = { ...window, firstRow: 0, lastRow: frozenRows - 1 };
  const left: Window = { ...window, firstColumn: 0, lastColumn: frozenColumns - 1 };
  const corner: Window = { firstRow: 0, lastRow: frozenRows - 1, firstColumn: 0, lastColumn: frozenColumns - 1 };
  const owns = useMemo(() => {
    const inTop = (row: number): boolean => row < frozenRows;
    const inLeft = (column: number): boolean => column < frozenColumns;
    return {
      body: (row: number, column: number) => !inTop(row) && !inLeft(column),
      top: (row: number, column: number) => inTop(row) && !inLeft(column),
      left: (row: number, column: number) => !inTop(row) && inLeft(column),
      corner: (row: number, column: number) => inTop(row) && inLeft(column),
    };
  }, [frozenRows, frozenColumns]);

  useEffect(() => {
    if (box.current) showArea(box.current, shape, active);
    // A new shape alone must not scroll.
  }, [active.row, active.column, sheet]);
  useEffect(() => {
    if (!editing) box.current?.focus({ preventScroll: true });
  }, [editing]);

  const down = (event: React.PointerEvent): void => {
    if (!box.current || event.button !== 0 || event.clientX > box.current.getBoundingClientRect().left + box.current.clientWidth) return;
    const hit = hitAt(event, box.current, shape);
    const area = areaOf(hit, shape);
    if (event.shiftKey) return props.onSelect(stretched(active, hit), active);
    drag.current = hit.on === "cell" ? area : null;
    props.onSelect(area, hit.on === "cell" ? area : { ...area, rows: 1, columns: 1 });
    if (hit.on === "cell") props.onOpen(area);
  };
  const move = (event: React.PointerEvent): void => {
    if (!drag.current || !box.current || event.buttons !== 1) return;
    const area = stretched(drag.current, hitAt(event, box.current, shape));
    if (area.rows > drag.current.rows || area.columns > drag.current.columns) props.onSelect(area, drag.current);
  };

  const layerOf = (row: number, column: number): keyof typeof owns => (Object.keys(owns) as (keyof typeof owns)[]).find((key) => owns[key](row, column)) ?? "body";
  const activeLayer = layerOf(selection.row, selection.column);
  const drawing = { book, sheet, shape, revision };
  const over = (layer: keyof typeof owns) =>
    activeLayer === layer && (
      <>
        <SelectionFrame shape={shape} area={clipped(selection, shape)} />
        {editing && (
          <CellEditor
            shape={shape}
            area={wholeMerge(shape, { row: editing.row, column: editing.column, rows: 1, columns: 1 })}
            text={editing.text}
            label={sayPage("formulaBar", language)}
            onText={props.onEditText}
            onKey={props.onEditKey}
            onLeave={props.onEditLeave}
          />
        )}
      </>
    );
  const frozenSize = { width: head.width + shape.columns.offset(frozenColumns), height: head.height + shape.rows.offset(frozenRows) };
  const full = { width: head.width + shape.columns.total, height: head.height + shape.rows.total };
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={sayPage("grid", language, { sheet: sheet.name })}
      aria-rowcount={shape.rows.count}
      aria-colcount={shape.columns.count}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => (drag.current = null)}
      onDoubleClick={() => props.onKey({ key: "F2", preventDefault() {} } as unknown as React.KeyboardEvent)}
      onKeyDown={props.onKey}
    >
      <div className="canvas" role="presentation" style={full}>
        <div className="layer layer-corner" role="rowgroup">
          <div className="backing" style={{ ...frozenSize }} />
          <Quadrant {...drawing} window={corner} owns={owns.corner} />
          <ColumnHeads shape={shape} selection={selection} first={0} last={frozenColumns - 1} />
          <RowHeads shape={shape} selection={selection} first={0} last={frozenRows - 1} />
          <div className="head head-corner" style={{ left: 0, top: 0, ...head }} />
          {over("corner")}
        </div>
        <div className="layer layer-top" role="rowgroup">
          <div className="backing" style={{ width: full.width, height: frozenSize.height }} />
          <Quadrant {...drawing} window={top} owns={owns.top} />
          <ColumnHeads shape={shape} selection={selection} first={window.firstColumn} last={window.lastColumn} />
          {frozenRows > 0 && <div className="freeze-line" style={{ left: 0, top: frozenSize.height - 1, width: full.width, height: 1 }} />}
          {over("top")}
        </div>
        <div className="layer layer-left" role="rowgroup">
          <div className="backing" style={{ width: frozenSize.width, height: full.height }} />
          <Quadrant {...drawing} window={left} owns={owns.left} />
          <RowHeads shape={shape} selection={selection} first={window.firstRow} last={window.lastRow} />
          {frozenColumns > 0 && <div className="freeze-line" style={{ left: frozenSize.width - 1, top: 0, width: 1, height: full.height }} />}
          {over("left")}
        </div>
        <div className="layer layer-body" role="rowgroup">
          <Quadrant {...drawing} window={window} owns={owns.body} />
          {over("body")}
        </div>
        <div className="layer layer-body" role="presentation">
          <Charts book={book} sheet={sheet} revision={revision} language={language} />
        </div>
      </div>
    </div>
  );
}

/** A selection of whole rows or columns reaches to the end of what is shown. */
function clipped(area: Rect, shape: SheetShape): Rect {
  const rows = Math.min(area.rows, shape.rows.count - area.row);
  const columns = Math.min(area.columns, shape.columns.count - area.column);
  return { ...area, rows, columns };
}
