/** Which year columns are the plan's own, and which are earlier years to compare with. */
import type { Year } from "../../plan/segment";
import type { TableColumn } from "../table";

/**
 * The plan's year columns by sheet column. Accounts and prognoses never; a single budget column is the first
 * plan year only where fewer than four plan years follow it ("Budsjett 2024 | Økonomiplan 2025 2026 2027"), no
 * column tells the change from it, and the title does not leave it out (`saidFrom`: the first year it names).
 */
export function planYears(columns: readonly TableColumn[], firstYear: Year | null, saidFrom: Year | null): Map<number, Year> {
  const counted = columns.filter((column) => column.year?.counted);
  if (counted.length > 0) {
    return firstYear === null ? new Map() : new Map(counted.map((column) => [column.column, firstYear + (column.year?.year ?? 1) - 1]));
  }
  const heads = columns.filter((column) => column.year !== null);
  const named = (word: TableColumn["yearWord"]): readonly TableColumn[] => heads.filter((column) => column.yearWord === word);
  const budgets = [...named("budget")].sort(byYear);
  const others = [...named("plan"), ...named("plain")];
  const kept = new Set(others);
  if (others.length === 0) budgets.forEach((column) => kept.add(column));
  else {
    const first = Math.min(...others.map((column) => column.year?.year ?? Infinity));
    const last = budgets.at(-1);
    const compared = others.length === 1 && columns.some((column) => /^endring(er|ar)?( i)?( kr| kroner| %| prosent)?$/i.test(column.head.trim()) && column.facts.numbers > 0);
    const leads = last && (last.year?.year ?? 0) === first - 1 && others.length < 4 && !compared && saidFrom !== first;
    if (leads) kept.add(last);
    for (const budget of budgets) if ((budget.year?.year ?? 0) >= first) kept.add(budget);
  }
  return new Map([...kept].sort(byYear).map((column) => [column.column, column.year?.year ?? 0]));
}

function byYear(a: TableColumn, b: TableColumn): number {
  return (a.year?.year ?? 0) - (b.year?.year ?? 0);
}
