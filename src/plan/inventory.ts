/** What a workbook holds beside its cells: sheets, names, tables, links. Read in a constant number of syncs. */
import type { Area } from "./cell";
import type { Visibility } from "./grid";

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Which generated sheet it is (`design.id`), or null for the user's own. */
  readonly ours: string | null;
  /** Area of the cells with values; null for an empty sheet. */
  readonly used: Area | null;
  readonly printArea: string | null;
}

export interface WorkbookInventory {
  readonly sheets: readonly SheetInfo[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly visible: boolean }[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
  readonly comments: number;
  readonly charts: readonly { readonly sheet: string; readonly name: string; readonly title: string }[];
}
