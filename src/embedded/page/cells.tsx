/** The cells of one quadrant of the grid: rows, merged areas and grid lines, absolutely placed. */
import { memo, type CSSProperties } from "react";
import { emptyStyle } from "../book";
import { shownText } from "../edit/read-cells";
import type { Book, Cell, Rect, Sheet, Style } from "../model";
import { cellLook, horizontalOf, showsEmpty } from "./cell-look";
import { type SheetShape, areaBox, head } from "./sheet-shape";
import { textWidth } from "./text-width";
import { type Part, type Window, partOf } from "./use-window";

interface Drawing {
  book: Book;
  sheet: Sheet;
  shape: SheetShape;
  revision: number;
}

const padding = 6;

/** How far a text reaches over empty cells to the right, and whether one of them has a look of its own. */
function reach({ book, sheet, shape }: Drawing, row: number, column: number, needed: number): { width: number; plain: boolean } {
  let width = shape.columns.size(column);
  let plain = true;
  const line = sheet.cells.get(row);
  for (let next = column + 1; width < needed && next < shape.columns.count; next += 1) {
    const cell = line?.get(next);
    if ((cell && cell.value !== null && cell.value !== "") || shape.mergeAt(row, next)) break;
    width += shape.columns.size(next);
    plain &&= !showsEmpty(book.styles.list[cell?.style ?? emptyStyle(sheet, row, next)]);
  }
  return { width, plain };
}

/** A text that goes on over its neighbours: over plain ones it hides the lines between them, over others it only lies on top. */
function overflowing(look: CSSProperties, style: Style, width: number, plain: boolean): CSSProperties {
  if (!plain || style.fill) return { ...look, overflow: "visible", zIndex: 1 };
  const height = Number(look.height) - (style.borders.bottom ? 0 : 1);
  return { ...look, width, height, background: "#FFFFFF", zIndex: 1 };
}

/** A border on the left or at the top lies on the neighbour's last pixel, so that two cells share one line. */
function boxStyle(box: { left: number; top: number; width: number; height: number }, { borders }: Style): CSSProperties {
  const left = borders.left ? 1 : 0;
  const top = borders.top ? 1 : 0;
  return { left: head.width + box.left - left, top: head.height + box.top - top, width: box.width + left, height: box.height + top };
}

interface CellBoxProps extends Drawing {
  row: number;
  column: number;
  area: Rect | null;
  cell: Cell | undefined;
  style: Style;
}

/** Text and look of a cell: a number that does not fit is shown as ####, a text may reach over its neighbours. */
function drawnCell(props: CellBoxProps): { text: string; look: CSSProperties } {
  const { book, shape, row, column, area, cell, style } = props;
  const box = areaBox(shape, area ?? { row, column, rows: 1, columns: 1 });
  const value = cell?.value ?? null;
  const textAlign = horizontalOf(style, value);
  const text = shownText(book, cell);
  const look: CSSProperties = { ...cellLook(style), ...boxStyle(box, style), textAlign };
  if (text === "" || style.wrap || area) return { text, look };
  const needed = textWidth(text, style) + padding;
  if (typeof value === "number" && needed > box.width + 2) {
    const signs = Math.floor((box.width - padding) / textWidth("#", style));
    return { text: "#".repeat(Math.max(1, signs)), look };
  }
  if (typeof value !== "string" || textAlign !== "left" || needed <= box.width) return { text, look };
  const { width, plain } = reach(props, row, column, needed);
  return { text, look: width > box.width ? overflowing(look, style, width, plain) : look };
}

function CellBox(props: CellBoxProps) {
  const { text, look } = drawnCell(props);
  return (
    <div role="gridcell" aria-colindex={props.column + 1} className={props.cell?.link ? "cell cell-link" : "cell"} style={look}>
      <span className={look.overflow === "visible" ? "cell-text cell-text-over" : "cell-text"}>{text}</span>
    </div>
  );
}

