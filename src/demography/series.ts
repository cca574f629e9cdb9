/** Looking up and adding population series. Persons; null where the series has no figure. */
import type { AgeBand, PopulationSeries } from "../plan/population";
import type { Year } from "../plan/segment";

/** Persons in a year; null where the series has none for it. Never interpolated. */
export function personsIn(series: PopulationSeries, year: Year): number | null {
  return series.points.find((point) => point.year === year)?.persons ?? null;
}

/** The series of exactly these ages, whatever its label. */
export function seriesOf(all: readonly PopulationSeries[], band: Pick<AgeBand, "from" | "to">): PopulationSeries | null {
  return all.find((one) => one.band.from === band.from && one.band.to === band.to) ?? null;
}

/**
 * The series of an age group, added from those that make it up without gap or overlap (20–44 and 45–66 give 20–66).
 * Null where they do not; a year that one part lacks is left out.
 */
export function gathered(all: readonly PopulationSeries[], band: AgeBand): PopulationSeries | null {
  const parts = partsOf(all, band);
  if (!parts) return null;
  return parts.length === 1 ? (parts[0] ?? null) : added(parts, band);
}

/** The series that make up an age group: itself, or those that follow each other through it; null where they do not. */
export function partsOf(
  all: readonly PopulationSeries[],
  band: Pick<AgeBand, "from" | "to">,
): readonly PopulationSeries[] | null {
  const whole = seriesOf(all, band);
  if (whole) return [whole];
  return band.from === null ? null : chain(all, band.from, band.to);
}

/** Age groups from `from` that follow each other up to `to`; the widest step first. */
function chain(all: readonly PopulationSeries[], from: number, to: number | null): readonly PopulationSeries[] | null {
  const next = all
    .filter(({ band }) => band.from === from && (to === null || (band.to !== null && band.to <= to)))
    .sort((a, b) => (b.band.to ?? Infinity) - (a.band.to ?? Infinity));
  for (const part of next) {
    if (part.band.to === to) return [part];
    const rest = part.band.to === null ? null : chain(all, part.band.to + 1, to);
    if (rest) return [part, ...rest];
  }
  return null;
}

function added(parts: readonly PopulationSeries[], band: AgeBand): PopulationSeries {
  const years = (parts[0]?.points ?? [])
    .map(({ year }) => year)
    .filter((year) => parts.every((part) => personsIn(part, year) !== null));
  const sum = (year: Year): number => parts.reduce((all, part) => all + (personsIn(part, year) ?? 0), 0);
  return { band, points: years.map((year) => ({ year, persons: sum(year), cells: null })) };
}
