/** What the use cases ask of the world: a workbook, and a source of population figures. */
import type { CellsRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import type { Grid, SheetValues } from "../plan/grid";
import type { WorkbookInventory } from "../plan/inventory";
import type { Outcome } from "../plan/outcome";
import type { PopulationTable } from "../plan/population";
import type { SheetDesign } from "../sheets/design";

/** What is to be done to the workbook, all of it or nothing. */
export interface ChangeList {
  /** Generated sheets to make or to write anew where they stand. Never a sheet of the user's. */
  readonly sheets: readonly SheetDesign[];
  /** Cells of the user's own sheets to change; each is refused where it no longer holds `old`. */
  readonly cells: readonly CellChange[];
  /** Ids of generated sheets to remove. */
  readonly remove: readonly string[];
  /** Ids of generated sheets to keep as plain values: formulas become their results, and the sheet the user's own. */
  readonly freeze?: readonly string[];
  /** What to remember in the workbook with the same stroke, JSON text by key; null forgets. */
  readonly remember?: Readonly<Record<string, string | null>>;
}

/** What a write did. */
export interface Applied {
  /** Real titles of the written sheets by design id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly syncs: number;
  readonly requestBytes: number;
}

export interface WorkbookPort {
  /** The generated sheets are told apart from the user's (`ours`). */
  inventory(): Promise<Outcome<WorkbookInventory>>;
  /** Cells of the sheets named (all when absent), cut to the cells that hold values. */
  grids(sheets?: readonly string[]): Promise<Outcome<readonly Grid[]>>;
  /** The same sheets' values alone: a fraction of what formulas and looks take. */
  values(sheets: readonly string[]): Promise<Outcome<readonly SheetValues[]>>;
  apply(changes: ChangeList): Promise<Outcome<Applied>>;
  /** Takes back a write that was interrupted; false where there was none. */
  repair(): Promise<Outcome<boolean>>;
  /** Puts all sheets of another .xlsx file last in the workbook; `excel-too-old` where the host cannot. */
  insertSheets(base64: string): Promise<Outcome<readonly { readonly id: string; readonly title: string }[]>>;
  /** Removes sheets and gives others new titles, by id. For sheets just inserted only. */
  arrangeSheets(remove: readonly string[], titles: Readonly<Record<string, string>>): Promise<Outcome<null>>;
  select(cells: CellsRef): Promise<Outcome<null>>;
  selection(): Promise<Outcome<CellsRef>>;
  /** What the add-in remembers in the workbook under a key (JSON text), or null. */
  remembered(key: string): Promise<Outcome<string | null>>;
  remember(key: string, json: string | null): Promise<Outcome<null>>;
  /** Calls back when the user changes a cell; returns how to stop. */
  onEdit(callback: (sheet: string) => void): Promise<() => void>;
  /** Syncs and bytes since the port was made. */
  traffic(): { readonly syncs: number; readonly requestBytes: number };
}

export interface PopulationPort {
  /** Whom it asks, for the sentence that the user sees before anything is sent. */
  readonly about: { readonly host: string; readonly countedTable: string };
  /** Population of one municipality; `source-unreachable`, `source-busy` or `source-refused` on failure. */
  population(region: string, from: number, to: number): Promise<Outcome<readonly PopulationTable[]>>;
}
