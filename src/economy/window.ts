/** The four years of the økonomiplan, cut out of the plan's years. */
import type { Year } from "../plan/segment";
import type { PlanFigures, Series } from "./figures";

export const windowLength = 4;

/** The years of the window that starts in `first`. */
export function windowYears(first: Year): readonly Year[] {
  return Array.from({ length: windowLength }, (_, i) => first + i);
}

/** A series cut to the window; null for a year outside the plan, which is not the same as 0. */
export function cutToWindow(figures: Pick<PlanFigures, "years">, series: Series, first: Year): Series {
  return windowYears(first).map((year) => series[figures.years.indexOf(year)] ?? null);
}
