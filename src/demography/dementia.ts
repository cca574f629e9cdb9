/** Expected number of persons with dementia from rates by age; a range where ages and rates do not nest. */
import type { PrevalenceRate, PrevalenceTable } from "../figures/dementia";
import type { PopulationSeries } from "../plan/population";
import type { Year } from "../plan/segment";
import { personsIn } from "./series";

export interface DementiaEstimate {
  readonly table: PrevalenceTable["id"];
  readonly year: Year;
  /** Persons, not rounded; equal where every age group lies within one rate. */
  readonly low: number;
  readonly high: number;
  /** First age counted; below it the table has no rate. */
  readonly fromAge: number;
  /** True where each age group lies within one rate, so that the figure is exact for the table. */
  readonly exact: boolean;
}

/**
 * What a table of rates gives for age groups that do not overlap. A group across several rates counts from its lowest
 * rate to its highest; a group partly below the first rate counts from none of it. Null without any group with a rate.
 */
export function expectedDementia(
  groups: readonly PopulationSeries[],
  year: Year,
  table: PrevalenceTable,
): DementiaEstimate | null {
  const counted = groups.flatMap((group) => {
    const persons = personsIn(group, year);
    const rates = ratesFor(group, table.rates);
    return persons === null || rates === null
      ? []
      : [{ from: group.band.from ?? 0, low: (persons * rates.low) / 100, high: (persons * rates.high) / 100 }];
  });
  if (counted.length === 0) return null;
  const low = counted.reduce((sum, one) => sum + one.low, 0);
  const high = counted.reduce((sum, one) => sum + one.high, 0);
  const fromAge = Math.min(...counted.map(({ from }) => from));
  return { table: table.id, year, low, high, fromAge, exact: counted.every((one) => one.low === one.high) };
}

/** The span over several tables: what the sources do not agree on, shown as a range. */
export function dementiaSpan(
  groups: readonly PopulationSeries[],
  year: Year,
  tables: readonly PrevalenceTable[],
): { readonly low: number; readonly high: number } | null {
  const estimates = tables.flatMap((table) => expectedDementia(groups, year, table) ?? []);
  if (estimates.length === 0) return null;
  return { low: Math.min(...estimates.map(({ low }) => low)), high: Math.max(...estimates.map(({ high }) => high)) };
}

function ratesFor(group: PopulationSeries, rates: readonly PrevalenceRate[]): { low: number; high: number } | null {
  const { from, to } = group.band;
  if (from === null) return null;
  const last = to ?? Infinity;
  const touched = rates.filter((rate) => rate.from <= last && (rate.to ?? Infinity) >= from);
  if (touched.length === 0) return null;
  const percents = touched.map(({ percent }) => percent);
  const first = rates[0];
  const belowFirst = first !== undefined && from < first.from;
  return { low: belowFirst ? 0 : Math.min(...percents), high: Math.max(...percents) };
}
