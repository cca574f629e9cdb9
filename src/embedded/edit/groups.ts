/** Outlines: rows and columns that can be folded together. */
import { ensureAxis } from "../book";
import type { Axis, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { isEntireColumn, isEntireRow } from "../rect";

const deepest = 8;

function eachGrouped(sheet: Sheet, area: Rect, option: string, change: (axis: Axis) => void): void {
  const byRows = option === "ByRows" || option.toLowerCase() === "byrows";
  if (byRows ? isEntireColumn(area) : isEntireRow(area)) fail("InvalidArgument");
  const [which, from, count] = byRows ? (["rows", area.row, area.rows] as const) : (["columns", area.column, area.columns] as const);
  for (let at = from; at < from + count; at += 1) change(ensureAxis(sheet[which], at));
}

export function group(sheet: Sheet, area: Rect, option: string): void {
  eachGrouped(sheet, area, option, (axis) => {
    if ((axis.level ?? 0) >= deepest - 1) fail("InvalidOperation");
    axis.level = (axis.level ?? 0) + 1;
  });
}

export function ungroup(sheet: Sheet, area: Rect, option: string): void {
  eachGrouped(sheet, area, option, (axis) => {
    if ((axis.level ?? 0) <= 1) delete axis.level;
    else axis.level = (axis.level ?? 1) - 1;
  });
}

export function showGroup(sheet: Sheet, area: Rect, option: string, shown: boolean): void {
  eachGrouped(sheet, area, option, (axis) => {
    if (axis.level) axis.hidden = !shown;
  });
}

/** Shows outlines up to the given depths; 0 leaves that direction as it is. */
export function showLevels(sheet: Sheet, rowLevels: number, columnLevels: number): void {
  for (const [which, levels] of [["rows", rowLevels], ["columns", columnLevels]] as const) {
    if (levels === 0) continue;
    for (const axis of sheet[which].values()) if (axis.level) axis.hidden = axis.level >= levels;
  }
}
