/** Tables that repeat another: an overview sheet, a copy. Said once, not once for each tiltak. */
import type { Plan, Tiltak } from "../plan/plan";

/** Pairs of table ids, `first\nsecond`, where most of the second's tiltak stand in the first with the same title. */
export function repeatedTables(plan: Plan): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const same = new Map<string, number>();
  const seen = new Map<string, Set<string>>();
  for (const tiltak of plan.tiltak) {
    rows.set(tiltak.table, (rows.get(tiltak.table) ?? 0) + 1);
    const title = plain(tiltak);
    const tables = seen.get(title) ?? new Set();
    for (const table of tables) {
      if (table !== tiltak.table)
        same.set(`${table}\n${tiltak.table}`, (same.get(`${table}\n${tiltak.table}`) ?? 0) + 1);
    }
    seen.set(title, tables.add(tiltak.table));
  }
  return new Map(
    [...same].filter(([key, count]) => count >= 4 && count >= 0.6 * (rows.get(key.split("\n")[1] ?? "") ?? 0)),
  );
}

function plain(tiltak: Tiltak): string {
  return tiltak.title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}
