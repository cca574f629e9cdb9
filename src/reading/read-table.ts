/** A table read: what the plan tells about it, its tiltak as drafts, its sections and what was left. */
import type { LeftCells, PlanTable, Section } from "../plan/plan";
import type { Draft } from "./segments/draft";

export interface ReadTable {
  readonly plan: PlanTable;
  readonly drafts: readonly Draft[];
  readonly left: readonly LeftCells[];
  readonly sections: readonly Section[];
}
