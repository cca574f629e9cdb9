/** What one amount in a text is, and the reading of a whole cost text. */

/** `total`: for everything or the whole period; `yearly`: each year; `per_unit`: for one of something. */
export type Basis = "total" | "yearly" | "per_unit";

/**
 * An amount's part in the text: `amount` stands for itself, `total` is said to cover the others, `part` is said to be
 * in another, `others` is said to be paid by others and in another, `change` and `average` tell of another, `range` is one end of "100–200", `base` what a percentage is of.
 */
export type AmountRole = "amount" | "total" | "part" | "others" | "change" | "average" | "range" | "base";

/** Why a person should look: the reading rests on less than the words say. */
export type CostDoubt =
  | "mil-for-mill"
  | "comma-before-three-digits"
  | "dot-before-mill"
  | "looks-like-year"
  | "two-numbers-run-together"
  | "digits-left-over"
  | "income";

export interface Amount {
  /** Whole or broken kroner; expenses positive, savings negative. For `per_unit` the price of one. */
  readonly kroner: number;
  /** 1-based line of the text. */
  readonly line: number;
  /** Where it stands in the text as written, end not included. */
  readonly start: number;
  readonly end: number;
  readonly role: AmountRole;
  readonly basis: Basis | null;
  /** For `per_unit`: of what ("stk", "måned"). */
  readonly unit: string | null;
  /** For `per_unit`: how many, where stated. */
  readonly count: number | null;
  readonly doubts: readonly CostDoubt[];
}

export interface CostReading {
  readonly text: string;
  /** The one amount the text states; null where none or several are stated. A stated zero is 0. */
  readonly kroner: number | null;
  readonly basis: Basis | null;
  /** Every amount found, in order, also those that are parts of others. */
  readonly amounts: readonly Amount[];
  /** Years that words spread an amount over ("fordelt på 2 år"), or null. */
  readonly spreadYears: number | null;
  readonly unit: string | null;
  readonly count: number | null;
  /** True where the words say that it costs nothing. */
  readonly statedZero: boolean;
  readonly doubts: readonly CostDoubt[];
}
