/** Rows whose figures are the sums of the rows under them: a section with its total on its line, or a tiltak with its parts. */
import { columnsOf, type SettledTable } from "../table";
import { actionRow } from "../find/signs";
import { figure, tellingDigits } from "./sum-rows";
import { isTimeHeading } from "./section-time";
import type { RowKind, RowSeen } from "./row-kind";

/** A sum over more rows than this is written as a sum row; looking further would take time by the square of the rows. */
const furthest = 60;

/** What each row is then: `section` for the head of an area, `part` for the indented rows under a tiltak. */
export function headedSums(table: SettledTable, rows: readonly RowSeen[], kinds: readonly (RowKind | string)[]): ReadonlyMap<number, "section" | "part"> {
  const columns = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost")].map((column) => column.column);
  const found = new Map<number, "section" | "part">(timeSums(table, rows, kinds).map((i) => [i, "section"]));
  if (columns.length < 2) return found;
  const figures = rows.map((seen) => columns.map((column) => figure(table, seen.row, column)));
  rows.forEach((seen, i) => {
    if (kinds[i] !== "tiltak" || found.has(i) || seen.mergedInto !== null || (figures[i] ?? []).every((value) => value === 0)) return;
    if (sumsItsNumbers(rows, kinds, figures, i)) found.set(i, "section");
    if (found.has(i)) return;
    const under = summedBelow(rows, kinds, figures, i);
    if (under.length < 2) return;
    const indented = under.every((at) => (rows[at]?.indent ?? 0) > seen.indent);
    if (indented && namesArea(seen, under.flatMap((at) => rows[at] ?? []))) found.set(i, "section");
    else if (indented) under.forEach((at) => found.set(at, "part"));
    else if (isHead(rows, seen, under, figures[i] ?? [])) found.set(i, "section");
  });
  return found;
}

/** "Byggeår 2026 | 1 300" over rows that come to 1 300: the year with its sum, and no tiltak of that name. */
function timeSums(table: SettledTable, rows: readonly RowSeen[], kinds: readonly (RowKind | string)[]): number[] {
  const columns = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost"), ...columnsOf(table, "total")].map((column) => column.column);
  return rows.flatMap((seen, i) => {
    if (kinds[i] !== "tiltak" || seen.number !== null || seen.others > 0 || !isTimeHeading(seen.title)) return [];
    const end = rows.findIndex((row, at) => at > i && (isTimeHeading(row.title) || kinds[at] === "sum"));
    const under = rows.slice(i + 1, end < 0 ? undefined : end).filter((row) => row.values > 0);
    const sums = columns.map((column) => under.reduce((sum, row) => sum + figure(table, row.row, column), 0));
    return under.length > 0 && sums.every((sum, c) => Math.abs(sum - figure(table, seen.row, columns[c] ?? 0)) < 2) ? [i] : [];
  });
}

/** "2 Helse" over 2.1, 2.2 …, be it one row alone: its figures are those of all rows that carry its number on. */
function sumsItsNumbers(rows: readonly RowSeen[], kinds: readonly (RowKind | string)[], figures: readonly (readonly number[])[], i: number): boolean {
  const number = rows[i]?.number ?? null;
  if (number === null) return false;
  const sum = (figures[i] ?? []).map(() => 0);
  let count = 0;
  for (let at = i + 1; at < Math.min(rows.length, i + 1 + furthest); at++) {
    if (kinds[at] === "blank") continue;
    if (!rows[at]?.number?.startsWith(`${number}.`)) break;
    figures[at]?.forEach((value, c) => (sum[c] = (sum[c] ?? 0) + value));
    count++;
  }
  return count > 0 && sum.every((value, c) => Math.abs(value - (figures[i]?.[c] ?? 0)) < 2);
}

/** The rows just below, to where their sum equals the row in every column; empty where it never does. */
function summedBelow(rows: readonly RowSeen[], kinds: readonly (RowKind | string)[], figures: readonly (readonly number[])[], i: number): number[] {
  const wanted = figures[i] ?? [];
  const sum = wanted.map(() => 0);
  const under: number[] = [];
  for (let at = i + 1; at < Math.min(rows.length, i + 1 + furthest) && (kinds[at] === "tiltak" || kinds[at] === "blank"); at++) {
    if (kinds[at] === "blank" || (rows[at]?.values ?? 0) + (rows[at]?.dashes ?? 0) === 0) continue;
    figures[at]?.forEach((value, c) => (sum[c] = (sum[c] ?? 0) + value));
    under.push(at);
    if (under.length > 1 && sum.every((value, c) => Math.abs(value - (wanted[c] ?? 0)) < 2)) return under;
  }
  return [];
}

/** A head of an area, not equal by chance: it looks otherwise, its number leads theirs, or its figures tell too much. */
function isHead(rows: readonly RowSeen[], seen: RowSeen, under: readonly number[], figures: readonly number[]): boolean {
  const below = under.flatMap((at) => rows[at] ?? []);
  if (seen.number !== null) return below.every((row) => row.number?.startsWith(`${seen.number}.`) ?? false);
  const standsOut = (seen.bold && below.every((row) => !row.bold)) || (seen.filled && below.every((row) => !row.filled)) || below.every((row) => row.number !== null);
  return standsOut || tellingDigits(figures) >= 6;
}

/** The rows under it are what is done, and the row itself only names where. */
function namesArea(seen: RowSeen, under: readonly RowSeen[]): boolean {
  return !actionRow(seen.title) && under.filter((row) => actionRow(row.title)).length * 2 >= under.length;
}
