/** Lines of a table pasted into one column: words, then one figure for each year of the heading, parted by spaces. */
import type { Year } from "../../plan/segment";
import { plainSpaces } from "../find/sheet-view";
import { readUnitlessAmount } from "../rows/plain-number";

export interface TextHead {
  readonly title: string;
  readonly years: readonly Year[];
}

/** "Tiltak (1000 kr) 2026 2027 2028": at least two years that rise, at the end of the line; null for any other. */
export function textHead(text: string): TextHead | null {
  const match = /^(.*?)((?:(?:\s|\||;)+(?:19|20)\d\d){2,})\s*$/.exec(plainSpaces(text));
  if (!match) return null;
  const years = (match[2] ?? "").match(/\d{4}/g)?.map(Number) ?? [];
  const rises = years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1);
  return rises ? { title: (match[1] ?? "").trim(), years } : null;
}

export interface TextRow {
  readonly title: string;
  /** One for each year; null for a dash. */
  readonly figures: readonly (number | null)[];
  /** The first number may end the words instead: "Trinn 1 190 190 190". */
  readonly doubtful: boolean;
}

const token = /^(?:[-−–(+]?\d[\d.,]*\)?|[-−–])$/;

/** "2026 2027 2028", "1,5 2,0 – –": several figures or years in one cell, and nothing else. A number with its thousands apart is one figure. */
export function isFigureRun(text: string): boolean {
  const parts = plainSpaces(text).trim().split(/\s+/);
  const dashes = parts.filter((part) => /^[-−–]$/.test(part)).length;
  return parts.length > 1 && parts.every((part) => token.test(part)) && (dashes > 1 || readUnitlessAmount(text) === null);
}

/** Words and `count` figures behind them; null where the line has none or they can be parted in more ways than one. */
export function textRow(text: string, count: number): TextRow | null {
  const parts = plainSpaces(text).trim().split(/\s+/);
  const first = parts.findIndex((_, i) => i > 0 && parts.slice(i).every((part) => token.test(part)));
  if (first < 0) return null;
  const starts = parts.slice(first).flatMap((_, i) => partitions(parts.slice(first + i), count).map((figures) => ({ at: first + i, figures })));
  const whole = starts.filter(({ at }) => at === first);
  const [only] = whole.length > 0 ? whole : starts;
  if (!only || (whole.length > 0 ? whole : starts).length > 1) return null;
  return { title: parts.slice(0, only.at).join(" "), figures: only.figures, doubtful: starts.some(({ at }) => at !== only.at) };
}

/** Ways to put the tokens together as exactly `count` numbers: a number of up to three digits takes groups of three after it. */
function partitions(tokens: readonly string[], count: number): (number | null)[][] {
  if (count === 0) return tokens.length === 0 ? [[]] : [];
  const found: (number | null)[][] = [];
  for (let length = 1; length <= Math.min(4, tokens.length - count + 1); length++) {
    const parts = tokens.slice(0, length);
    const grouped = length === 1 || (/^[-−–(+]?\d{1,3}$/.test(parts[0] ?? "") && parts.slice(1).every((part) => /^\d{3}\)?$/.test(part)));
    if (!grouped) break;
    const figure = /^[-−–]$/.test(parts[0] ?? "") ? null : readUnitlessAmount(parts.join(" "));
    if (figure === null && !/^[-−–]$/.test(parts[0] ?? "")) continue;
    for (const rest of partitions(tokens.slice(length), count - 1)) found.push([figure, ...rest]);
  }
  return found;
}
