/** What a rule is: data about it, a pure check, and small examples that hold and that break. */
import type { CellsRef } from "../plan/cell";
import type { CellChange, Severity } from "../plan/finding";
import type { RuleInput } from "./input";
import type { Sample } from "./sample";

/** R1xx … R9xx; numbers are never used again for something else. */
export type Group =
  | "structure"
  | "cost-and-year"
  | "positions"
  | "drift-and-investering"
  | "sums"
  | "references"
  | "same-twice"
  | "time"
  | "financing"
  | "demography";

/** Why it must hold: the law, a guideline of good planning, or plain arithmetic. */
export type Basis = "law" | "guideline" | "arithmetic";

export type Need = "grids" | "plan" | "demographics" | "inventory";

/** What a check hands back; the run adds rule and severity. */
export interface Found {
  readonly cells: CellsRef;
  readonly related?: readonly CellsRef[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fix?: readonly CellChange[];
  /** Where this one weighs less or more than the rule's own severity. */
  readonly severity?: Severity;
}

/** A small plan in which the rule holds, told in words (shown in `docs/rules.md`). */
export interface Holding {
  readonly say: string;
  readonly sample: Sample;
}

/** A small plan that breaks the rule on exactly these cells (`Tiltak!C3`, or `C3` on the sheet Tiltak). */
export interface Breaking extends Holding {
  readonly at: readonly string[];
}

export interface Rule {
  /** `R210`. */
  readonly id: string;
  /** As in the file's name: `cost-without-year`. */
  readonly name: string;
  readonly severity: Severity;
  readonly group: Group;
  readonly basis: Basis;
  /** Where one is absent from the input the rule is not run. */
  readonly needs: readonly Need[];
  /** True where it offers a safe fix in at least some cases. */
  readonly fixes: boolean;
  /** In Norwegian, for `docs/rules.md`: what this check lets pass. */
  readonly cannotSee: string;
  readonly holds: readonly Holding[];
  readonly breaks: readonly Breaking[];
  readonly check: (input: RuleInput) => readonly Found[];
}
