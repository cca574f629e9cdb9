/** A finding is data: which rule, which cells, which figures. Its sentence stands in `text/rules`. */
import type { CellValue, CellsRef } from "./cell";

export type Severity = "error" | "warning" | "info";

/** One cell to be written over: refused where the cell no longer holds `old`. */
export interface CellChange {
  readonly cells: CellsRef;
  readonly old: CellValue;
  /** A value, or a formula where `formula` is true. */
  readonly next: CellValue;
  readonly formula?: boolean;
  /** Number format to set with it, e.g. `@`. */
  readonly format?: string;
}

/** Somebody has looked at a finding and lets it stand. Void as soon as the finding's cells change. */
export interface Acknowledgement {
  readonly rule: string;
  readonly cells: CellsRef;
  /** Of what the cells held; `rules/fingerprint` makes it. */
  readonly fingerprint: string;
  readonly reason: string;
  readonly name: string;
  /** Day as `2026-11-22`. */
  readonly date: string;
}

export interface Finding {
  /** `R210`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly cells: CellsRef;
  /** Other cells that belong to it (the second of two alike, the parts of a sum). */
  readonly related: readonly CellsRef[];
  readonly params: Readonly<Record<string, string | number>>;
  /** What would mend it safely; empty where only a person can. */
  readonly fix: readonly CellChange[];
  /** Set where somebody has acknowledged it and its cells have not changed since. */
  readonly acknowledged?: Acknowledgement;
}
