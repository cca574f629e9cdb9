/** Shares and coverage: an age group against all, places against an age group. Per cent. */
import type { AgeBand, PopulationSeries } from "../plan/population";
import type { Year } from "../plan/segment";
import { personsIn } from "./series";

/** An age group's share of another group in a year, per cent; null where a figure is missing or the whole is 0. */
export function shareOf(part: PopulationSeries, whole: PopulationSeries, year: Year): number | null {
  const some = personsIn(part, year);
  const all = personsIn(whole, year);
  return some === null || all === null || all === 0 ? null : (some / all) * 100;
}

export interface Coverage {
  readonly year: Year;
  /** The age group the coverage is of: a coverage without its group says nothing. */
  readonly band: AgeBand;
  readonly places: number;
  readonly persons: number;
  readonly percent: number;
}

/** Dekningsgrad: places (or recipients) per hundred inhabitants of the series' age group. */
export function coverage(places: number, series: PopulationSeries, year: Year): Coverage | null {
  const persons = personsIn(series, year);
  return persons === null || persons === 0
    ? null
    : { year, band: series.band, places, persons, percent: (places / persons) * 100 };
}

/** Places that keep the coverage of a base year as the group grows; not rounded. Null where a figure is missing. */
export function placesToKeep(places: number, series: PopulationSeries, base: Year, year: Year): number | null {
  const now = coverage(places, series, base);
  const then = personsIn(series, year);
  return now && then !== null ? (now.percent / 100) * then : null;
}
