/** The cells of one quadrant of the grid: rows, merged areas and grid lines, absolutely placed. */
import { memo, type CSSProperties } from "react";
import { emptyStyle } from "../book";
import { shownText } from "../edit/read-cells";
import type { Book, Cell, Rect, Sheet, Style } from "../model";
import { cellLook, horizontalOf, showsEmpty } from "./cell-look";
import { type SheetShape, areaBox } from "./sheet-shape";
import { textWidth } from "./text-width";

/** Width of the row heads and height of the column heads. */
export const head = { width: 46, height: 22 };

export interface Window {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
}

interface Drawing {
  book: Book;
  sheet: Sheet;
  shape: SheetShape;
  revision: number;
}

const padding = 6;

/** How far a text reaches over empty cells to the right. */
function reach({ sheet, shape }: Drawing, row: number, column: number, needed: number): number {
  let width = shape.columns.size(column);
  const line = sheet.cells.get(row);
  for (let next = column + 1; width < needed && next < shape.columns.count; next += 1) {
    const cell = line?.get(next);
    if ((cell && cell.value !== null && cell.value !== "") || shape.mergeAt(row, next)) break;
    width += shape.columns.size(next);
  }
  return width;
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

function CellBox({ book, sheet, shape, revision, row, column, area, cell, style }: CellBoxProps) {
  const box = areaBox(shape, area ?? { row, column, rows: 1, columns: 1 });
  const value = cell?.value ?? null;
  const horizontal = horizontalOf(style, value);
  let text = shownText(book, cell);
  const look: CSSProperties = { ...cellLook(style), ...boxStyle(box, style) };
  if (text !== "" && !style.wrap && !area) {
    const needed = textWidth(text, style) + padding;
    if (typeof value === "number" && needed > box.width + 2) {
      text = "#".repeat(Math.max(1, Math.floor((box.width - padding) / textWidth("#", style))));
    } else if (typeof value === "string" && horizontal === "left" && needed > box.width) {
      const wider = reach({ book, sheet, shape, revision }, row, column, needed);
      if (wider > box.width) Object.assign(look, { width: wider, background: style.fill ?? "#FFFFFF" });
    }
  }
  look.textAlign = horizontal;
  return (
    <div role="gridcell" aria-colindex={column + 1} className={cell?.link ? "cell cell-link" : "cell"} style={look}>
      <span className="cell-text">{text}</span>
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
  return (
    <div role="row" aria-rowindex={row + 1}>
      {boxes.length > 0 ? boxes : <div role="gridcell" aria-colindex={firstColumn + 1} />}
    </div>
  );
});

interface QuadrantProps extends Drawing {
  window: Window;
  /** Origin of the merged areas that belong here. */
  owns: (row: number, column: number) => boolean;
}

function mergesIn(sheet: Sheet, window: Window, owns: QuadrantProps["owns"]): Rect[] {
  return sheet.merges.filter(
    (merge) =>
      owns(merge.row, merge.column) &&
      merge.row <= window.lastRow &&
      merge.row + merge.rows > window.firstRow &&
      merge.column <= window.lastColumn &&
      merge.column + merge.columns > window.firstColumn,
  );
}

function Lines({ shape, window }: { shape: SheetShape; window: Window }) {
  const box = areaBox(shape, {
    row: window.firstRow,
    column: window.firstColumn,
    rows: window.lastRow - window.firstRow + 1,
    columns: window.lastColumn - window.firstColumn + 1,
  });
  const lines = [];
  for (let row = window.firstRow; row <= window.lastRow; row += 1) {
    if (shape.rows.size(row) === 0) continue;
    const top = head.height + shape.rows.offset(row + 1) - 1;
    lines.push(<div key={`r${row}`} className="line" style={{ top, left: head.width + box.left, width: box.width, height: 1 }} />);
  }
  for (let column = window.firstColumn; column <= window.lastColumn; column += 1) {
    if (shape.columns.size(column) === 0) continue;
    const left = head.width + shape.columns.offset(column + 1) - 1;
    lines.push(<div key={`c${column}`} className="line" style={{ left, top: head.height + box.top, height: box.height, width: 1 }} />);
  }
  return <div aria-hidden="true">{lines}</div>;
}

/** Draws the window's cells; the window may be empty. */
export function Quadrant({ window, owns, ...drawing }: QuadrantProps) {
  const { book, sheet, shape } = drawing;
  if (window.lastRow < window.firstRow || window.lastColumn < window.firstColumn) return null;
  const rows = [];
  for (let row = window.firstRow; row <= window.lastRow; row += 1) if (shape.rows.size(row) > 0) rows.push(row);
  return (
    <>
      {sheet.showGridlines && <Lines shape={shape} window={window} />}
      {rows.map((row) => (
        <CellRow key={row} {...drawing} row={row} firstColumn={window.firstColumn} lastColumn={window.lastColumn} />
      ))}
      {mergesIn(sheet, window, owns).map((merge) => {
        const cell = sheet.cells.get(merge.row)?.get(merge.column);
        const style = book.styles.list[cell?.style ?? emptyStyle(sheet, merge.row, merge.column)];
        if (!style) return null;
        const covering = style.fill ? style : { ...style, fill: "#FFFFFF" };
        return (
          <div role="row" aria-rowindex={merge.row + 1} key={`${merge.row},${merge.column}`}>
            <CellBox {...drawing} row={merge.row} column={merge.column} area={merge} cell={cell} style={covering} />
          </div>
        );
      })}
    </>
  );
}
