/** Left cells put together where they stand together, so that a thousand of them read as a few areas. */
import type { LeftCells } from "../plan/plan";

/** Neighbours with the same reason become one area: first along the row, then down. */
export function joinedLeft(left: readonly LeftCells[]): LeftCells[] {
  const alongRows = merge(left, (a, b) => {
    const [one, two] = [a.cells.area, b.cells.area];
    if (one.row !== two.row || one.rows !== two.rows || one.column + one.columns !== two.column) return null;
    return { ...one, columns: one.columns + two.columns };
  });
  const sorted = [...alongRows].sort((a, b) => a.cells.area.column - b.cells.area.column || a.cells.area.columns - b.cells.area.columns || a.cells.area.row - b.cells.area.row);
  const down = merge(sorted, (a, b) => {
    const [one, two] = [a.cells.area, b.cells.area];
    const single = a.why === "sammenligningsår" || a.why === "bevilget tidligere" || a.why === "kolonnen er ikke lest" || a.why === "total, brukt bare som kontroll" || a.why === "merknad";
    if (!single || one.column !== two.column || one.columns !== two.columns || one.row + one.rows !== two.row) return null;
    return { ...one, rows: one.rows + two.rows };
  });
  return down.sort((a, b) => a.cells.area.row - b.cells.area.row || a.cells.area.column - b.cells.area.column);
}

function merge(left: readonly LeftCells[], join: (a: LeftCells, b: LeftCells) => LeftCells["cells"]["area"] | null): LeftCells[] {
  const merged: LeftCells[] = [];
  for (const next of left) {
    const last = merged.at(-1);
    const area = last && last.why === next.why && last.cells.sheet === next.cells.sheet ? join(last, next) : null;
    if (last && area) merged[merged.length - 1] = { ...last, cells: { ...last.cells, area } };
    else merged.push(next);
  }
  return merged;
}
