/** Population series and what a plan claims about them. */
import type { CellsRef } from "./cell";
import type { Year } from "./segment";

/** An age group with both ends in it; `to` null for "90 år +", both null for everybody. */
export interface AgeBand {
  readonly from: number | null;
  readonly to: number | null;
  readonly label: string;
}

export interface PopulationSeries {
  readonly band: AgeBand;
  /** Persons by year, ascending; years without a figure are absent. */
  readonly points: readonly { readonly year: Year; readonly persons: number; readonly cells: CellsRef | null }[];
}

export interface PopulationTable {
  /** "Ark Befolkning", or "SSB tabell 14746 (2026)". */
  readonly source: string;
  /** The words under a table made of it, where the source alone does not do: publisher, vintage, when it was fetched. */
  readonly credit?: string;
  readonly alternative: string | null;
  readonly region: string | null;
  readonly series: readonly PopulationSeries[];
  /** The row of years in the sheet, for findings about the axis. */
  readonly yearCells: CellsRef | null;
}

/** A stated change: "67–79 år, 2012–2030: 422, 35 %". */
export interface ChangeClaim {
  readonly band: AgeBand;
  readonly from: Year;
  readonly to: Year;
  readonly start: { readonly persons: number; readonly cells: CellsRef } | null;
  readonly end: { readonly persons: number; readonly cells: CellsRef } | null;
  readonly change: { readonly persons: number; readonly cells: CellsRef } | null;
  readonly percent: { readonly percent: number; readonly cells: CellsRef } | null;
}

/** A stated prevalence in per cent of an age band. */
export interface PrevalenceClaim {
  readonly band: AgeBand;
  readonly percent: number;
  readonly cells: CellsRef;
}

export interface Demographics {
  readonly tables: readonly PopulationTable[];
  readonly changes: readonly ChangeClaim[];
  readonly prevalence: readonly PrevalenceClaim[];
}
