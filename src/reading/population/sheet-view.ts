/** A sheet seen upright or on its side, so that tables are read the same way whichever way the years run. */
import { cellArea, type CellsRef, type CellValue } from "../../plan/cell";
import { formatAt, valueAt, type Grid } from "../../plan/grid";

export interface SheetView {
  readonly sheet: string;
  /** First and last line (row when upright) and place (column when upright), 1-based as in the sheet. */
  readonly lines: readonly [number, number];
  readonly places: readonly [number, number];
  value(line: number, place: number): CellValue;
  format(line: number, place: number): string;
  ref(line: number, place: number): CellsRef;
  /** The cells from one place to another on a line. */
  span(line: number, from: number, to: number): CellsRef;
}

export function upright(grid: Grid): SheetView {
  return {
    sheet: grid.sheet,
    lines: [grid.top, grid.top + grid.rows - 1],
    places: [grid.left, grid.left + grid.columns - 1],
    value: (line, place) => valueAt(grid, line, place),
    format: (line, place) => formatAt(grid, line, place),
    ref: (line, place) => ({ sheet: grid.sheet, area: cellArea(line, place) }),
    span: (line, from, to) => ({ sheet: grid.sheet, area: { row: line, column: from, rows: 1, columns: to - from + 1 } }),
  };
}

export function onItsSide(grid: Grid): SheetView {
  const seen = upright(grid);
  return {
    sheet: grid.sheet,
    lines: seen.places,
    places: seen.lines,
    value: (line, place) => seen.value(place, line),
    format: (line, place) => seen.format(place, line),
    ref: (line, place) => seen.ref(place, line),
    span: (line, from, to) => ({ sheet: grid.sheet, area: { row: from, column: line, rows: to - from + 1, columns: 1 } }),
  };
}

/** The text of a cell without outer spaces; empty for numbers and empty cells. */
export function textIn(view: SheetView, line: number, place: number): string {
  const value = view.value(line, place);
  return typeof value === "string" ? value.trim() : "";
}
