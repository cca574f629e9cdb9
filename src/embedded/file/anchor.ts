/** Places on a sheet in points, and as a file's anchors: column and row with an offset. */
import type { Axis, Sheet } from "../model";
import { emu, pointsOfEmu } from "./sizes";

export interface Anchor {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

type Axes = ReadonlyMap<number, Axis>;

function sizeAt(axes: Axes, at: number, standard: number): number {
  const axis = axes.get(at);
  return axis?.hidden ? 0 : (axis?.size ?? standard);
}

/** Points from the sheet's edge to the start of row or column `at`. */
export function startOf(axes: Axes, at: number, standard: number): number {
  let points = at * standard;
  for (const index of axes.keys()) if (index < at) points += sizeAt(axes, index, standard) - standard;
  return points;
}

/** Row or column at `points` from the edge and how far into it, in EMU. */
function locate(axes: Axes, points: number, standard: number, last: number): { at: number; offset: number } {
  let rest = Math.max(0, points);
  let at = 0;
  for (; at < last; at += 1) {
    const size = sizeAt(axes, at, standard);
    if (rest < size) break;
    rest -= size;
  }
  return { at, offset: emu(rest) };
}

export function anchorAt(sheet: Sheet, left: number, top: number): Anchor {
  const column = locate(sheet.columns, left, sheet.standardWidth, 16_383);
  const row = locate(sheet.rows, top, sheet.standardHeight, 1_048_575);
  return { column: column.at, columnOffset: column.offset, row: row.at, rowOffset: row.offset };
}

/** Left and top in points. */
export function placeOf(sheet: Sheet, anchor: Anchor): { left: number; top: number } {
  return {
    left: startOf(sheet.columns, anchor.column, sheet.standardWidth) + pointsOfEmu(anchor.columnOffset),
    top: startOf(sheet.rows, anchor.row, sheet.standardHeight) + pointsOfEmu(anchor.rowOffset),
  };
}
