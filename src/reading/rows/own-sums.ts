/** The table's own sums, held against the rows that were read as tiltak. */
import type { LeftReason } from "../../plan/left-reason";
import { columnsOf, type SettledTable } from "../table";
import type { RowsRead } from "./read-rows";
import { figure } from "./sum-rows";

/** Fewer rows than this may be no part of what the sum is of. */
const fewest = 3;

/**
 * True where the table has sum rows and none of them, in any column, is the sum of what was read: then some rows do
 * another job than they were taken for. One figure that agrees is enough, for a plan may have errors of its own.
 */
export function sumsDisagree(table: SettledTable, { drafts, left }: Pick<RowsRead, "drafts" | "left">): boolean {
  const leftRows = (why: LeftReason): number[] => [...new Set(left.filter((one) => one.why === why).map(({ cells }) => cells.area.row))].sort((a, b) => a - b);
  const rows = drafts.flatMap(({ row }) => Array.from({ length: row.rows }, (_, i) => row.row + i));
  const sums = leftRows("sumrad");
  if (rows.length < fewest) return false;
  const frames = leftRows("rammerad");
  let held = false;
  for (const { column } of [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost")]) {
    const figures = (of: readonly number[]): Figure[] => of.map((row) => ({ row, value: figure(table, row, column) })).filter(({ value }) => value !== 0);
    const read = figures(rows);
    const framed = [...read, ...figures(frames)].sort((a, b) => a.row - b.row);
    const stated = figures(sums);
    if (stated.some((sum) => isSumOf(sum, read) || isSumOf(sum, framed))) return false;
    held ||= stated.length > 0;
  }
  return held;
}

interface Figure {
  readonly row: number;
  /** In thousandths of the table's unit. */
  readonly value: number;
}

/** Of the figures just above it, however many, or of those just below: a sum may stand over its rows. */
function isSumOf({ row, value }: Figure, figures: readonly Figure[]): boolean {
  const above = figures.filter((one) => one.row < row).reverse();
  const below = figures.filter((one) => one.row > row);
  return [above, below].some((group) => {
    let sum = 0;
    // each figure may have been rounded by a half
    return group.some((one, i) => Math.abs((sum += one.value) - value) <= 500 * (i + 1) && i > 0) || (group.length === 1 && group[0]?.value === value);
  });
}
