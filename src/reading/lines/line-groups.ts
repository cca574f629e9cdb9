/** The lines that stand together as one tiltak: a name and the rows without one below it, or the same name row after row. */
import { columnsOf, type SettledTable } from "../table";
import { isGroupText, isSumText, oneLine } from "../rows/words";
import type { RowSeen } from "../rows/row-kind";
import { lineJob, type LineJob } from "./line-words";

export interface Line {
  /** Index into the rows. */
  readonly at: number;
  /** Null for a line that names something of its own, or nothing. */
  readonly job: LineJob | null;
}

/** Indexes of the name's row and of those that carry it on, where there are any. */
type Group = readonly number[];

/** Groups of lines whose jobs are said in a column beside the names, or in none; empty where the table has no such lines. */
export function groupsBeside(table: SettledTable, rows: readonly RowSeen[], kinds: readonly string[]): readonly (readonly Line[])[] {
  const groups = namedGroups(rows, kinds).filter((group) => group.length > 1);
  if (groups.length === 0) return [];
  const column = labelColumn(table, rows, groups.flat());
  const label = (at: number): string => (column === null ? "" : table.found.view.text(rows[at]?.row ?? 0, column));
  return groups.map((group) => withoutTotals(group.map((at) => ({ at, job: lineJob(label(at)), label: label(at) }))));
}

/** A total of the whole table without a name of its own is no line of its last tiltak. */
function withoutTotals(lines: readonly (Line & { readonly label: string })[]): readonly Line[] {
  const net = lines.findIndex(({ job }) => job === "net");
  const end = net < 0 ? -1 : lines.findIndex(({ label }, i) => i > net && /^\s*(sum|total|netto)/i.test(label));
  return end < 0 ? lines : lines.slice(0, end);
}

function namedGroups(rows: readonly RowSeen[], kinds: readonly string[]): readonly Group[] {
  const groups: number[][] = [];
  let open: { readonly name: string; readonly group: number[] } | null = null;
  rows.forEach((seen, i) => {
    const name = oneLine(seen.title).toLowerCase();
    const goesOn = open !== null && seen.values + seen.dashes > 0 && (name === "" || seen.mergedInto !== null || name === open.name) && seen.number === (name === "" ? null : seen.number);
    if (goesOn && open) open.group.push(i);
    else if (kinds[i] === "tiltak" && name !== "") groups.push((open = { name, group: [i] }).group);
    else open = null;
  });
  return groups;
}

/** The column of words outside the names in which most lines have a job of their own, and some tell a payer. */
function labelColumn(table: SettledTable, rows: readonly RowSeen[], lines: readonly number[]): number | null {
  const title = columnsOf(table, "title")[0]?.column;
  const fitting = table.found.columns.filter(({ column }) => {
    if (column === title) return false;
    const texts = lines.map((at) => table.found.view.text(rows[at]?.row ?? 0, column).trim()).filter((text) => /\p{L}/u.test(text));
    const jobs = texts.flatMap((text) => lineJob(text) ?? []);
    return jobs.length * 2 >= texts.length && jobs.includes("funding");
  });
  return fitting[0]?.column ?? null;
}

/** Lines without a name, not merged with one either, that all name a part of their own in one and the same column. */
export function partsBeside(table: SettledTable, rows: readonly RowSeen[], kinds: readonly string[]): readonly (readonly Line[])[] {
  const groups = namedGroups(rows, kinds).filter((group) => group.length > 1 && group.slice(1).every((at) => rows[at]?.title === "" && rows[at]?.mergedInto === null));
  const title = columnsOf(table, "title")[0]?.column;
  const names = (column: number, at: number): boolean => { const text = table.found.view.text(rows[at]?.row ?? 0, column).trim(); return /\p{L}{3}/u.test(text) && !isSumText(text); };
  const named = table.found.columns.some(({ column }) => column !== title && groups.flat().every((at) => names(column, at)));
  return groups.length > 1 && named ? groups.map((group) => group.map((at) => ({ at, job: null }))) : [];
}

/** Groups of lines that stand in the column of names, each under the name of its tiltak. */
export function groupsUnder(rows: readonly RowSeen[], kinds: readonly string[]): readonly (readonly Line[])[] {
  const jobs = rows.map((seen, i) => (seen.values + seen.dashes > 0 && seen.mergedInto === null && kinds[i] !== "frame" ? lineJob(seen.title) : null));
  const groups: (readonly Line[])[] = [];
  let taken = -1;
  rows.forEach((seen, i) => {
    if (i <= taken || kinds[i] !== "tiltak" || seen.title === "" || jobs[i] !== null || isHead(seen)) return;
    const lines = [{ at: i, job: null }, ...linesBelow(rows, kinds, jobs, i)];
    if (!saysBoth(lines.map(({ at, job }) => ({ job, title: rows[at]?.title ?? "" })))) return;
    groups.push(lines);
    taken = lines.at(-1)?.at ?? i;
  });
  const marked = groups.every(([name, ...lines]) => lines.every(({ at }) => (rows[at]?.indent ?? 0) > (rows[name?.at ?? 0]?.indent ?? 0)));
  return groups.length > 1 || marked ? groups : [];
}

/** The rows straight below that have a job; under a name with figures of its own also those that are set in under it. */
function linesBelow(rows: readonly RowSeen[], kinds: readonly string[], jobs: readonly (LineJob | null)[], i: number): Line[] {
  const lines: Line[] = [];
  for (let at = i + 1; at < rows.length; at++) {
    const line = rows[at];
    const deeper = (rows[i]?.values ?? 0) > 0 && (line?.values ?? 0) > 0 && (line?.indent ?? 0) > (rows[i]?.indent ?? 0) && kinds[at] === "tiltak";
    if (line === undefined || line.title === "" || ((jobs[at] ?? null) === null && !deeper)) break;
    lines.push({ at, job: jobs[at] ?? null });
  }
  return lines;
}

/** Somebody pays, and the whole or what is left is told: no list of tiltak has both by chance. Incomes alone are those of a budget. */
function saysBoth(lines: readonly { readonly job: LineJob | null; readonly title: string }[]): boolean {
  const pays = lines.some(({ job, title }) => job === "funding" && !/inntekt/i.test(title));
  return pays && lines.some(({ job }) => job === "gross" || job === "cost" || job === "whole" || job === "net");
}

/** Words alone that head the rows under them, and name no tiltak. */
function isHead({ title, values }: RowSeen): boolean {
  return values === 0 && (isGroupText(title) || /finansier|inndekning|inndekking|^sum|^totalt/iu.test(title));
}
