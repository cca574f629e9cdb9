/** Everybody, added from age groups that cover all ages; and what statistics write beside a region's name. */
import type { AgeBand, PopulationSeries } from "./population";

export const everybody: AgeBand = { from: null, to: null, label: "I alt" };

/** "Porsgrunn (2020-2023)" → "Porsgrunn": the years in which the number was in use are no part of the name. */
export function regionName(label: string): string {
  return label.replace(/ \((?:19|20)\d{2}-(?:(?:19|20)\d{2})?\)$/, "");
}

/** Adds everybody from ages that cover all, and drops years without a single person. */
export function withEverybody(series: readonly PopulationSeries[]): readonly PopulationSeries[] {
  const ages = series.filter(({ band }) => band.from !== null);
  const given = series.find(({ band }) => band.from === null);
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))];
  const inYear = (one: PopulationSeries, year: number): number | undefined =>
    one.points.find((point) => point.year === year)?.persons;
  const empty = new Set(years.filter((year) => series.every((one) => (inYear(one, year) ?? 0) === 0)));
  const whole =
    given ??
    (coversAll(ages)
      ? {
          band: everybody,
          points: years
            .filter((year) => ages.every((one) => inYear(one, year) !== undefined))
            .map((year) => ({ year, persons: ages.reduce((all, one) => all + (inYear(one, year) ?? 0), 0), cells: null })),
        }
      : null);
  const kept = [...(whole ? [whole] : []), ...ages];
  return kept
    .map(({ band, points }) => ({ band, points: points.filter(({ year }) => !empty.has(year)) }))
    .filter(({ points }) => points.length > 0);
}

/** From 0 to an open end, each age once. */
function coversAll(ages: readonly PopulationSeries[]): boolean {
  const bands = ages.map(({ band }) => band).sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return (
    bands.length > 0 &&
    bands[0]?.from === 0 &&
    bands.at(-1)?.to === null &&
    bands.slice(1).every((band, i) => band.from === (bands[i]?.to ?? NaN) + 1)
  );
}
