/** Rectangles: what covers what, how they join, and how neighbours become one. */
import type { Area } from "../plan/cell";

export function areaEnd(area: Area): { readonly row: number; readonly column: number } {
  return { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
}

/** The smallest rectangle that covers all of them; null for none. */
export function bounding(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (!first) return null;
  return rest.reduce((sum, area) => {
    const row = Math.min(sum.row, area.row);
    const column = Math.min(sum.column, area.column);
    const end = areaEnd(sum);
    const other = areaEnd(area);
    return { row, column, rows: Math.max(end.row, other.row) - row + 1, columns: Math.max(end.column, other.column) - column + 1 };
  }, first);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Rectangles of one look, those that stand right under each other joined, so that fewer actions are needed. */
export function joinDownwards(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const joined: Area[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const touches = last && last.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (touches) joined[joined.length - 1] = { ...last, rows: last.rows + area.rows };
    else joined.push(area);
  }
  return joined;
}
