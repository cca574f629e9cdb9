/** Bullets in the cells of a table: each is a tiltak of its own, as in a list. */
import { periodIn } from "../find/plan-period";
import { bodyRows } from "../find/tables";
import { itemDraft } from "../lists/list-items";
import { bullet } from "../lists/list-words";
import type { Draft } from "../segments/draft";
import type { FoundTable, SettledTable } from "../table";
import { kindInCell } from "./kind-cell";
import type { RowSeen } from "./row-kind";

/**
 * The tiltak of a row whose title cell is bullets through and through, and of its other cells where the table has
 * several such columns ("Behov drift | Behov investering"), with what the row says of them all; null for any other
 * row, and where amounts, marks or posts in columns belong to the bullets together. `columns` are the table's `bulletColumns`.
 */
export function bulletedTiltak({ found }: SettledTable, seen: RowSeen, whole: Draft, columns: readonly number[]): readonly Draft[] | null {
  const several = columns.length > 1 && columns.includes(seen.titleColumn);
  const held = (several ? columns : [seen.titleColumn]).map((column) => ({ column, lines: bulletsIn(found, seen.row, column) })).filter(({ lines }) => lines.length > 0);
  const { row } = whole;
  const costs = whole.costs.filter(({ cells }) => !(several && held.some(({ column }) => column === cells.area.column)));
  if (held.length === 0 || (!several && (held[0]?.lines.length ?? 0) < 2)) return null;
  if (costs.length + row.amounts.length + row.startYears.length > 0 || whole.statedPosts !== null) return null;
  return held.flatMap(({ column, lines }) => {
    const head = found.columns.find((one) => one.column === column)?.head ?? "";
    const context = { table: row.table, section: row.section, sectionNumber: row.sectionNumber, kind: (several ? kindInCell(head) : null) ?? whole.kind, planPeriod: periodIn(found.view), once: false, unit: 1 };
    return lines.map((text, i) => {
      const item = itemDraft(found.view, { row: seen.row, column, line: i + 1, text, beside: [] }, null, text.replace(bullet, "").trim(), [], context);
      const { number, rows, goals, goalCells, responsible, status } = row;
      const paid = several ? {} : { financing: row.financing, financingCells: row.financingCells };
      return { ...item, row: { ...item.row, ...paid, number, rows, goals, goalCells, responsible, status, period: item.row.period ?? row.period } };
    });
  });
}

/** The lines of a cell that has nothing but bullets; none for any other. */
function bulletsIn({ view }: FoundTable, row: number, column: number): readonly string[] {
  const lines = view.text(row, column).split("\n").filter((text) => text.trim() !== "");
  return lines.every((text) => bullet.test(text)) ? lines : [];
}

/** Columns of which two cells in three and more begin with a bullet. */
export function bulletColumns(found: FoundTable): readonly number[] {
  const rows = bodyRows(found.blocks, found.lastRow);
  return found.columns.flatMap(({ column }) => {
    const texts = rows.map((row) => found.view.text(row, column).trim()).filter((text) => text.length > 1);
    return texts.length > 1 && texts.filter((text) => bullet.test(text)).length * 3 >= texts.length * 2 ? [column] : [];
  });
}
