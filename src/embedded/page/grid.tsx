/** The sheet on the screen: scrolling, frozen panes, selecting with the mouse. Draws only what is in sight. */
import { type KeyboardEvent, type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import type { Language } from "../../text/language";
import { sayPage } from "../../text/page/say";
import type { Book, Rect, Sheet } from "../model";
import { Quadrant } from "./cells";
import { ColumnHeads, RowHeads } from "./heads";
import { stretched, wholeMerge } from "./keys";
import { CellEditor, Charts, SelectionFrame } from "./overlay";
import { areaOf, hitAt, showArea } from "./pointer";
import { type SheetShape, head } from "./sheet-shape";
import { type Part, type Window, partOf, partWindows, useWindow } from "./use-window";

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
  onEdit: () => void;
  onKey: (event: KeyboardEvent) => void;
  onEditText: (text: string) => void;
  onEditKey: (event: KeyboardEvent) => void;
  onEditLeave: () => void;
}

interface Handlers {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
}

/** Selecting by click, Shift and click, and drawing with the button held down. */
function usePointer(box: RefObject<HTMLDivElement | null>, { shape, active, onSelect, onOpen }: Props): Handlers {
  const drag = useRef<Rect | null>(null);
  return {
    onPointerDown(event) {
      if (!box.current || event.button !== 0) return;
      const edge = box.current.getBoundingClientRect();
      if (event.clientX > edge.left + box.current.clientWidth || event.clientY > edge.top + box.current.clientHeight) return;
      const hit = hitAt(event, box.current, shape);
      if (event.shiftKey) return onSelect(stretched(active, hit), active);
      const area = areaOf(hit, shape);
      const cell = hit.on === "cell";
      drag.current = cell ? area : null;
      onSelect(area, cell ? area : { ...area, rows: 1, columns: 1 });
      if (cell) onOpen(area);
    },
    onPointerMove(event) {
      const from = drag.current;
      if (!from || !box.current || event.buttons !== 1) return;
      const area = stretched(from, hitAt(event, box.current, shape));
      if (area.rows > from.rows || area.columns > from.columns) onSelect(area, from);
    },
    onPointerUp: () => void (drag.current = null),
  };
}

/** A selection of whole rows or columns reaches to the end of what is shown. */
function clipped(area: Rect, shape: SheetShape): Rect {
  const rows = Math.min(area.rows, shape.rows.count - area.row);
  const columns = Math.min(area.columns, shape.columns.count - area.column);
  return { ...area, rows, columns };
}

/** Selection and editor; drawn in the part that the selection begins in. */
function Over({ shape, selection, editing, language, onEditText, onEditKey, onEditLeave }: Props) {
  return (
    <>
      <SelectionFrame shape={shape} area={clipped(selection, shape)} />
      {editing && (
        <CellEditor
          shape={shape}
          area={wholeMerge(shape, { row: editing.row, column: editing.column, rows: 1, columns: 1 })}
          text={editing.text}
          label={sayPage("formulaBar", language)}
          onText={onEditText}
          onKey={onEditKey}
          onLeave={onEditLeave}
        />
      )}
    </>
  );
}

interface LayerProps {
  part: Part;
  props: Props;
  window: Window;
  /** Size of the white ground under a part that stands still. */
  ground?: { width: number; height: number };
  children?: ReactNode;
}

function Layer({ part, props, window, ground, children }: LayerProps) {
  const { book, sheet, shape, revision, selection } = props;
  return (
    <div className={`layer layer-${part}`} role="rowgroup">
      {ground && <div className="backing" style={ground} />}
      <Quadrant book={book} sheet={sheet} shape={shape} revision={revision} window={window} part={part} />
      {children}
      {partOf(selection.row, selection.column, shape) === part && <Over {...props} />}
      <Charts book={book} sheet={sheet} shape={shape} part={part} revision={revision} language={props.language} />
    </div>
  );
}

function Layers({ props, box }: { props: Props; box: RefObject<HTMLDivElement | null> }) {
  const { shape, selection } = props;
  const window = useWindow(box, shape);
  const parts = partWindows(window, shape);
  const frozen = { width: head.width + shape.columns.offset(shape.frozenColumns), height: head.height + shape.rows.offset(shape.frozenRows) };
  const full = { width: head.width + shape.columns.total, height: head.height + shape.rows.total };
  const heads = { shape, selection };
  return (
    <div className="canvas" role="presentation" style={full}>
      <Layer part="corner" props={props} window={parts.corner} ground={frozen}>
        <ColumnHeads {...heads} first={0} last={shape.frozenColumns - 1} />
        <RowHeads {...heads} first={0} last={shape.frozenRows - 1} />
        <div className="head head-corner" style={{ left: 0, top: 0, ...head }} />
      </Layer>
      <Layer part="top" props={props} window={parts.top} ground={{ width: full.width, height: frozen.height }}>
        <ColumnHeads {...heads} first={window.firstColumn} last={window.lastColumn} />
        {shape.frozenRows > 0 && <div className="freeze-line" style={{ left: 0, top: frozen.height - 1, width: full.width, height: 1 }} />}
      </Layer>
      <Layer part="left" props={props} window={parts.left} ground={{ width: frozen.width, height: full.height }}>
        <RowHeads {...heads} first={window.firstRow} last={window.lastRow} />
        {shape.frozenColumns > 0 && <div className="freeze-line" style={{ left: frozen.width - 1, top: 0, width: 1, height: full.height }} />}
      </Layer>
      <Layer part="body" props={props} window={parts.body} />
    </div>
  );
}

/** True where the keys may go to the grid: nobody types elsewhere, in the pane for example. */
function keysAreFree(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at.matches(".formula-field, [role=tab]:not(:focus-visible)");
}

export function Grid(props: Props) {
  const { sheet, shape, active, editing, language } = props;
  const box = useRef<HTMLDivElement>(null);
  const pointer = usePointer(box, props);
  useEffect(() => {
    // A new shape alone must not scroll: only another cell or sheet does.
    if (box.current) showArea(box.current, shape, active);
  }, [active.row, active.column, sheet]);
  useEffect(() => {
    if (!editing && keysAreFree()) box.current?.focus({ preventScroll: true });
  }, [editing, sheet]);
  return (
    <div
      ref={box}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={sayPage("grid", language, { sheet: sheet.name })}
      aria-rowcount={shape.rows.count}
      aria-colcount={shape.columns.count}
      onDoubleClick={props.onEdit}
      onKeyDown={props.onKey}
      {...pointer}
    >
      <Layers key={sheet.id} props={props} box={box} />
    </div>
  );
}
