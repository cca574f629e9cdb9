/** Small plans as data, for the examples of rules. A test lays them out as sheets; nothing here computes. */
import type { CellValue } from "../plan/cell";
import type { Grid } from "../plan/grid";
import type { WorkbookInventory } from "../plan/inventory";
import type { Role } from "../plan/plan";
import type { Demographics } from "../plan/population";
import type { Kind, Profile, Year } from "../plan/segment";

/** One beløp as it would be read. Years are those of the tiltak where none are given. */
export interface SamplePart {
  readonly kroner: number | null;
  readonly words?: string;
  readonly kind?: Kind;
  readonly years?: readonly Year[];
  readonly profile?: Profile;
  readonly aarsverk?: number;
  readonly implied?: number;
  readonly count?: number;
  readonly uncertain?: boolean;
}

/**
 * One row on the sheet `Tiltak`, the first one in row 3: A number, B title, C cost as written, then one column a
 * year of the sample with "x" marks, then goals, financing and period.
 */
export interface SampleTiltak {
  readonly number?: string;
  readonly title: string;
  readonly section?: string;
  /** The cell under cost; a number becomes one part. */
  readonly cost?: CellValue;
  readonly years?: readonly Year[];
  readonly parts?: readonly SamplePart[];
  readonly aarsverk?: number;
  readonly kind?: Kind;
  readonly goals?: CellValue;
  readonly financing?: string;
  readonly period?: string;
  readonly statedZero?: boolean;
}

/** A cell, or a formula with its value. */
export type SampleCell = CellValue | { readonly f: string; readonly v: CellValue };

/** A sheet of its own; `roles` makes it a tiltak table whose body starts in row 2 (`year 2025` for year columns). */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
  readonly roles?: readonly (Role | `year ${number}` | `mark ${number}`)[];
  readonly grid?: Partial<Grid>;
  /** A title in the row above the table, which then stands one row further down. */
  readonly above?: string;
  /** Kroner per unit of its numbers; 1 where not given. */
  readonly unit?: 1 | 1000;
}

export interface Sample {
  readonly tiltak?: readonly SampleTiltak[];
  /** First and last year of the plan; 2025–2028 where not given. */
  readonly years?: readonly [Year, Year];
  /** Numbered goals on the sheet `Mål`, from row 2: A number, B title. */
  readonly goals?: readonly (readonly [number: number, title: string])[];
  readonly sheets?: readonly SampleSheet[];
  readonly demographics?: Partial<Demographics>;
  readonly inventory?: Partial<WorkbookInventory>;
  /** Columns of the sheet `Tiltak` that the table does not have. */
  readonly without?: readonly ("cost" | "years")[];
  /** Whether a column says drift or investering where a tiltak is an investering; it does unless this is false. */
  readonly kindSaid?: boolean;
  /** Whether the table says its unit; it does unless this is false. */
  readonly unitSaid?: boolean;
}

/** The sheet `Plan` with one year: tiltak in column A and kroner in column B, headed in row 1. */
export function oneYear(rows: readonly (readonly SampleCell[])[]): Sample {
  return { sheets: [{ name: "Plan", roles: ["title", "year 2025"], rows: [["Tiltak", 2025], ...rows] }] };
}
