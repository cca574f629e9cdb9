/** Which marked year belongs to which amount, where a row has several: by line, by order, or the same for all. */
import type { ReasonCode, Year } from "../../plan/segment";

export interface Mark {
  readonly year: Year;
  /** 1-based line of the mark in its cell; null where the cell has one line. */
  readonly line: number | null;
}

export interface Pairing {
  /** Years of each amount, in the order of the amounts, ascending. */
  readonly years: readonly (readonly Year[])[];
  readonly why: ReasonCode | null;
  /** True where another pairing is as likely. */
  readonly uncertain: boolean;
  /** Another way to pair, or null. */
  readonly other: readonly (readonly Year[])[] | null;
}

/** Pairs amounts (by the lines they stand on) with marks. */
export function pairMarks(lines: readonly (number | null)[], marks: readonly Mark[]): Pairing {
  const all = ascending(marks.map((mark) => mark.year));
  if (lines.length <= 1 || all.length === 0) return plain(lines.map(() => all));
  if (marks.some((mark) => mark.line !== null)) return byLine(lines, marks, all);
  if (all.length === 1) return { ...plain(lines.map(() => all)), why: "same-year-for-all" };
  if (all.length === lines.length) {
    return { years: all.map((year) => [year]), why: "paired-in-order", uncertain: true, other: lines.map(() => all.slice(0, 1)) };
  }
  return { years: lines.map(() => all), why: "same-year-for-all", uncertain: true, other: lines.map(() => all.slice(0, 1)) };
}

function plain(years: readonly (readonly Year[])[]): Pairing {
  return { years, why: null, uncertain: false, other: null };
}

/** Each mark goes to the amount on its line; one without a line of its own stands on the first. */
function byLine(lines: readonly (number | null)[], marks: readonly Mark[], all: readonly Year[]): Pairing {
  const years = lines.map((line) => ascending(marks.filter((mark) => (mark.line ?? 1) === (line ?? 1)).map((mark) => mark.year)));
  const used = years.reduce((sum, list) => sum + list.length, 0);
  const exact = marks.every((mark) => mark.line !== null) && years.every((list) => list.length > 0) && used === marks.length;
  const left = all.filter((year) => !years.some((list) => list.includes(year)));
  const filled = years.map((list) => (list.length > 0 ? list : left));
  const ordered = all.length === lines.length ? all.map((year) => [year]) : null;
  return { years: filled, why: "marks-by-line", uncertain: !exact, other: exact ? null : ordered };
}

function ascending(years: readonly Year[]): Year[] {
  return [...new Set(years)].sort((a, b) => a - b);
}
