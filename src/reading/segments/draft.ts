/** A tiltak as its row says it, before profiles and segments: values with their cells and lines. */
import type { CellsRef } from "../../plan/cell";
import type { Tiltak } from "../../plan/plan";
import type { Kind, Year } from "../../plan/segment";
import type { Season } from "../notation/seasons";

/** One amount that stands under no year. */
export interface DraftCost {
  /** Whole kroner, the table's unit applied. */
  readonly kroner: number;
  readonly cells: CellsRef;
  readonly line: number | null;
  readonly perUnit: boolean;
  readonly yearly: boolean;
  /** Units stated with it, for per-unit prices. */
  readonly count: number | null;
  /** "fordelt på 2 år" in the cost cell itself. */
  readonly spreadYears: number | null;
  /** Words of the cost cell beside the number. */
  readonly words: string;
  /** Kind said by the column it stands in, or null. */
  readonly kind: Kind | null;
  /** The lower end of a span whose upper end is `kroner`, or null. */
  readonly low: number | null;
  /** What its text says that others pay of it, whole kroner; 0 where it says nothing. */
  readonly paidByOthers: number;
  /** A year said beside the amount itself ("750 tusen i 2025"), or null. */
  readonly year: Year | null;
  /** The years its head says that it is for ("2025-2028"), or null. */
  readonly span: { readonly from: Year; readonly to: Year | null } | null;
}

/** The amounts by year of one sheet row. */
export interface DraftYears {
  readonly kind: Kind | null;
  readonly words: string;
  readonly amounts: Tiltak["amounts"];
}

/** Årsverk held in one year. */
export interface PostLevel {
  readonly year: Year;
  readonly fte: number;
  readonly cells: CellsRef;
}

/** What the rest of the table makes doubtful in the row's amounts. */
export type Doubt = { readonly code: "saving-positive"; readonly words: string } | { readonly code: "maybe-whole-kroner"; readonly unit: number } | { readonly code: "part-of-year"; readonly parts: number };

export interface Draft {
  /** Everything of the tiltak but key, kind, positions and components. */
  readonly row: Omit<Tiltak, "key" | "kind" | "positions" | "components" | "statedZero">;
  readonly costs: readonly DraftCost[];
  /** Amounts by year, one entry for each row where a merged tiltak has several. */
  readonly byYear: readonly DraftYears[];
  /** Kind by column or section, or null where only the words can tell. */
  readonly kind: Kind | null;
  /** Årsverk from a column of their own, the highest of several levels. */
  readonly statedPosts: number | null;
  /** The same year by year where the years differ; empty where one level is all there is. */
  readonly postLevels: readonly PostLevel[];
  /** Posts that a remark, the cost or what pays for it begins with ("-0,8 årsverk"); empty where none does. */
  readonly remarkedPosts: string;
  /** True where the cost cell itself says that nothing is spent. */
  readonly zeroInCell: boolean;
  /** Years named one by one with a stroke or "og" ("2024/2025"): steps rather than a period; empty otherwise. */
  readonly steps: readonly Year[];
  /** What its one year is said to be: when it begins, when it is done, or both; null where years are marked and nothing says. */
  readonly yearIs: "start" | "done" | "only" | null;
  /** When the words state that it begins, month 2–12 (1 only for a season that may mean another); null where they do not or it is from January. */
  readonly begins: { readonly year: Year; readonly month: number; readonly season: Season | null } | null;
  /** The full-year amount beside one for a part of the first year; null where no such column has one. */
  readonly fullYear: { readonly kroner: number; readonly cells: CellsRef } | null;
  /** Seen only beside the other rows; null where nothing stands out. */
  readonly doubt: Doubt | null;
  /** The activity recurs ("årlig", "kontinuerlig"). */
  readonly recurs: boolean;
  /** What the sheet says where its amounts are changes from the year before, and the years it has; null where they are levels. */
  readonly runsUp: { readonly words: string; readonly years: readonly Year[] } | null;
}
