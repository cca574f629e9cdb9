/** The same group in several projections: vintages and alternatives side by side, never mixed into one line. */
import type { AgeBand, PopulationTable } from "../plan/population";
import type { Year } from "../plan/segment";
import { gathered, personsIn } from "./series";

export interface Projected {
  readonly source: string;
  readonly alternative: string | null;
  readonly persons: number;
}

/** What each table says of a group in a year; tables without the group or the year are left out. */
export function inEachTable(tables: readonly PopulationTable[], band: AgeBand, year: Year): readonly Projected[] {
  return tables.flatMap(({ source, alternative, series }) => {
    const group = gathered(series, band);
    const persons = group ? personsIn(group, year) : null;
    return persons === null ? [] : [{ source, alternative, persons }];
  });
}

/** Lowest and highest of them; null without any. */
export function spread(projected: readonly Projected[]): { readonly low: number; readonly high: number } | null {
  if (projected.length === 0) return null;
  const all = projected.map(({ persons }) => persons);
  return { low: Math.min(...all), high: Math.max(...all) };
}
