/** Årsverk in a column of their own. */
import { cellRef } from "../../plan/cell";
import type { PostLevel } from "../segments/draft";
import { columnsOf, type SettledTable } from "../table";
import { roundPosts } from "../notation/post";
import { postsIn } from "../segments/posts";
import { readUnitlessAmount } from "./plain-number";

/**
 * The row's årsverk, or null where the table has no such column or the cell is empty. Under years the level farthest
 * from zero counts: what the tiltak comes to.
 */
export function positionsIn(table: SettledTable, row: number): number | null {
  const [first, ...more] = levelsIn(table, row);
  if (!first) return null;
  return more.filter((one) => one.year !== null).reduce((most, one) => (Math.abs(one.fte) > Math.abs(most) ? one.fte : most), first.fte);
}

/** The row's årsverk year by year, where the years differ; empty where one level is all there is. */
export function levelsByYear(table: SettledTable, row: number): readonly PostLevel[] {
  const levels = levelsIn(table, row).flatMap(({ column, year, fte }) => (year === null ? [] : [{ year, fte, cells: cellRef(table.found.view.grid.sheet, row, column) }]));
  return new Set(levels.map((one) => one.fte)).size > 1 ? levels : [];
}

/** True for a level that is not counted: it stands under no year, and another is used. */
export function isOtherLevel(table: SettledTable, row: number, column: number): boolean {
  if (levelsByYear(table, row).some((one) => one.cells.area.column === column)) return false;
  const level = levelsIn(table, row).find((one) => one.column === column);
  return level !== undefined && level.fte !== positionsIn(table, row);
}

function levelsIn(table: SettledTable, row: number): { readonly column: number; readonly year: number | null; readonly fte: number }[] {
  return columnsOf(table, "positions").flatMap(({ column, head, year }) => {
    const fte = levelIn(table, row, column, head);
    return fte === null ? [] : [{ column, year, fte }];
  });
}

/** "Reduserte årsverk": what stands under it goes away, with a minus or without. */
const fewer = /^(redusert|reduksjon|nedtrekk|nedbemanning)/i;

function levelIn(table: SettledTable, row: number, column: number, head: string): number | null {
  const { view } = table.found;
  const value = view.value(row, column);
  if (value === null || value === 0) return null;
  const percent = /prosent|%/.test(head) || /%/.test(view.format(row, column));
  const text = view.text(row, column).trim();
  const share = /^(-?[\d,.]+)\s*%$/.exec(text);
  const plain = typeof value === "number" ? value : readUnitlessAmount(share?.[1] ?? text);
  if (plain === null) return postsIn(text).stated ?? postsIn(`${text} årsverk`).stated;
  const hundredths = share !== null || (percent && Math.abs(plain) > 5);
  const level = roundPosts(hundredths ? plain / 100 : plain);
  return fewer.test(head) ? -Math.abs(level) : level;
}
