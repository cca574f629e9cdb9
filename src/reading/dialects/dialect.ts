/** What a dialect is: one way municipalities lay their tiltak out. One file each; `list.ts` names them. */
import type { SheetView } from "../find/sheet-view";
import type { ReadTable } from "../read-table";
import type { Family, FoundTable, RoledTable } from "../table";

interface Named {
  readonly id: string;
  /** Norwegian name, as the pane shows it. */
  readonly name: string;
  /** Norwegian, a sentence or two: how it is known and read. For `docs/dialects.md`. */
  readonly about: string;
  /** Rows of a small example, cells separated by `|`, line breaks in a cell as `¶`. */
  readonly sample: readonly string[];
}

/** A layout with a heading over columns. */
export interface TableDialect extends Named {
  readonly shape: "table";
  readonly family: Family;
  /** 0–1: how well the columns fit. Exactly one dialect reaches ½ on its own sample. */
  recognise(table: RoledTable): number;
  /** Mends what the layout has broken before roles are given; absent where nothing is. */
  prepare?(found: FoundTable): FoundTable;
}

/** A layout of lines, without columns. */
export interface ListDialect extends Named {
  readonly shape: "list";
  /** The lists on a sheet outside the rows that tables have taken. */
  find(view: SheetView, taken: (row: number) => boolean, planPeriod: { readonly from: number; readonly to: number } | null): readonly ReadTable[];
}

export type Dialect = TableDialect | ListDialect;
