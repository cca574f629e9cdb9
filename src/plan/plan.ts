/** What a plan is: tables found, tiltak read, each value with the cell it came from. */
import type { LeftReason } from "./left-reason";
import type { CellsRef } from "./cell";
import type { Alternative, Kind, Profile, Reason, Segment, Year } from "./segment";

/** A column's part in a table. */
export type Role =
  | "number"
  | "title"
  | "description"
  | "section"
  | "cost"
  | "total"
  | "year-amount"
  | "year-mark"
  | "period"
  | "kind"
  | "positions"
  | "goals"
  | "financing"
  | "responsible"
  | "status"
  | "granted-before"
  | "comparison-year"
  | "unit-count"
  | "note"
  | "unread";

export interface ColumnRole {
  /** 1-based sheet column. */
  readonly column: number;
  readonly role: Role;
  /** Head as written, all heading rows joined by a space. */
  readonly head: string;
  /** For year columns: the year of the head. */
  readonly year: Year | null;
}

/** A part of the reading's confidence, in words for the pane. */
export interface Ground {
  readonly text: string;
  readonly weight: number;
}

/** Kroner per unit of a number in the table (1, 1000, 1e6, 1e9), or null where the table does not say. */
export interface UnitReading {
  readonly scale: 1 | 1000 | 1000000 | 1000000000;
  /** Where it is said; null where it is guessed and must be confirmed. */
  readonly saidIn: CellsRef | null;
}

/** One table found on a sheet. */
export interface PlanTable {
  readonly id: string;
  readonly sheet: string;
  /** Every heading block of the table, the first one first. */
  readonly headerCells: readonly CellsRef[];
  readonly body: CellsRef;
  readonly dialect: string;
  readonly unit: UnitReading;
  readonly priceYear: Year | null;
  readonly years: readonly Year[];
  readonly columns: readonly ColumnRole[];
  /** 0–1, calibrated: at ≥ 0,9 right in ≥ 97 of 100; a doubtful one ≤ 0,6. */
  readonly confidence: number;
  readonly grounds: readonly Ground[];
  /** Other dialects that nearly fit, best first. */
  readonly rivals: readonly { readonly dialect: string; readonly confidence: number }[];
}

/** A cell of a table that is no part of any tiltak, and why. */
export interface LeftCells {
  readonly cells: CellsRef;
  readonly why: LeftReason;
}

/** One beløp of a tiltak, or its single component without any. */
export interface Component {
  readonly cells: CellsRef;
  /** 1-based line inside the cell, null for a cell of one line. */
  readonly line: number | null;
  /** The words of that line in the title, where the lines of title and cost correspond; else the title. */
  readonly words: string;
  /** The beløp as written, in whole kroner; null where none is stated. For per-stk: per unit. */
  readonly kroner: number | null;
  readonly kind: Kind;
  readonly profile: Profile;
  /** Årsverk stated for this beløp; null where none is stated. */
  readonly aarsverk: number | null;
  /** Årsverk only implied by the words ("en ansatt daglig leder"): offered, never counted. */
  readonly impliedAarsverk: number | null;
  /** Years marked for this beløp (or amounts' years), ascending. */
  readonly years: readonly Year[];
  /** Number of units for per-stk; null where not stated. */
  readonly count: number | null;
  readonly uncertain: boolean;
  readonly why: Reason;
  readonly alternatives: readonly Alternative[];
  readonly segments: readonly Segment[];
}

export interface Tiltak {
  /** Section number + "." + number; see `docs/words.md`. Names a row within one reading only. */
  readonly key: string;
  readonly table: string;
  readonly sheet: string;
  /** 1-based row of its first cell, and how many rows it fills. */
  readonly row: number;
  readonly rows: number;
  readonly number: string | null;
  readonly title: string;
  readonly titleCells: CellsRef;
  readonly description: string | null;
  readonly section: string | null;
  readonly sectionNumber: string | null;
  /** Kroner under a heading for one year, with the cell of each. */
  readonly amounts: readonly { readonly year: Year; readonly kroner: number; readonly cells: CellsRef }[];
  /** Amounts that stand under no year, whole kroner, with the cell and line of each. */
  readonly costs: readonly { readonly kroner: number; readonly cells: CellsRef; readonly line: number | null }[];
  /** The cell where a cost would stand; null where the table has no such column. */
  readonly costCells: CellsRef | null;
  readonly startYears: readonly { readonly year: Year; readonly cells: CellsRef; readonly line: number | null }[];
  readonly period: { readonly from: Year; readonly to: Year | null; readonly text: string; readonly cells: CellsRef } | null;
  /** Null where the components differ or nothing says. */
  readonly kind: Kind | null;
  /** Årsverk stated in the row, all components together; null where none. */
  readonly positions: number | null;
  readonly goals: readonly string[];
  readonly goalCells: CellsRef | null;
  readonly financing: string | null;
  readonly financingCells: CellsRef | null;
  readonly responsible: string | null;
  readonly status: string | null;
  /** True where the words say that it costs nothing. */
  readonly statedZero: boolean;
  readonly components: readonly Component[];
}

/** A goal (mål) from a goal list. */
export interface Goal {
  readonly number: string;
  readonly title: string;
  readonly area: string | null;
  readonly cells: CellsRef;
}

/** A section heading (område) of the plan. */
export interface Section {
  readonly number: string | null;
  readonly title: string;
  readonly cells: CellsRef;
}

/** Everything read from one workbook. */
export interface Plan {
  readonly tables: readonly PlanTable[];
  readonly tiltak: readonly Tiltak[];
  readonly goals: readonly Goal[];
  readonly sections: readonly Section[];
  readonly left: readonly LeftCells[];
  /** First and last year of the plan; null where nothing says. */
  readonly years: { readonly from: Year; readonly to: Year } | null;
  readonly priceYear: Year | null;
}
