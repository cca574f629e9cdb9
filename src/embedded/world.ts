/** What the objects of the wire share while they act on a workbook. */
import type { Calculation } from "./calculation";
import type { Events } from "./events";
import type { Book } from "./model";
import type { References } from "./references";

export interface World {
  readonly book: Book;
  /** Requirement set that is played, `1.9` to `1.15`. */
  readonly played: string;
  readonly references: References;
  readonly events: Events;
  readonly calculation: Calculation;
}
