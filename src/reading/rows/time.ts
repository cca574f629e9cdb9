/** Words of time as a period, start years and steps: "2021-22", "Oppstart 2025", "2024/2025", "i planperioden". */
import type { CellsRef } from "../../plan/cell";
import type { Tiltak } from "../../plan/plan";
import type { Year } from "../../plan/segment";
import type { Draft } from "../segments/draft";
import { saysStart } from "../heads/time-head";
import { readYears } from "../notation/years";

export interface Time {
  readonly period: Tiltak["period"];
  /** A stated start with an open end. */
  readonly starts: Tiltak["startYears"];
  /** Years named one by one with a stroke or "og". */
  readonly steps: readonly Year[];
  readonly recurs: boolean;
  /** A start and an end are stated each by itself, or words say that it is in those years alone. */
  readonly ends: boolean;
}

export const noTime: Time = { period: null, starts: [], steps: [], recurs: false, ends: false };

/** True where a year is said. */
export function isTimed({ period, starts }: Time): boolean {
  return period !== null || starts.length > 0;
}

/** Reads a text of time. `planPeriod` is what "i planperioden" stands for. */
export function timeOf(text: string, cells: CellsRef, planPeriod: { readonly from: Year; readonly to: Year } | null): Time {
  const read = readYears(text);
  if (read.wholePeriod && planPeriod) return { ...noTime, period: { from: planPeriod.from, to: planPeriod.to, text, cells }, recurs: read.recurring };
  const from = read.from ?? read.to;
  if (from === null) return { ...noTime, recurs: read.recurring };
  const open = read.kind === "open";
  const named = read.named.length > 1 && /\d{2}\s*\/\s*\d{2}|\d{4}(?: og |\s*,\s*|\s*\+\s*)\d{2,4}/.test(text);
  const apart = named && read.named.some((year, i) => i > 0 && year !== (read.named[i - 1] ?? 0) + 1);
  if (apart) return { ...noTime, starts: read.named.map((year) => ({ year, cells, line: null })), recurs: read.recurring };
  return {
    ...noTime,
    period: { from, to: open ? null : (read.to ?? from), text, cells },
    starts: open ? [{ year: from, cells, line: null }] : [],
    steps: named ? read.named : [],
    recurs: read.recurring,
    ends: /(?<!\p{L})(?:bare|berre|kun)(?!\p{L})/iu.test(text),
  };
}

/** What the one year of a time is said to be, by its own words or the heads over it; null where there is none. */
export function yearIs({ period, starts, ends }: Time, head: string): Draft["yearIs"] {
  if (period === null) return null;
  if (ends && period.from === period.to) return "only";
  return starts.length > 0 || saysStart(head) || saysStart(period.text) ? "start" : "done";
}
