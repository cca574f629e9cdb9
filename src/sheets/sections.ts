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
  /** What belongs to an area, in order, for all areas at once. */
  readonly split: <T>(items: readonly T[], rowOf: (item: T) => RegisterRow) => readonly (AreaOfPlan & { readonly items: readonly T[] })[];
}

/** Areas by name, as the rows name them, in order of appearance. */
export function areasOf(rows: readonly RegisterRow[]): Areas {
  const keys = new Map<string | null, string>();
  for (const row of rows) {
    if (!keys.has(row.section)) keys.set(row.section, `O${String(keys.size + 1).padStart(2, "0")}`);
  }
  const list = [...keys].map(([name, key]) => ({ key, name }));
  const split: Areas["split"] = (items, rowOf) => {
    const within = new Map<string | null, (typeof items)[number][]>(list.map(({ name }) => [name, []]));
    for (const item of items) within.get(rowOf(item).section)?.push(item);
    return list.map((one) => ({ ...one, items: within.get(one.name) ?? [] }));
  };
  return { list, keyOf: (row) => keys.get(row.section) ?? "O00", split };
}

/** What stands in the path column of *Beregning*: `O03 B017`. */
export function pathOf(areas: Areas, row: RegisterRow): string {
  return `${areas.keyOf(row)} ${row.tiltak}`;
}
