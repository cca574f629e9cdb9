/** What is asked of a source of population: which municipality and which years. Pure: nothing is sent from here. */
import { codeInYear, findMunicipality, municipalities, type Municipality } from "../figures/municipalities";
import type { Grid } from "../plan/grid";
import type { Year } from "../plan/segment";

export interface PopulationQuestion {
  /** Today's number, `3412`. */
  readonly code: string;
  readonly name: string;
  /** Numbers it had before in the years asked for; they may be sent too. */
  readonly before: readonly string[];
  readonly from: Year;
  readonly to: Year;
}

export type QuestionFault = "municipality" | "years";

/** First year SSB has counted by municipality and age, and a year no projection reaches. */
const [earliest, latest] = [1986, 2100];

/** `3412 Løten`, for a list to choose from. */
export const municipalityChoices: readonly string[] = municipalities.map(shown);

export function shown({ code, name }: Municipality): string {
  return `${code} ${name}`;
}

/** The question of what was typed, or what is wrong with it. A number with or without a name, or a name. */
export function questionOf(municipality: string, from: string, to: string): PopulationQuestion | QuestionFault {
  const found = findMunicipality(/^\s*(\d{4})\b/.exec(municipality)?.[1] ?? municipality);
  if (!found) return "municipality";
  const [first, last] = [Number(from), Number(to)];
  const sensible = [first, last].every((year) => Number.isInteger(year) && year >= earliest && year <= latest);
  if (!sensible || first >= last) return "years";
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const before = [...new Set(years.map((year) => codeInYear(found.code, year)))].filter((code) => code !== found.code);
  return { code: found.code, name: found.name, before, from: first, to: last };
}

/** Ten years back and to the end of the usual projection: 25 years on. */
export function usualYears(year: Year): { readonly from: Year; readonly to: Year } {
  return { from: year - 10, to: year + 24 };
}

/**
 * The one municipality that the sheets name as "… kommune", or else in a cell of its own ("Løten" over a column of
 * key figures); null where they name none or several. Short names are also plain words (Time, Lund): not from a cell.
 */
export function municipalityOf(grids: readonly Grid[]): Municipality | null {
  const texts = grids.flatMap(textsOf);
  const named = texts.flatMap((text) => [...text.matchAll(/(\p{Lu}[\p{L}-]+(?: (?:og )?\p{Lu}[\p{L}-]+)?)s? kommune(?![\p{L}])/gu)].map(([, name = ""]) => name));
  const inCells = texts.map((text) => text.trim()).filter((text) => /^\p{Lu}[\p{L} -]{4,30}$/u.test(text));
  for (const names of [named, inCells]) {
    const found = new Map(names.flatMap((name) => findMunicipality(name) ?? findMunicipality(name.replace(/s$/, "")) ?? []).map((one) => [one.code, one]));
    if (found.size > 0) return found.size === 1 ? ([...found.values()][0] ?? null) : null;
  }
  return null;
}

function textsOf({ sheet, values }: Grid): string[] {
  return [sheet, ...values.flat().filter((value): value is string => typeof value === "string")];
}
