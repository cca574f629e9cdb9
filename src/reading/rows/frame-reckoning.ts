/** Rows of the frame known by how it is reckoned: what it comes to before any tiltak, and what a sum of tiltak is held against. */
import { columnsOf, type SettledTable } from "../table";
import type { RowClass } from "./row-class";
import type { RowSeen } from "./row-kind";
import { figure } from "./sum-rows";
import { isFrameText, oneLine } from "./words";

type Kinds = readonly RowClass["kind"][];

/** Names of where money comes from, in part of a title. */
const source = /lån|tilsk|bidrag|(?<!\p{L})fond|(?<!\p{L})(?:mva|moms)|egenkapital|eigenkapital|finansier|spillemid|spelemid|refusjon|gebyr|selvkost|sjølvkost/iu;

/** Indexes of the rows under the last sum that come to it together, one of them named for where money comes from: how it is paid. */
export function paysForAll(table: SettledTable, rows: readonly RowSeen[], kinds: Kinds): readonly number[] {
  const columns = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost")].map(({ column }) => column);
  const sum = kinds.lastIndexOf("sum");
  const under = rows.flatMap((seen, i) => (i > sum && seen.values > 0 ? [i] : []));
  if (sum < 0 || under.length < 2 || kinds.slice(sum + 1).includes("section") || under.some((i) => rows[i]?.number !== null) || !under.some((i) => source.test(rows[i]?.title ?? ""))) return [];
  const of = (i: number): number[] => columns.map((column) => figure(table, rows[i]?.row ?? 0, column));
  const stated = of(sum);
  const adds = stated.some((value) => value !== 0) && stated.every((value, c) => near(under.reduce((all, i) => all + (of(i)[c] ?? 0), 0), value));
  return adds ? under.filter((i) => kinds[i] === "tiltak") : [];
}

/** Indexes of rows that look like tiltak and are steps of such a reckoning. */
export function frameReckoning(table: SettledTable, rows: readonly RowSeen[], kinds: Kinds): readonly number[] {
  const columns = columnsOf(table, "year-amount").map(({ column }) => column);
  if (columns.length === 0) return [];
  const figures = rows.map((seen) => columns.map((column) => figure(table, seen.row, column)));
  const valued = rows.flatMap((seen, i) => (seen.values > 0 && kinds[i] !== "section" ? [i] : []));
  return [...beforeTiltak(rows, kinds, figures, valued), ...heldAgainst(rows, kinds, figures, valued)];
}

const before = /(?<!\p{L})(?:før|utan|uten) (?:(?:nye|nytt|foreslåtte|foreslegne|alle) )?(?:tiltak|innspar|omstilling|saldering|kutt)/iu;

/** "Vedtatt ramme | Demografi | Behov før tiltak": the last is the sum of those above, and none of them is a tiltak. */
function beforeTiltak(rows: readonly RowSeen[], kinds: Kinds, figures: readonly (readonly number[])[], valued: readonly number[]): readonly number[] {
  const end = valued.find((i) => before.test(oneLine(rows[i]?.title ?? "")));
  const start = valued.find((i) => kinds[i] === "frame");
  if (end === undefined || start === undefined || start >= end) return [];
  const steps = valued.filter((i) => i >= start && i < end);
  const adds = figures[end]?.every((value, c) => near(steps.reduce((sum, i) => sum + (figures[i]?.[c] ?? 0), 0), value)) ?? false;
  return adds ? [...steps, end].filter((i) => kinds[i] === "tiltak") : [];
}

/** "Sum behov | Ligger i økonomiplanen | Udekket": what is left of the sum shows what the row between is. */
function heldAgainst(rows: readonly RowSeen[], kinds: Kinds, figures: readonly (readonly number[])[], valued: readonly number[]): readonly number[] {
  return valued.filter((i, at) => {
    const [sum, rest] = [valued[at - 1], valued[at + 1]];
    if (kinds[i] !== "tiltak" || sum === undefined || rest === undefined || (kinds[sum] !== "sum" && kinds[sum] !== "frame") || !isFrameText(rows[rest]?.title ?? "")) return false;
    const left = (sign: 1 | -1): boolean => figures[i]?.every((value, c) => near((figures[sum]?.[c] ?? 0) - value, sign * (figures[rest]?.[c] ?? 0))) ?? false;
    return left(1) || left(-1);
  });
}

/** Thousandths of the unit; every figure may be rounded by a half. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1000;
}
