/** The register: one row per beløp, one for a tiltak without any, and what the user has decided about it. */
import type { CellsRef } from "./cell";
import type { Alternative, Kind, Profile, Reason, Year } from "./segment";

export type Status = "foreslått" | "i budsjett" | "vedtatt" | "avvist";

/** What the user may decide of a row. */
export interface Decidable {
  readonly kind: Kind;
  readonly profile: Profile;
  /** Whole kroner, null where none is stated. */
  readonly kroner: number | null;
  readonly aarsverk: number | null;
  readonly from: Year | null;
  readonly to: Year | null;
  /** 1–12; 1 gives the whole first year. */
  readonly startMonth: number;
  /** Units for per-stk. */
  readonly count: number | null;
  /** Share paid by others, 0–1. */
  readonly paidByOthers: number;
  readonly status: Status;
  readonly included: boolean;
}

/** How a row stands to its source. */
export type RowState = "as-read" | "source-changed" | "no-source" | "ask";

export interface RegisterRow {
  /** Stable over readings: given once, written in the register. */
  readonly id: string;
  /** Id of the first row of its tiltak: rows of one tiltak share it. */
  readonly tiltak: string;
  /** The number as a reader of the plan knows it (`6.4a`); empty without one. */
  readonly key: string;
  readonly number: string | null;
  readonly title: string;
  readonly section: string | null;
  /** The words of this beløp where a tiltak has several. */
  readonly words: string;
  /** 1-based number of the beløp within its tiltak. */
  readonly part: number;
  readonly source: CellsRef;
  readonly line: number | null;
  readonly goals: readonly string[];
  readonly financing: string | null;
  readonly read: Decidable;
  readonly chosen: Partial<Decidable>;
  /** Marks (1) or kroner by year as read, and the user's own in their place (null = as read). */
  readonly yearsRead: Readonly<Record<Year, number>>;
  readonly yearsChosen: Readonly<Record<Year, number>>;
  readonly uncertain: boolean;
  readonly why: Reason;
  /** The other readings; empty for a row read back from the register, which knows only what counts. */
  readonly alternatives: readonly Alternative[];
  /** Årsverk only implied by the words: offered, never counted until chosen. */
  readonly offeredAarsverk: number | null;
  readonly state: RowState;
}
