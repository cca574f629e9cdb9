/** Årsverk in a column of their own. */
import { columnsOf, type SettledTable } from "../table";
import { postsIn } from "../segments/posts";
import { readUnitlessAmount } from "./plain-number";

/** The row's årsverk, or null where the table has no such column or the cell is empty. */
export function positionsIn(table: SettledTable, row: number): number | null {
  const { view } = table.found;
  for (const { column, head } of columnsOf(table, "positions")) {
    const value = view.value(row, column);
    if (value === null || value === 0) continue;
    const percent = /prosent|%/.test(head) || /%/.test(view.format(row, column));
    const text = view.text(row, column).trim();
    const share = /^(-?[\d,.]+)\s*%$/.exec(text);
    const plain = typeof value === "number" ? value : readUnitlessAmount(share?.[1] ?? text);
    if (plain !== null) {
      const hundredths = share !== null || (percent && Math.abs(plain) > 5);
      return Math.round((hundredths ? plain / 100 : plain) * 1000) / 1000;
    }
    const stated = postsIn(text).stated ?? postsIn(`${text} årsverk`).stated;
    if (stated !== null) return stated;
  }
  return null;
}
