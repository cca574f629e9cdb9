/** Years and ranges of years in a text, before their words are asked what they mean. */
import type { Year } from "../../plan/segment";

export interface YearSpan {
  readonly from: Year;
  readonly to: Year;
  readonly start: number;
  readonly end: number;
  /** 1–12 where a date names it. */
  readonly month: number | null;
  /** Every year named: "2024 og 2026" names two. */
  readonly named: readonly Year[];
}

const year = "(?:19|20)\\d{2}";
const free = "(?<![\\d.,/-])";
const notOn = "(?![\\d]|[.,]\\d)";
const dash =
  "\\s*(?:-+>?|/|→|=>|til og med|t\\.?o\\.?m\\.?|til|og fram til|og frem til|og fram mot|og frem mot|og ut)\\s*(?:utgangen av |året |år |\\d\\. ?(?:tertial|kvartal|halvår) )?";

const inList = `(?:${year}|\\d{2}(?=\\s*(?:,|og |$|\\)|;)))`;
const list = new RegExp(`${free}(${year}(?:(?:\\s*,\\s*|\\s+(?:og|samt)\\s+|\\s*\\+\\s*)${inList})+)${notOn}`, "g");
const range = new RegExp(
  `(?<![\\d.,])(${year})${dash}(${year}|'?\\d{2})(?![\\d.,]*\\d)(?!\\s*(?:%|kr|mill|mrd|tusen|stilling))`,
  "g",
);
const glued = new RegExp(`(?<!\\d)(${year})(${year})(?!\\d)`, "g");
const single = new RegExp(`(?<!\\d)(?<!\\d[.,])(${year})${notOn}`, "g");
const date = new RegExp(`(?<![\\d.])\\d{1,2}\\.\\s?(\\d{1,2})\\.\\s?(${year}|\\d{2})(?![\\d.]*\\d)`, "g");
const iso = new RegExp(`(?<!\\d)(${year})-(\\d{2})-\\d{2}(?!\\d)`, "g");

/** "høsten 26", "Q4/26": the words before the two figures tell when in the year. */
const seasonYear =
  /(?<=(?<![a-zæøå])(?:(?:vår|sommer|sommar|høst|haust|vinter)(?:en)?|q[1-4]|kvartal|kv\.?|halvår|tertial)\s*[ /']\s*'?)([1-4]\d)(?=\s*(?:$|[,;.)\n-]))/g;

/** Two-digit years belong to this century, or to that of the year before them ("1952 - 66"). */
export function fullYear(written: string, after?: Year): Year {
  const digits = Number(written.replace("'", ""));
  if (digits > 100) return digits;
  return (after === undefined ? 2000 : Math.floor(after / 100) * 100) + digits;
}

/** Spans in order of place; what one pattern took the next does not see. */
export function yearSpans(text: string): readonly YearSpan[] {
  const spans: YearSpan[] = [];
  const take = (match: RegExpMatchArray, part: Pick<YearSpan, "from" | "to"> & Partial<YearSpan>): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (part.to < part.from || spans.some((other) => start < other.end && end > other.start)) return;
    spans.push({ month: null, named: [...new Set([part.from, part.to])], start, end, ...part });
  };
  for (const match of text.matchAll(iso)) take(match, oneYear(Number(match[1]), Number(match[2])));
  for (const match of text.matchAll(date))
    if (Number(match[1]) <= 12) take(match, oneYear(fullYear(match[2] ?? ""), Number(match[1])));
  for (const match of text.matchAll(glued)) take(match, { from: Number(match[1]), to: Number(match[2]) });
  for (const match of text.matchAll(list)) {
    const named = [...(match[1] ?? "").matchAll(/\d{4}|\d{2}/g)].map((found) => fullYear(found[0]));
    take(match, { from: Math.min(...named), to: Math.max(...named), named });
  }
  for (const match of text.matchAll(range))
    take(match, { from: Number(match[1]), to: fullYear(match[2] ?? "", Number(match[1])) });
  for (const match of text.matchAll(single)) take(match, oneYear(Number(match[1]), null));
  for (const match of text.matchAll(seasonYear)) take(match, oneYear(fullYear(match[1] ?? ""), null));
  return [...spans].sort((a, b) => a.start - b.start);
}

function oneYear(year: Year, month: number | null): Pick<YearSpan, "from" | "to" | "month"> {
  return { from: year, to: year, month: month !== null && month >= 1 && month <= 12 ? month : null };
}

/** A text that is nothing but two-digit years: "12 13 14", "15-18", "'24/'25", "25". */
export function shortYears(text: string): YearSpan | null {
  const whole = text.trim().replaceAll("'", "");
  const pair = /^(?:årene |perioden |planperioden )?([0-4]\d)\s*[-/]\s*([0-4]\d)$/.exec(whole);
  const row = /^[0-4]\d(?:[ ,]+[0-4]\d){2,}$/.test(whole) ? whole.split(/[ ,]+/).map((short) => fullYear(short)) : null;
  const named =
    row ?? (pair ? [fullYear(pair[1] ?? ""), fullYear(pair[2] ?? "")] : /^[1-4]\d$/.test(whole) ? [fullYear(whole)] : null);
  if (!named || named.some((year, i) => i > 0 && year <= (named[i - 1] ?? 0))) return null;
  return { from: named[0] ?? 0, to: named.at(-1) ?? 0, month: null, named, start: 0, end: text.length };
}
