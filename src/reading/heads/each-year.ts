/** Heads over one column for several years: "Beløp 2027–29 per år" is the amount of each of them. */
import type { ColumnRole } from "../../plan/plan";
import type { Year } from "../../plan/segment";
import type { TableColumn } from "../table";
import { plainSpaces } from "../find/sheet-view";

const span = /(?<![\d.])(20\d\d)\s*(?:[-–—]|til og med|t\.?o\.?m\.?|til)\s*((?:20)?\d\d)(?![\d.])/;
const each = /(?<!\p{L})(?:(?:per|pr\.?|hvert|kvart|kvar|hver) ?år|årlige?|årlege?|p\.?a\.?)(?!\p{L})/u;

/** The years; null for a head that does not say that the amount comes in each of them. */
export function eachYearOfHead(head: string): { readonly from: Year; readonly to: Year } | null {
  const plain = plainSpaces(head).toLowerCase();
  const match = each.test(plain) ? span.exec(plain) : null;
  if (!match) return null;
  const [from, to] = [Number(match[1]), (Number(match[2]) % 100) + 2000];
  return to > from && to - from <= 10 ? { from, to } : null;
}

const begins = /(?<!\p{L})(?:fra|frå|f\.?\s?o\.?\s?m\.?|fom)(?: og med)?(?: år(?:et)?)? (20\d\d)(?![\d.]|\s*[-–—]\s*\d)/u;
const onwards = /(20\d\d) og (?:fram|frem|ut)over|(20\d\d) og (?:senere|seinare|vidare|videre|påfølgende|følgende)|(20\d\d)\s*(?:ff\.?|→|\+$|[-–]$)/u;

/** "Fra 2027", "Varig f.o.m. 2028", "2027 og utover": the amount from that year on; null for other heads. */
export function goesOnFrom(head: string): Year | null {
  const plain = plainSpaces(head).toLowerCase();
  const year = begins.exec(plain)?.[1] ?? onwards.exec(plain)?.slice(1).find((one) => one !== undefined);
  return year === undefined ? null : Number(year);
}

/** Columns that go on from the years before them, each with its first year; those that only repeat a year of its own column are left. */
export function eachYearColumns(columns: readonly TableColumn[], years: ReadonlyMap<number, Year>): ReadonlyMap<number, Year> {
  const own = [...years.values()];
  if (own.length === 0) return new Map();
  return new Map(columns.flatMap((column) => {
    const held = column.facts.numbers + column.facts.moneyTexts > 0 ? eachYearOfHead(column.head) : null;
    return held !== null && !own.some((year) => year >= held.from && year <= held.to) ? [[column.column, held.from] as const] : [];
  }));
}

/** The years that a year column stands for: its own, or all that its head names; empty where it has none. */
export function yearsOfColumn({ head, year }: Pick<ColumnRole, "head" | "year">): readonly Year[] {
  const held = eachYearOfHead(head);
  if (year === null || held?.from !== year) return year === null ? [] : [year];
  return Array.from({ length: held.to - held.from + 1 }, (_, i) => held.from + i);
}
