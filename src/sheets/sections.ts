/** Areas of the plan in order, each with the short key that formulas use. */
import type { RegisterRow } from "../plan/register";

export interface AreaOfPlan {
  /** `O01`, `O02`, … in order of appearance. */
  readonly key: string;
  /** Null for tiltak outside every area. */
  readonly name: string | null;
}

export interface Areas {
  readonly list: readonly AreaOfPlan[];
  readonly keyOf: (row: RegisterRow) => string;
}

/** Areas by name, as the rows name them, in order of appearance. */
export function areasOf(rows: readonly RegisterRow[]): Areas {
  const keys = new Map<string | null, string>();
  for (const row of rows) {
    if (!keys.has(row.section)) keys.set(row.section, `O${String(keys.size + 1).padStart(2, "0")}`);
  }
  return {
    list: [...keys].map(([name, key]) => ({ key, name })),
    keyOf: (row) => keys.get(row.section) ?? "O00",
  };
}

/** What stands in the path column of *Beregning*: `O03 B017`. */
export function pathOf(areas: Areas, row: RegisterRow): string {
  return `${areas.keyOf(row)} ${row.tiltak}`;
}
