/** A cube of persons turned into population tables: one for each region and alternative. */
import { readAgeBand } from "./age-band";
import type { Cube, CubeDimension } from "./json-stat";
import type { PopulationSeries, PopulationTable } from "./population";
import { everybody, regionName, withEverybody } from "./whole-population";

interface Axis {
  readonly dimension: CubeDimension;
  readonly at: number;
}

const countsPersons = /person|folke?m[eä]ngd|folketal|befolk|innbygg|population|inhabitants/i;
const total = /^(?:i alt|totalt|begge kjønn|alle|total|both sexes|all ages|alle aldre)/i;

/**
 * Tables of a cube of persons by year; empty where it counts something else. Men and women are added, ages too for everybody.
 * A year in which a region has nobody is left out: the region did not exist then.
 */
export function populationTables(cube: Cube, source: string): readonly PopulationTable[] {
  const axes = cube.dimensions.map((dimension, at) => ({ dimension, at }));
  const find = (is: (one: CubeDimension) => boolean): Axis | null => axes.find(({ dimension }) => is(dimension)) ?? null;
  const time = find(({ id, role }) => role === "time" || /^(?:tid|år|aar|year)$/i.test(id));
  if (
    !time ||
    !countsPersons.test(
      [
        cube.label,
        ...cube.dimensions.flatMap((one) => (one.role === "metric" ? one.categories.map(({ label }) => label) : [])),
      ].join(" "),
    )
  )
    return [];
  const region = find(({ id, role }) => role === "geo" || /^region$/i.test(id));
  const contents = find(({ id, role }) => role === "metric" || /^contents?/i.test(id));
  const age = find(({ id, label }) => /^(?:alder|age|ald)/i.test(id) || /^alder|^age/i.test(label));
  const rest = axes.filter((axis) => ![time, region, contents, age].some((known) => known?.at === axis.at));
  return choices(region).flatMap((place) =>
    choices(contents).flatMap((content) => {
      const pick = (fixed: readonly (readonly [Axis | null, number])[]): number | null => sum(cube, rest, fixed);
      const figure = (year: number, group: number | null): number | null =>
        pick([
          [time, year],
          [region, place],
          [contents, content],
          [age, group ?? 0],
        ]);
      const series = withEverybody(seriesOf(time, age, figure));
      if (series.length === 0) return [];
      return [
        {
          source,
          alternative: alternativeOf(labelAt(contents, content)),
          region: region ? regionName(labelAt(region, place)) : null,
          series,
          yearCells: null,
        },
      ];
    }),
  );
}

const choices = (axis: Axis | null): readonly number[] => (axis ? axis.dimension.categories.map((_, i) => i) : [0]);
const labelAt = (axis: Axis | null, index: number): string => axis?.dimension.categories[index]?.label ?? "";

/** "Hovedalternativet (MMMM)" → "MMMM"; the counted population has none. */
function alternativeOf(label: string): string | null {
  return /(?<![A-Z])[HLMTK0]{4}(?![A-Z0])/.exec(label)?.[0] ?? null;
}

/** The figure with the other dimensions added up, or taken at their total where they have one. */
function sum(cube: Cube, rest: readonly Axis[], fixed: readonly (readonly [Axis | null, number])[]): number | null {
  const indexes = cube.dimensions.map(() => 0);
  for (const [axis, index] of fixed) if (axis) indexes[axis.at] = index;
  const [first, ...others] = rest;
  if (!first) return cube.at(indexes);
  const whole = first.dimension.categories.findIndex(({ label }) => total.test(label));
  const taken = whole >= 0 ? [whole] : choices(first);
  const parts = taken.map((index) => sum(cube, others, [...fixed, [first, index]]));
  return parts.some((part) => part === null) ? null : parts.reduce<number>((all, part) => all + (part ?? 0), 0);
}

/** The years of a time axis; of months or quarters, the last one in each year. */
function periods(time: Axis): readonly { readonly year: number; readonly i: number }[] {
  const last = new Map<number, number>();
  time.dimension.categories.forEach(({ code }, i) => {
    const year = Number(/^(?:19|20)\d{2}/.exec(code)?.[0]);
    if (!Number.isNaN(year)) last.set(year, i);
  });
  return [...last].map(([year, i]) => ({ year, i }));
}

function seriesOf(
  time: Axis,
  age: Axis | null,
  figure: (year: number, group: number | null) => number | null,
): readonly PopulationSeries[] {
  const years = periods(time);
  const groups = age
    ? age.dimension.categories.map(({ label }, i) => ({ band: readAgeBand(label, true), i }))
    : [{ band: everybody, i: null }];
  return groups.flatMap(({ band, i }) => {
    if (!band) return [];
    const points = years.flatMap(({ year, i: at }) => {
      const persons = figure(at, i);
      return persons === null ? [] : [{ year, persons, cells: null }];
    });
    return [{ band, points: [...points].sort((a, b) => a.year - b.year) }];
  });
}