interface RowProps extends Drawing {
  row: number;
  firstColumn: number;
  lastColumn: number;
}

const CellRow = memo(function CellRow({ row, firstColumn, lastColumn, ...drawing }: RowProps) {
  const { book, sheet, shape } = drawing;
  const line = sheet.cells.get(row);
  const boxes = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (shape.columns.size(column) === 0 || shape.mergeAt(row, column)) continue;
    const cell = line?.get(column);
    const style = book.styles.list[cell?.style ?? emptyStyle(sheet, row, column)];
    if (!style || (!showsEmpty(style) && (cell === undefined || cell.value === null))) continue;
    boxes.push(<CellBox key={column} {...drawing} row={row} column={column} area={null} cell={cell} style={style} />);
  }
  const left = shape.columns.offset(firstColumn);
  const under = { left: head.width + left, width: shape.columns.offset(lastColumn + 1) - left };
  return (
    <div role="row" aria-rowindex={row + 1}>
      {sheet.showGridlines && <div aria-hidden="true" className="line" style={{ ...under, top: head.height + shape.rows.offset(row + 1) - 1, height: 1 }} />}
      {boxes.length > 0 ? boxes : <div role="gridcell" aria-colindex={firstColumn + 1} />}
    </div>
  );
});

interface QuadrantProps extends Drawing {
  window: Window;
  part: Part;
}

/** Merged areas in sight that begin in this part. */
function mergesIn({ sheet, shape, window, part }: QuadrantProps): Rect[] {
  return sheet.merges.filter(
    (merge) =>
      partOf(merge.row, merge.column, shape) === part &&
      merge.row <= window.lastRow &&
      merge.row + merge.rows > window.firstRow &&
      merge.column <= window.lastColumn &&
      merge.column + merge.columns > window.firstColumn,
  );
}

function ColumnLines({ shape, window }: { shape: SheetShape; window: Window }) {
  const top = shape.rows.offset(window.firstRow);
  const height = shape.rows.offset(window.lastRow + 1) - top;
  const lines = [];
  for (let column = window.firstColumn; column <= window.lastColumn; column += 1) {
    if (shape.columns.size(column) === 0) continue;
    const left = head.width + shape.columns.offset(column + 1) - 1;
    lines.push(<div key={column} className="line" style={{ left, top: head.height + top, height, width: 1 }} />);
  }
  return <div aria-hidden="true">{lines}</div>;
}

function MergedCell({ merge, ...drawing }: Drawing & { merge: Rect }) {
  const { book, sheet } = drawing;
  const cell = sheet.cells.get(merge.row)?.get(merge.column);
  const style = book.styles.list[cell?.style ?? emptyStyle(sheet, merge.row, merge.column)];
  if (!style) return null;
  const covering = style.fill ? style : { ...style, fill: "#FFFFFF" };
  return (
    <div role="row" aria-rowindex={merge.row + 1}>
      <CellBox {...drawing} row={merge.row} column={merge.column} area={merge} cell={cell} style={covering} />
    </div>
  );
}

/** Draws the window's cells; the window may be empty. */
export function Quadrant(props: QuadrantProps) {
  const { window, book, sheet, shape, revision } = props;
  const drawing: Drawing = { book, sheet, shape, revision };
  if (window.lastRow < window.firstRow || window.lastColumn < window.firstColumn) return null;
  const rows = [];
  for (let row = window.firstRow; row <= window.lastRow; row += 1) if (shape.rows.size(row) > 0) rows.push(row);
  return (
    <>
      {sheet.showGridlines && <ColumnLines shape={shape} window={window} />}
      {rows.map((row) => (
        <CellRow key={row} {...drawing} row={row} firstColumn={window.firstColumn} lastColumn={window.lastColumn} />
      ))}
      {mergesIn(props).map((merge) => (
        <MergedCell key={`${merge.row},${merge.column}`} {...drawing} merge={merge} />
      ))}
    </>
  );
}
