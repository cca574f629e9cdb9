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
}
