/** Conversion between the kroner of two years by the deflator years the user has ticked. Nothing is guessed. */
import type { Year } from "../plan/segment";
import type { Assumptions, DeflatorChoice } from "./assumptions";

/** A factor, or the years that are missing on the way. */
export type PriceFactor =
  | { readonly known: true; readonly factor: number }
  | { readonly known: false; readonly missing: readonly Year[] };

/** Kroner of `from` times the factor are kroner of `to`. A year without a ticked rate, or ticked twice, is missing. */
export function priceFactor(deflator: readonly DeflatorChoice[], from: Year | null, to: Year | null): PriceFactor {
  if (from === to) return { known: true, factor: 1 };
  if (from === null || to === null) return { known: false, missing: [] };
  const missing: Year[] = [];
  let factor = 1;
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++) {
    const rates = deflator.filter((row) => row.year === year && row.used && row.percent !== null);
    if (rates.length === 1) factor *= 1 + (rates[0]?.percent ?? 0) / 100;
    else missing.push(year);
  }
  if (missing.length > 0) return { known: false, missing };
  return { known: true, factor: from < to ? factor : 1 / factor };
}

/** The price year that a year's column is shown in: its own in nominal prices, one for all in fixed. */
export function shownPriceYear(assumptions: Assumptions, year: Year): Year | null {
  return assumptions.prices === "nominal" ? year : (assumptions.shownYear ?? assumptions.priceYear);
}

/** From the plan's prices to those a year's column is shown in. */
export function yearFactor(assumptions: Assumptions, year: Year): PriceFactor {
  return priceFactor(assumptions.deflator, assumptions.priceYear, shownPriceYear(assumptions, year));
}

/** All deflator years missing for what is to be shown, ascending. */
export function missingPriceYears(assumptions: Assumptions, years: readonly Year[]): readonly Year[] {
  const missing = years.flatMap((year) => {
    const factor = yearFactor(assumptions, year);
    return factor.known ? [] : factor.missing;
  });
  return [...new Set(missing)].sort((a, b) => a - b);
}
