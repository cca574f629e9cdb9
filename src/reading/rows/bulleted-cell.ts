/** Bullets in one cell of a table: each is a tiltak of its own, as in a list. */
import { periodIn } from "../find/plan-period";
import { itemDraft } from "../lists/list-items";
import { bullet } from "../lists/list-words";
import type { Draft } from "../segments/draft";
import type { SettledTable } from "../table";
import type { RowSeen } from "./row-kind";

/**
 * The tiltak of a row whose title cell is bullets through and through, with what the row says of them all; null for
 * any other row, and where amounts, marks or posts in columns belong to the bullets together.
 */
export function bulletedTiltak({ found: { view } }: SettledTable, seen: RowSeen, whole: Draft): readonly Draft[] | null {
  const lines = view.text(seen.row, seen.titleColumn).split("\n").filter((text) => text.trim() !== "");
  const { row } = whole;
  if (lines.length < 2 || !lines.every((text) => bullet.test(text))) return null;
  if (whole.costs.length + row.amounts.length + row.startYears.length > 0 || whole.statedPosts !== null) return null;
  const context = { table: row.table, section: row.section, sectionNumber: row.sectionNumber, kind: whole.kind, planPeriod: periodIn(view), once: false, unit: 1 };
  return lines.map((text, i) => {
    const item = itemDraft(view, { row: seen.row, column: seen.titleColumn, line: i + 1, text, beside: [] }, null, text.replace(bullet, "").trim(), [], context);
    const { number, rows, goals, goalCells, financing, financingCells, responsible, status } = row;
    return { ...item, row: { ...item.row, number, rows, goals, goalCells, financing, financingCells, responsible, status, period: item.row.period ?? row.period } };
  });
}
