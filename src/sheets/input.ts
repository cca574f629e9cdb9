/** What the generated sheets are made of. */
import type { Assumptions } from "../economy/assumptions";
import type { PlanFigures } from "../economy/figures";
import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import type { Demographics } from "../plan/population";
import type { RegisterRow } from "../plan/register";
import type { Reason } from "../plan/segment";
import type { Language } from "../text/language";

/** Where a generated sheet comes from; stands on every one of them. */
export interface Provenance {
  /** Local time of the writing, ISO without zone: `2026-11-22T05:20`. */
  readonly when: string;
  readonly version: string;
  /** Checksum of the cells that were read. */
  readonly checksum: string;
  /** Name of the workbook, or null where Excel does not tell. */
  readonly file: string | null;
}

/** That somebody has answered for a finding. */
export interface Acknowledgement {
  readonly by: string;
  readonly reason: string;
  readonly when: string;
}

export interface SheetFinding {
  readonly finding: Finding;
  readonly acknowledged: Acknowledgement | null;
}

export interface SheetInput {
  readonly language: Language;
  readonly plan: Plan;
  readonly rows: readonly RegisterRow[];
  readonly assumptions: Assumptions;
  readonly findings: readonly SheetFinding[];
  readonly demographics: Demographics;
  /** True where *Demografi* is written and *Kostnad per år* stands nowhere: its chart is left out. */
  readonly withoutCost?: boolean;
  readonly provenance: Provenance;
  /** What *Møteklar* said, as a line on *Kontroll*; absent or empty: it has not been asked since the writing. */
  readonly readyLine?: string;
  /** Real titles, tables and names by what they are called in a design; see `titles`. Absent: the wanted one is free. */
  readonly titles: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, string>>;
  readonly sentences: Sentences;
}

/** Sentences that stand elsewhere in `text`: why a row was read so, and what a finding says. */
export interface Sentences {
  readonly reason: (reason: Reason, language: Language) => string;
  readonly finding: (finding: Finding, language: Language) => { readonly what: string; readonly todo: string };
  readonly rule: (rule: string, language: Language) => string;
}

/** The input with all figures computed once, for every sheet. */
export interface SheetWork extends SheetInput {
  readonly figures: PlanFigures;
}
