/** What the question "is this workbook ready for the council?" rests on, and the answer. */
import type { CellValue, CellsRef } from "../../plan/cell";
import type { Finding } from "../../plan/finding";
import type { Grid } from "../../plan/grid";
import type { WorkbookInventory } from "../../plan/inventory";
import type { RegisterRow } from "../../plan/register";
import type { Year } from "../../plan/segment";

/** The last writing of the generated sheets, as remembered in the workbook. */
export interface WrittenFacts {
  readonly when: string;
  readonly version: string;
  /** Checksum of the user's sheets as they were then. */
  readonly checksum: string;
  /** Null where the sheets stand too far from what would be written to be compared. */
  readonly reconciled: boolean | null;
  /** Where the workbook shows another figure than our own calculation gives. */
  readonly differences?: readonly { readonly cells: CellsRef; readonly engine: number; readonly workbook: CellValue }[];
}

/** A cell of a generated sheet that no longer holds what was written. */
export interface EditedCell {
  readonly cells: CellsRef;
  readonly was: CellValue;
  readonly is: CellValue;
}

export interface ReadyInput {
  readonly findings: readonly Finding[];
  readonly grids: readonly Grid[];
  readonly inventory: WorkbookInventory;
  readonly register: readonly RegisterRow[] | null;
  /** Null before the first writing. */
  readonly written: WrittenFacts | null;
  /** Checksum of the user's sheets now. */
  readonly checksum: string;
  readonly edited: readonly EditedCell[];
  /** Titles of generated sheets that could not be held against what was written. */
  readonly uncompared?: readonly string[];
  /** Null where there is none. */
  readonly oekonomiplan: OekonomiplanFacts | null;
}

/** What the sheet *Økonomiplan* shows. */
export interface OekonomiplanFacts {
  /** First of the years it should cover. */
  readonly first: Year;
  /** Those that have a column with figures, ascending. */
  readonly years: readonly Year[];
  readonly priceYear: Year | null;
  /** Years that can't be shown in the prices chosen: no deflator. */
  readonly unpriced: readonly Year[];
  /** False where the plan states no amount at all. */
  readonly costed: boolean;
  /** Where the last year and the price year are chosen. */
  readonly lastYearCell: CellsRef | null;
  readonly priceYearCell: CellsRef | null;
}

export type ReadyCode =
  | "no-open-errors"
  | "written"
  | "register-current"
  | "register-settled"
  | "untouched"
  | "reconciled"
  | "kinds-apart"
  | "four-years"
  | "price-base"
  | "prices-known"
  | "no-amounts"
  | "nothing-hidden"
  | "no-external-links"
  | "no-comments"
  | "no-error-cells"
  | "no-personal-data"
  | "print-areas";

/** `failed` stops the workbook, `remark` is to be looked at, `unknown` could not be asked. */
export type ReadyStatus = "met" | "failed" | "remark" | "unknown";

export interface ReadyPoint {
  readonly code: ReadyCode;
  readonly status: ReadyStatus;
  /** Where to look; empty where met. */
  readonly cells: readonly CellsRef[];
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Ready {
  readonly verdict: "ready" | "ready-with-remarks" | "not-ready";
  readonly points: readonly ReadyPoint[];
}
