/** Where rows and columns lie on the screen: sizes and offsets in CSS pixels, hidden ones without room. */
import type { Axis } from "../model";

/** CSS pixels a point. */
export const pixels = 96 / 72;

export interface AxisLayout {
  readonly count: number;
  size(index: number): number;
  /** From the first row's or column's edge to that of `index`. */
  offset(index: number): number;
  /** The row or column at a distance from the edge; the last where it is farther. */
  at(distance: number): number;
  readonly total: number;
}

function sizeOf(axis: Axis | undefined, natural: number): number {
  if (axis?.hidden || axis?.filtered) return 0;
  return Math.round((axis?.size ?? natural) * pixels);
}

/**
 * Layout of `count` rows or columns of `standardPoints`. Those in `axes` have a size of their own or are hidden;
 * `natural` gives the points of rows that have grown with their text.
 */
export function axisLayout(
  axes: ReadonlyMap<number, Axis>,
  standardPoints: number,
  count: number,
  natural: ReadonlyMap<number, number> = new Map(),
): AxisLayout {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) {
    offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(axes.get(index), natural.get(index) ?? standardPoints);
  }
  const offset = (index: number): number => offsets[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    size: (index) => offset(index + 1) - offset(index),
    offset,
    total: offset(count),
    at(distance) {
      let [low, high] = [0, count - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (offset(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
