/** What the rules see: one value, made by reading. */
import type { Grid } from "../plan/grid";
import type { WorkbookInventory } from "../plan/inventory";
import type { Plan, PlanTable } from "../plan/plan";
import type { Demographics } from "../plan/population";
import type { RegisterRow } from "../plan/register";

export interface RuleInput {
  readonly grids: readonly Grid[];
  readonly plan: Plan;
  readonly demographics: Demographics;
  /** The register as it stands in the workbook; null before the first one is written. */
  readonly register: readonly RegisterRow[] | null;
  readonly inventory: WorkbookInventory | null;
}

/** The input without the sheets that the add-in made itself. */
export function withoutOurs(input: RuleInput): RuleInput {
  const ours = new Set(input.inventory?.sheets.filter((sheet) => sheet.ours !== null).map((sheet) => sheet.name));
  return ours.size === 0 ? input : { ...input, grids: input.grids.filter((grid) => !ours.has(grid.sheet)) };
}

export function gridOf(input: RuleInput, sheet: string): Grid | null {
  return input.grids.find((grid) => grid.sheet === sheet) ?? null;
}

/** Tables by id, for rules that go through all tiltak. */
export function tablesById(input: RuleInput): ReadonlyMap<string, PlanTable> {
  return new Map(input.plan.tables.map((table) => [table.id, table]));
}
