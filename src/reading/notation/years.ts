/** The grammar of years: from the words of a cell to when something is to happen. */
import type { Year } from "../../plan/segment";
import { blankOut, plainText } from "./plain-text";
import { seasonIn, type Season } from "./seasons";
import { startMonths } from "./start-months";
import { shortYears, yearSpans, type YearSpan } from "./year-spans";
import { between } from "./year-parts";
import { senses, type YearSense } from "./year-senses";
import { budgetOfYear, noTimeAfter, openAfter, planName, recurring, wholePeriod } from "./year-words";

export type YearsKind = "single" | "range" | "open" | "until" | "none";

export interface YearsReading {
  readonly text: string;
  readonly from: Year | null;
  readonly to: Year | null;
  readonly kind: YearsKind;
  /** The years named for it, ascending: "2024 og 2026" names two years of a range of three. */
  readonly named: readonly Year[];
  /** 1–12 where the words state when in the first year it starts; null where they do not. */
  readonly startMonth: number | null;
  /** "Høsten 2025": a season instead of a month; null where none is said or a month is. */
  readonly season: Season | null;
  /** "Årlig", "Kontinuerlig", "hvert 4. år". */
  readonly recurring: boolean;
  /** "i planperioden": the plan's own years, which the text does not name. */
  readonly wholePeriod: boolean;
  /** Years that stand in the text as part of something else's name or of a reference. */
  readonly mentioned: readonly Year[];
  /** True where two digits were taken for a year. */
  readonly short: boolean;
}

interface Said {
  readonly span: YearSpan;
  readonly sense: YearSense;
  readonly open: boolean;
}

const cases =
  /(?<![a-zæøå])(?:meld|prop|innst|st|ks|ps|sak|k-sak|nou)[. -]*(?:st|s|l)?\.? ?[-\d]+(?:[/:]\d+)*(?: ?\((?:19|20)\d{2}-+(?:19|20)\d{2}\))?/g;
const laws = /(?<![a-zæøå])(?:lov|for)-(?:19|20)\d{2}[\d-]*/g;
const statistics = /(?:fra|frå) [\d ]+ i (?:19|20)\d{2} til [\d ]+ i (?:19|20)\d{2}/g;
const quoted = /[«"“][^»"”\n]*[»"”]/g;

/** Reads when. A year in a plan's name or a reference is no time; `kind` is then `none`. Never fails. */
export function readYears(text: string): YearsReading {
  const plain = [cases, laws, statistics, quoted].reduce(blankOut, plainText(text));
  const short = shortYears(plain);
  const said = short ? [{ span: short, sense: "in" as const, open: false }] : saidIn(plain);
  const times = said.filter((one) => one.sense !== "name");
  const first = times[0];
  const begins = first !== undefined && first.sense !== "until" && first.sense !== "before";
  const startMonth = begins ? monthOf(plain, first.span) : null;
  return {
    text,
    ...periodOf(times),
    named: [...new Set(times.flatMap((one) => one.span.named))].sort((a, b) => a - b),
    startMonth,
    season: begins && startMonth === null ? seasonIn(wordsBefore(plain, first.span)) : null,
    recurring: recurring.test(plain),
    wholePeriod: times.length === 0 && wholePeriod.test(plain),
    mentioned: said.filter((one) => one.sense === "name").flatMap((one) => one.span.named),
    short: short !== null,
  };
}

function saidIn(plain: string): readonly Said[] {
  const spans = yearSpans(plain);
  return spans.map((span, i) => {
    const left = plain.slice(spans[i - 1]?.end ?? 0, span.start);
    const right = plain.slice(span.end);
    const endOnly = /(?:utgangen|slutten) av (?:plan)?perioden\s*\(?\s*$/.test(left) && span.from !== span.to;
    const kept = endOnly || /(?:årsskiftet|års?skifte)\s*$/.test(left) ? { ...span, from: span.to, named: [span.to] } : span;
    return {
      span: kept,
      sense: spans.length === 1 && budgetOfYear.test(plain) ? "in" : noTimeAfter.test(right) ? "name" : within(senseOf(left, i > 0), left, span),
      open: !(fenced(left) || span.from !== span.to) && openAfter.test(right),
    };
  });
}

/** "før sommeren 2025" still lets it happen in 2025; "før 1.1.2026" does not let it in 2026. */
function within(sense: YearSense, left: string, span: YearSpan): YearSense {
  const partOfYear =
    (span.month ?? 1) > 1 ||
    /(?:sommer|sommar|høst|haust|jul|utgangen|slutten|juni|august|oktober|desember)[a-zæøå]*(?: av)?\s*$/.test(left);
  return sense === "before" && partOfYear ? "until" : sense;
}

/** "– 2024 –": dashes on both sides set the year off, they do not open it. */
function fenced(left: string): boolean {
  return /-\s*$/.test(left);
}

/** What the words to the left make of a year; a bare word before it makes it a name ("Omstilling 2025"). */
function senseOf(left: string, afterAnother: boolean): YearSense {
  if (planName.test(left)) return "name";
  for (const [sense, pattern] of senses) if (pattern.test(left)) return sense;
  return left.trim() === "" && !afterAnother ? "in" : /^[\s,/&-]*$/.test(left) ? "in" : "name";
}

function periodOf(times: readonly Said[]): { from: Year | null; to: Year | null; kind: YearsKind } {
  const starts = times.flatMap(({ span, sense }) =>
    sense === "after" ? [span.to + 1] : sense === "until" || sense === "before" ? [] : [span.from],
  );
  const ends = times.flatMap(({ span, sense }) =>
    sense === "before" ? [span.from - 1] : sense === "after" ? [] : sense === "from" && span.from === span.to ? [] : [span.to],
  );
  const onlyUntil = times.every(({ sense, span }) => (sense === "until" && span.from === span.to) || sense === "before");
  const ranges = times.flatMap(({ span, sense }) => (sense === "until" && span.from !== span.to ? [span.from] : []));
  if (times.length === 0) return { from: null, to: null, kind: "none" };
  if (onlyUntil) return { from: null, to: Math.max(...ends), kind: "until" };
  const from = Math.min(...starts, ...ranges);
  const to = Math.max(...ends);
  if (ends.length === 0 || times.some((one) => one.open && one.span.to >= to)) return { from, to: null, kind: "open" };
  if (to < from) return { from, to: null, kind: "open" };
  return { from, to, kind: from === to ? "single" : "range" };
}

function monthOf(plain: string, span: YearSpan): number | null {
  const earlier = /\d{1,2}\.(\d{1,2})\.? ?- ?$/.exec(plain.slice(0, span.start))?.[1];
  if (earlier !== undefined && Number(earlier) <= 12) return Number(earlier);
  if (span.month !== null) return span.month;
  const words = wordsBefore(plain, span);
  return startMonths.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** What stands just before a year and may part it. */
function wordsBefore(plain: string, span: YearSpan): string {
  const near = plain.slice(Math.max(0, span.start - 40), span.start).split("\n").at(-1) ?? "";
  return new RegExp(`(?:^|[^]{0,30})${between}`, "u").exec(near)?.[0] ?? "";
}
