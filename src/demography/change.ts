/** Change of a population between two years. */
import type { PopulationSeries } from "../plan/population";
import type { Year } from "../plan/segment";
import { personsIn } from "./series";

export interface Change {
  readonly from: Year;
  readonly to: Year;
  readonly start: number;
  readonly end: number;
  /** Persons; negative where there are fewer. */
  readonly persons: number;
  /** Per cent of the start; null where nobody was there at the start. */
  readonly percent: number | null;
  /** Persons a year, so that periods of unequal length can be compared. */
  readonly perYear: number;
}

/** The change between two years that both have figures; null otherwise. */
export function changeBetween(series: PopulationSeries, from: Year, to: Year): Change | null {
  const start = personsIn(series, from);
  const end = personsIn(series, to);
  if (start === null || end === null || to <= from) return null;
  const persons = end - start;
  return { from, to, start, end, persons, percent: start === 0 ? null : (persons / start) * 100, perYear: persons / (to - from) };
}

/** The change over the whole series; null with fewer than two points. */
export function wholeChange(series: PopulationSeries): Change | null {
  const first = series.points[0];
  const last = series.points.at(-1);
  return first && last ? changeBetween(series, first.year, last.year) : null;
}

/** The change from each point to the next, with its length in years. */
export function steps(series: PopulationSeries): readonly Change[] {
  return series.points
    .slice(1)
    .flatMap((point, i) => changeBetween(series, series.points[i]?.year ?? point.year, point.year) ?? []);
}

/** The base that a stated change and its per cent claim: 422 and 35 % claim 1 206. Null for 0 %. */
export function impliedBase(persons: number, percent: number): number | null {
  return percent === 0 ? null : persons / (percent / 100);
}
