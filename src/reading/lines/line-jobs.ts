/** Parts the lines of one tiltak: those that are its cost, and those that tell who pays, what is left or the same once more. */
import { columnsOf, type SettledTable } from "../table";
import type { RowSeen } from "../rows/row-kind";
import { figure, tellingDigits } from "../rows/sum-rows";
import { groupsBeside, groupsUnder, partsBeside, type Line } from "./line-groups";

/** `named`: only the name of the row counts; `cost`: its figures do too; `more`: its figures are added to those above; the others are left. */
export type LinePart = "named" | "cost" | "more" | "financing" | "sum" | "part";

/** What each row is that is one of several lines of a tiltak where these do different jobs; empty where none are. */
export function lineParts(table: SettledTable, rows: readonly RowSeen[], kinds: readonly string[]): ReadonlyMap<number, LinePart> {
  const columns = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost")].map((column) => column.column);
  const figures = (at: number): readonly number[] => columns.map((column) => figure(table, rows[at]?.row ?? 0, column));
  const beside = groupsBeside(table, rows, kinds);
  const worded = beside.some((lines) => lines.some(({ job }) => job !== null));
  const found = new Map<number, LinePart>();
  const note = (lines: readonly Line[], parts: readonly LinePart[]): void => lines.forEach(({ at }, i) => found.set(at, parts[i] ?? "part"));
  if (worded) for (const lines of beside) note(lines, opened(byWords(lines)));
  else if (columnsOf(table, "year-amount").length > 1) for (const { lines, parts } of byFigures(beside.filter((lines) => nameless(lines, rows)), figures)) note(lines, opened(parts));
  if (found.size === 0) for (const lines of partsBeside(table, rows, kinds)) note(lines, opened(byWords(lines)));
  for (const lines of groupsUnder(rows, kinds)) if (lines.every(({ at }) => !found.has(at))) note(lines, opened(underName(lines, rows, figures)));
  return found;
}

/** Only its first row has the name: where each row has it, they may be years or kinds of the same. */
function nameless(lines: readonly Line[], rows: readonly RowSeen[]): boolean {
  return lines.every(({ at }, i) => i === 0 || rows[at]?.title === "" || rows[at]?.mergedInto !== null);
}

/**
 * Brutto where it stands; else the lines that name a cost or something of their own; else a whole; else, for want of
 * all, what is left. Payers alone come to the whole cost together.
 */
function byWords(lines: readonly Line[]): LinePart[] {
  if (lines.every(({ job }) => job === "funding")) return lines.map(() => "cost");
  const has = (job: Line["job"]): boolean => lines.some((line) => line.job === job);
  const one: Line["job"] = has("gross") ? "gross" : has("whole") ? "whole" : "net";
  const several = !has("gross") && lines.some(({ job }) => namesCost(job));
  // a second brutto or netto would tell the same money once more
  const first = lines.findIndex(({ job }) => job === one);
  return lines.map(({ job }, i) => {
    if (several ? namesCost(job) : i === first) return "cost";
    if (job === "funding") return "financing";
    return job === "part" || namesCost(job) ? "part" : "sum";
  });
}

function namesCost(job: Line["job"]): boolean {
  return job === null || job === "cost";
}

/** The row of the name opens the tiltak also where its own line is not the cost; the other costs are added to it. */
function opened(parts: readonly LinePart[]): LinePart[] {
  return parts.map((part, i) => (i > 0 ? (part === "cost" ? "more" : part) : part === "cost" ? part : "named"));
}

/** Lines under a name: its own figures are the cost, unless there are none or they are what is left of the brutto below. */
function underName(lines: readonly Line[], rows: readonly RowSeen[], figures: (at: number) => readonly number[]): LinePart[] {
  const [name, ...rest] = lines;
  if (name === undefined) return [];
  const own = figures(name.at);
  const parts = byWords(rest);
  const counted = rest.filter((_, i) => parts[i] === "cost" || parts[i] === "financing").map(({ at }) => figures(at));
  const isRest = own.every((value, c) => Math.abs(counted.reduce((sum, row) => sum + (row[c] ?? 0), 0) - value) < 2);
  if ((rows[name.at]?.values ?? 0) === 0 || isRest) return ["named", ...parts];
  return ["cost", ...parts.map((part) => (part === "cost" ? "sum" : part))];
}

/** Without words: where the last line of every tiltak is the sum of those over it, or all of them come to nothing. */
function byFigures(groups: readonly (readonly Line[])[], figures: (at: number) => readonly number[]): { readonly lines: readonly Line[]; readonly parts: readonly LinePart[] }[] {
  const several = groups.filter((lines) => lines.length > 2);
  const telling = (lines: readonly Line[]): boolean => several.length > 1 || tellingDigits(figures(lines.at(-1)?.at ?? 0)) >= 4;
  const total = (lines: readonly Line[]): number[] => (figures(lines[0]?.at ?? 0)).map((_, c) => lines.reduce((sum, { at }) => sum + (figures(at)[c] ?? 0), 0));
  const isZero = (values: readonly number[]): boolean => values.every((value) => Math.abs(value) < 2);
  const empty = (line: Line | undefined): boolean => line === undefined || isZero(figures(line.at));
  const summed = several.every((lines) => isZero(total(lines.slice(0, -1)).map((value, c) => value - (figures(lines.at(-1)?.at ?? 0)[c] ?? 0))));
  if (summed && several.some((lines) => !empty(lines.at(-1)) && telling(lines))) {
    return several.map((lines) => ({ lines, parts: lines.map((_, i): LinePart => (i === lines.length - 1 ? "sum" : "cost")) }));
  }
  const even = groups.filter((lines) => !lines.every(empty));
  if (even.length < 1 || !even.every((lines) => isZero(total(lines)))) return [];
  return even.map((lines) => ({ lines, parts: lines.map(({ at }): LinePart => (figures(at).some((value) => value > 0) ? "cost" : "financing")) }));
}
