/** A last row that is the sum of some of the rows above it: "of which adopted". */

/** More rows than this give so many choices that some would agree by chance. */
const furthest = 16;

/**
 * True where some of the rows, two or more, come to the figures in every column, and there are far fewer choices
 * among the rows than `digits`, the telling digits of the figures, could tell apart.
 */
export function isSubsetSum(figures: readonly number[], rows: readonly (readonly number[])[], digits: number): boolean {
  if (rows.length < 3 || rows.length > furthest || 2 ** rows.length * 10 > 10 ** digits) return false;
  const search = (at: number, taken: number, left: readonly number[]): boolean => {
    if (taken > 1 && left.every((value) => Math.abs(value) < 2)) return true;
    const row = rows[at];
    if (row === undefined) return false;
    return search(at + 1, taken + 1, left.map((value, c) => value - (row[c] ?? 0))) || search(at + 1, taken, left);
  };
  return search(0, 0, figures);
}
