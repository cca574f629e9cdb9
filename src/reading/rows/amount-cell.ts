/** What an amount cell holds: one number, or text with amounts by line, in whole kroner with the unit applied. */
import type { CellValue } from "../../plan/cell";
import { readCost } from "../notation/cost";
import type { Amount } from "../notation/amount";
import type { Year } from "../../plan/segment";
import { readYears } from "../notation/years";
import { plainSpaces } from "../find/sheet-view";
import { isDash } from "../find/column-facts";
import { readUnitlessAmount } from "./plain-number";

export interface CellAmounts {
  readonly amounts: readonly {
    readonly kroner: number;
    readonly line: number | null;
    readonly perUnit: boolean;
    readonly yearly: boolean;
    readonly count: number | null;
    /** The text about this amount: up to the next where the cell has several, else all of it. */
    readonly words: string;
    /** The lower end where the text gives a span ("100–150 000") and `kroner` is its upper end; else null. */
    readonly low: number | null;
    /** What the text says that others pay of it, in whole kroner; 0 where it says nothing of that. */
    readonly paidByOthers: number;
    /** The year said beside this amount, where the cell has several and each has its own; else null. */
    readonly year: Year | null;
  }[];
  readonly spreadYears: number | null;
  readonly statedZero: boolean;
  /** True for a dash: the cell stands for nothing. */
  readonly dash: boolean;
}

const nothing: CellAmounts = { amounts: [], spreadYears: null, statedZero: false, dash: false };

/** Reads the cell; `unit` is kroner per number for amounts that name no unit of their own. */
export function cellAmounts(value: CellValue, unit: number): CellAmounts {
  if (value === null || typeof value === "boolean") return nothing;
  if (typeof value === "number") return { ...nothing, amounts: [one(value * unit)] };
  const text = value;
  if (isDash(text)) return { ...nothing, dash: true };
  const plain = readUnitlessAmount(withoutNote(text));
  if (plain !== null) return { ...nothing, amounts: [{ ...one(plain * unit), words: /\p{L}/u.test(text) ? text : "" }] };
  const reading = readCost(text);
  const standing = reading.amounts.filter((amount) => amount.role === "amount" || amount.role === "total");
  const total = standing.find((amount) => amount.role === "total");
  const counted = total && standing.length > 1 ? [total] : standing;
  if (standing.length === 0) return { ...nothing, amounts: spans(text, reading.amounts, unit), spreadYears: reading.spreadYears, statedZero: reading.statedZero };
  const years = yearsBeside(text, counted);
  const lines = text.split(/\r?\n/).length > 1;
  return {
    amounts: counted.map((amount, i) => ({
      kroner: whole(amount.kroner * (ownUnit(text, amount) ? 1 : unit)),
      line: lines ? amount.line : null,
      perUnit: amount.basis === "per_unit",
      yearly: amount.basis === "yearly" || (years[i]?.open ?? false),
      low: null,
      paidByOthers: othersPay(text, reading.amounts, counted, i, unit),
      year: years[i]?.year ?? null,
      count: amount.count,
      words: wordsAbout(text, counted, i),
    })),
    spreadYears: reading.spreadYears,
    statedZero: reading.statedZero && counted.length === 0,
    dash: false,
  };
}

/** "500*", "600 (halvår)": what is hung on a number by a star, a raised figure or words without figures. */
function withoutNote(text: string): string {
  return plainSpaces(text).replace(/(?<=\d)\s*(?:\*{1,3}|[¹²³⁴⁵]|\((?![^()]*(?:mill|mrd|tusen|kr\b|kroner|nok|per|pr\b|årlig))[^()\d]*\p{L}{3}[^()\d]*\))\s*$/iu, "").replace(/(?<=\d)\s+\d\)\s*$/, "");
}

/** The text about one of several amounts: its line where each has its own, else up to the next amount. */
function wordsAbout(text: string, amounts: readonly Amount[], i: number): string {
  const amount = amounts[i];
  if (amounts.length === 1 || !amount) return text;
  const apart = new Set(amounts.map(({ line }) => line)).size === amounts.length;
  return apart ? (text.split(/\r?\n/)[amount.line - 1] ?? text) : text.slice(amount.start, amounts[i + 1]?.start ?? text.length);
}

function one(kroner: number): CellAmounts["amounts"][number] {
  return { kroner: whole(kroner), line: null, perUnit: false, yearly: false, count: null, words: "", low: null, paidByOthers: 0, year: null };
}

/** What others pay of one of the amounts, whole kroner: "8,4 mill. kr. Tilskudd fra Husbanken kan dekke 3,2 mill. kr" → 3 200 000. It stands behind that amount, before the next that counts. */
function othersPay(text: string, all: readonly Amount[], counted: readonly Amount[], i: number, unit: number): number {
  const [from, to] = counted.length === 1 ? [0, Infinity] : [counted[i]?.start ?? 0, counted[i + 1]?.start ?? Infinity];
  const theirs = all.filter(({ role, start }) => role === "others" && start >= from && start < to);
  return theirs.reduce((sum, amount) => sum + whole(amount.kroner * (ownUnit(text, amount) ? 1 : unit)), 0);
}

/** The one amount of a cell under a year; null where it has several, a span, one that others pay a part of, or none. */
export function singleAmount(read: CellAmounts): number | null {
  if (read.statedZero) return 0;
  const [first] = read.amounts;
  return first === undefined || read.amounts.length > 1 || first.low !== null || first.paidByOthers !== 0 ? null : first.kroner;
}

/** "100–150 000": the upper end counts, the lower is kept beside it. */
function spans(text: string, amounts: readonly Amount[], unit: number): CellAmounts["amounts"] {
  const ends = amounts.filter((amount) => amount.role === "range");
  const [low, high] = ends;
  if (ends.length !== 2 || !low || !high) return [];
  const scale = ownUnit(text, high) || ownUnit(text, low) ? 1 : unit;
  return [{ ...one(high.kroner * scale), low: whole(low.kroner * scale), perUnit: high.basis === "per_unit", yearly: high.basis === "yearly", count: high.count, words: text }];
}

/** The year of each amount ("750 tusen i 2025 og 750 tusen i 2026"), after or before it; empty unless each has its own. */
function yearsBeside(text: string, amounts: readonly Amount[]): readonly { readonly year: Year; readonly open: boolean }[] {
  if (amounts.length < 2) return [];
  const sides = [
    amounts.map((amount, i) => text.slice(amount.end, amounts[i + 1]?.start ?? text.length)),
    amounts.map((amount, i) => text.slice(amounts[i - 1]?.end ?? 0, amount.start)),
  ];
  const read = sides.map((parts) => parts.flatMap((part) => {
    const years = readYears(part);
    return years.named.length === 1 && years.named[0] !== undefined ? [{ year: years.named[0], open: years.kind === "open" }] : [];
  }));
  return read.find((years) => years.length === amounts.length) ?? [];
}

/** An amount that names kroner, tusen, mill or the thousand sign counts by itself. */
function ownUnit(text: string, amount: Amount): boolean {
  const around = `${text.slice(Math.max(0, amount.start - 5), amount.start)} ${text.slice(amount.start, amount.end + 12)}`;
  return /\bkr\b|kroner|\bnok\b|tusen|mill|mil\b|mrd|milliard|['’´`‘]|,-/i.test(around);
}

/** Whole kroner, without the crumbs of binary fractions. */
export function whole(kroner: number): number {
  return Math.round(Math.round(kroner * 1e6) / 1e6);
}
