/** A numeral of a text that is kroner, before its words are asked what it is for. */
import type { CostDoubt } from "./amount";

export interface FoundAmount {
  readonly kroner: number;
  readonly start: number;
  readonly end: number;
  /** The number as written, before its scale. */
  readonly number: number;
  /** True where a scale word or currency stands by it. */
  readonly marked: boolean;
  readonly scale: number;
  readonly doubts: readonly CostDoubt[];
}
