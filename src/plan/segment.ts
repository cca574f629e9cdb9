/** Segments: what everything a plan says about money and positions is reduced to. All sums are sums of segments. */

export type Year = number;

/** Drift (operating) and investering (capital) are never summed together. */
export type Kind = "drift" | "investering";

/** How a row became segments; see `docs/words.md`. */
export type Profile =
  | "varig"
  | "engangs"
  | "trinnvis"
  | "fordelt"
  | "per-stk"
  | "belop-per-aar"
  | "ikke-tidfestet"
  | "ikke-kostnadsberegnet";

export interface Segment {
  readonly kind: Kind;
  /** Whole kroner per year in the plan's price year; expenses positive, savings negative. */
  readonly kronerPerYear: number;
  /** Årsverk (full-time equivalents) held while the segment runs; a level, not an increase. */
  readonly aarsverk: number;
  readonly from: Year;
  /** Last year, or null for an open end. */
  readonly to: Year | null;
  /** Share of a full year that falls in `from`: 1, or (13 − start month) / 12. */
  readonly firstYearShare: number;
}

/** Why a row was read as it was: a code with the words it rests on; `text/reasons` makes the sentence. */
export interface Reason {
  readonly code: ReasonCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Each is a sentence in `text/reasons`. `high` doubt makes a component uavklart. */
export type ReasonCode =
  | "positions-recur"
  | "yearly-words"
  | "one-start-year"
  | "lasting-words"
  | "once-or-lasting"
  | "once-in-year"
  | "one-off-words"
  | "investment-one-off"
  | "several-marks-step"
  | "gradual-words"
  | "spread-over-marks"
  | "spread-over-years"
  | "per-unit"
  | "amount-per-year"
  | "change-run-up"
  | "posts-per-year"
  | "marks-by-line"
  | "no-year"
  | "no-cost"
  | "stated-zero"
  | "sign-reversed"
  | "repeated-each-mark"
  | "whole-from-first"
  | "same-year-for-all"
  | "paired-in-order"
  | "implied-post"
  | "period-of-activity"
  | "period-recurs"
  | "lowest-of-span"
  | "highest-of-span"
  | "others-pay"
  | "net-of-others"
  | "begins-in-season"
  | "begins-in-month"
  | "part-of-year"
  | "part-then-full-year"
  | "saving-positive"
  | "maybe-whole-kroner"
  | "chosen-by-user";

/** Another way to read one beløp, with what it would cost. */
export interface Alternative {
  readonly why: Reason;
  readonly profile: Profile;
  readonly segments: readonly Segment[];
}
