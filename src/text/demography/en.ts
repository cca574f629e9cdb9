/** Words of the sheet *Demografi* and its charts, English. */
import type { nb } from "./nb";

export const en = {
  note: "The figures come from the cells named under each table and follow them. Years stand on a true time axis.",
  empty: "Found neither population figures in the workbook nor costs to draw.",
  people: "Population",
  ages: "Age groups",
  cost: "Cost per year",
  year: "Year",
  persons: "Persons",
  thousandKroner: "NOK 1000",
  total: "All inhabitants",
  change: "Change",
  changePercent: "Change %",
  changePerYear: "Per year",
  drift: "Operating",
  investering: "Capital",
  source: "Source: {source}",
  peopleTitle: "Population {from}–{to}",
  agesTitle: "Age groups {from}–{to}",
  costTitle: "Operating and capital cost {from}–{to}",
  seriesAlt: "{name}: {start} in {from} and {end} in {to} ({change}, {percent} %).",
  seriesAltNoBase: "{name}: {start} in {from} and {end} in {to} ({change}).",
  costAlt: "Operating cost goes from NOK {driftStart} in {from} to NOK {driftEnd} in {to}. Capital cost is NOK {investering} in all, most in {peak} (NOK {peakKroner}).",
  costAltNoInvestment: "Operating cost goes from NOK {driftStart} in {from} to NOK {driftEnd} in {to}. The plan has no dated capital cost.",
  costAltUncertain: "In {to} NOK {kroner} of the operating cost is not settled.",
  costAltUnknown: "Operating and capital cost per year. Amounts are missing for at least one year.",
} as const satisfies Record<keyof typeof nb, string>;
