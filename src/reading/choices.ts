/** What the user may correct in a reading. Plain JSON: it is remembered in the workbook and used again. */
import type { Area } from "../plan/cell";
import type { Role } from "../plan/plan";
import type { Year } from "../plan/segment";

export type UnitScale = 1 | 1000 | 1000000 | 1000000000;

/** A column's part as the user has set it; `year` for year columns. */
export interface RoleChoice {
  /** 1-based sheet column. */
  readonly column: number;
  readonly role: Role;
  readonly year?: Year | null;
}

/** Corrections of one table, found again by its sheet and the area of its first heading. */
export interface TableChoice {
  readonly sheet: string;
  /** A1 address of the first heading block as the reading gave it, or of the range the user selected. */
  readonly head: string;
  readonly leftOut?: boolean;
  readonly roles?: readonly RoleChoice[];
  readonly unit?: UnitScale;
  readonly priceYear?: Year;
  readonly dialect?: string;
}

/** A table the user has pointed out: heading rows and body in one area. */
export interface AddedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headRows: number;
}

export interface ReadingChoices {
  readonly tables: readonly TableChoice[];
  readonly added: readonly AddedTable[];
  /** First year of the plan, where the heads say "År 1"; null where the workbook says it. */
  readonly firstYear: Year | null;
}

export const noChoices: ReadingChoices = { tables: [], added: [], firstYear: null };
