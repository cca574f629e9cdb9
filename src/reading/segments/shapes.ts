/** The segments of each profile: one amount in, the years it runs out. Kroner are whole; rests fall in the last part. */
import type { Kind, Segment, Year } from "../../plan/segment";

/** The same amount every year from `from`, open. */
export function recurring(kroner: number, kind: Kind, from: Year, aarsverk = 0): Segment[] {
  return [{ kind, kronerPerYear: kroner, aarsverk, from, to: null, firstYearShare: 1 }];
}

/** The whole amount in one year. */
export function oneOff(kroner: number, kind: Kind, year: Year, aarsverk = 0): Segment[] {
  return [{ kind, kronerPerYear: kroner, aarsverk, from: year, to: year, firstYearShare: 1 }];
}

/** An equal part more from each of the years, open: the level grows to the whole. */
export function stepwise(kroner: number, kind: Kind, years: readonly Year[], aarsverk = 0): Segment[] {
  return years.map((from, i) => ({
    kind, kronerPerYear: part(kroner, years.length, i, 1), aarsverk: part(aarsverk, years.length, i, 10_000), from, to: null, firstYearShare: 1,
  }));
}

/** An equal part in each of the years; neighbours run together where the parts are equal. */
export function spread(kroner: number, kind: Kind, years: readonly Year[], aarsverk = 0): Segment[] {
  const segments: Segment[] = [];
  years.forEach((year, i) => {
    const kronerPerYear = part(kroner, years.length, i, 1);
    const last = segments.at(-1);
    if (last && last.to === year - 1 && last.kronerPerYear === kronerPerYear) segments[segments.length - 1] = { ...last, to: year };
    else segments.push({ kind, kronerPerYear, aarsverk, from: year, to: year, firstYearShare: 1 });
  });
  return segments;
}

/** Part `i` of `n` equal parts in units of 1/`grain`; the last takes the rest, so that the parts sum to the whole. */
function part(whole: number, n: number, i: number, grain: number): number {
  const each = Math.trunc((whole * grain) / n) / grain;
  return i < n - 1 ? each : Math.round((whole - each * (n - 1)) * grain) / grain;
}

/** `count` years from the first. */
export function yearsFrom(first: Year, count: number): Year[] {
  return Array.from({ length: count }, (_, i) => first + i);
}
