/** Amounts by year as segments: equal neighbours run together, and the last level stays open. */
import type { Kind, Segment, Year } from "../../plan/segment";

export interface YearAmount {
  readonly year: Year;
  readonly kroner: number;
}

/**
 * One segment for each run of equal amounts in years that follow on one another. Zero is no segment. No run is
 * open: the table says nothing about the years after its last.
 */
export function runLength(amounts: readonly YearAmount[], kind: Kind, aarsverk: number): Segment[] {
  const segments: Segment[] = [];
  for (const { year, kroner } of amounts) {
    const last = segments.at(-1);
    if (kroner === 0) continue;
    if (last && last.to === year - 1 && last.kronerPerYear === kroner) segments[segments.length - 1] = { ...last, to: year };
    else segments.push({ kind, kronerPerYear: kroner, aarsverk, from: year, to: year, firstYearShare: 1 });
  }
  return segments;
}
