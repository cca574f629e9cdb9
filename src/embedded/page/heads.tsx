/** Row numbers and column letters along the edges of the grid. */
import { columnLetters } from "../address";
import type { Rect } from "../model";
import { type SheetShape, head } from "./sheet-shape";

interface Props {
  shape: SheetShape;
  selection: Rect;
  first: number;
  last: number;
}

export function ColumnHeads({ shape, selection, first, last }: Props) {
  const heads = [];
  for (let column = first; column <= last; column += 1) {
    const width = shape.columns.size(column);
    if (width === 0) continue;
    const chosen = column >= selection.column && column < selection.column + selection.columns;
    const left = head.width + shape.columns.offset(column);
    heads.push(
      <div key={column} className={chosen ? "head head-chosen" : "head"} style={{ left, top: 0, width, height: head.height }}>
        {columnLetters(column)}
      </div>,
    );
  }
  return <div aria-hidden="true">{heads}</div>;
}

export function RowHeads({ shape, selection, first, last }: Props) {
  const heads = [];
  for (let row = first; row <= last; row += 1) {
    const height = shape.rows.size(row);
    if (height === 0) continue;
    const chosen = row >= selection.row && row < selection.row + selection.rows;
    const top = head.height + shape.rows.offset(row);
    heads.push(
      <div key={row} className={chosen ? "head head-chosen" : "head"} style={{ left: 0, top, width: head.width, height }}>
        {row + 1}
      </div>,
    );
  }
  return <div aria-hidden="true">{heads}</div>;
}
