/** One-year ages gathered into the groups that people plan by and the five-year groups that rates are given for. */
import { functionalBands } from "../figures/age-bands";
import type { AgeBand, PopulationSeries, PopulationTable } from "../plan/population";

const fiveYears: readonly AgeBand[] = [60, 65, 70, 75, 80, 85, 90].map((from) => ({
  from,
  to: from + 4,
  label: `${String(from)}-${String(from + 4)} år`,
}));
const oldest: AgeBand = { from: 95, to: null, label: "95 år eller eldre" };

/** Everybody, SSB's ten groups and the five-year groups from 60: they overlap, and each is whole. */
export function inGroups(table: PopulationTable): PopulationTable {
  const total = table.series.filter(({ band }) => band.from === null);
  const ages = table.series.filter(({ band }) => band.from !== null);
  const series = [...functionalBands, ...fiveYears, oldest].flatMap((band) => gather(ages, band) ?? []);
  return { ...table, series: [...total, ...(series.length > 0 ? series : ages)] };
}

/** One municipality under several numbers: the years of each are put together, an alternative at a time. */
export function oneRegion(tables: readonly PopulationTable[]): readonly PopulationTable[] {
  const alternatives = [...new Set(tables.map(({ alternative }) => alternative))];
  return alternatives.flatMap((alternative) => {
    const [first, ...others] = tables.filter((table) => table.alternative === alternative);
    return first ? [{ ...first, series: first.series.map((series) => joined(series, others)) }] : [];
  });
}

function joined(series: PopulationSeries, others: readonly PopulationTable[]): PopulationSeries {
  const same = others.flatMap((table) =>
    table.series.filter(({ band }) => band.from === series.band.from && band.to === series.band.to),
  );
  const points = [series, ...same].flatMap((one) => one.points);
  return {
    band: series.band,
    points: points
      .filter(({ year }, i) => points.findIndex((point) => point.year === year) === i)
      .sort((a, b) => a.year - b.year),
  };
}

function gather(ages: readonly PopulationSeries[], band: AgeBand): PopulationSeries | null {
  const first = band.from ?? 0;
  const parts = ages.filter(
    (one) => (one.band.from ?? 0) >= first && (band.to === null || (one.band.to !== null && one.band.to <= band.to)),
  );
  const years = (parts[0]?.points ?? []).map(({ year }) => year);
  const starts = parts.some((one) => one.band.from === first);
  const ends = parts.some((one) => one.band.to === band.to);
  if (!starts || !ends) return null;
  const points = years.flatMap((year) => {
    const all = parts.flatMap((part) => part.points.filter((point) => point.year === year));
    return all.length === parts.length
      ? [{ year, persons: all.reduce((sum, { persons }) => sum + persons, 0), cells: null }]
      : [];
  });
  return { band, points };
}
