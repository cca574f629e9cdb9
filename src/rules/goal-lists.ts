/** Lists of goals that a Norwegian Excel has read as decimals: "1,7" typed became the number 1.7. */
import type { Tiltak } from "../plan/plan";
import type { CellsRef } from "../plan/cell";
import { formatAt, valueAt, type Grid } from "../plan/grid";
import { gridOf, type RuleInput } from "./input";

/** The number in the goal cell where it is no whole number, or `3.4` where Excel has made a date of it; null for text and other whole numbers. */
export function decimalGoal(input: RuleInput, tiltak: Tiltak): number | null {
  const cells = tiltak.goalCells;
  const grid = cells && gridOf(input, cells.sheet);
  const value = cells && grid ? valueAt(grid, cells.area.row, cells.area.column) : null;
  if (typeof value !== "number") return null;
  if (!Number.isInteger(value)) return value;
  return cells && grid ? dayAndMonth(grid, cells, value) : null;
}

/** "3.4" typed in a Norwegian Excel becomes 3 April: a serial number with a format of days and months. */
function dayAndMonth(grid: Grid, { area }: CellsRef, value: number): number | null {
  const dated = value >= 36_526 && value <= 73_050 && /d|m/i.test(formatAt(grid, area.row, area.column));
  if (!dated) return null;
  const date = new Date((value - 25_569 + (grid.date1904 ? 1462 : 0)) * 86_400_000);
  return Number(`${String(date.getUTCDate())}.${String(date.getUTCMonth() + 1)}`);
}

/** Asks whether a cell holds such a number while goals here are whole numbers or lists of them. */
export function decimalLists(input: RuleInput): (tiltak: Tiltak) => boolean {
  if (input.plan.goals.some((goal) => goal.number.includes("."))) return () => false;
  const decimal = new Set(input.plan.tiltak.filter((tiltak) => decimalGoal(input, tiltak) !== null));
  if (input.plan.goals.length > 0) return (tiltak) => decimal.has(tiltak);
  // Without a list of goals the column itself must tell: where most are decimals, goal 1.1 is meant.
  const usual = new Set(input.plan.tables.map((table) => table.id).filter((id) => mostlyWhole(input, id, decimal)));
  return (tiltak) => decimal.has(tiltak) && usual.has(tiltak.table);
}

function mostlyWhole(input: RuleInput, table: string, decimal: ReadonlySet<Tiltak>): boolean {
  const goals = input.plan.tiltak.filter((tiltak) => tiltak.table === table && tiltak.goals.length > 0);
  const dotted = goals.filter((tiltak) => !decimal.has(tiltak) && tiltak.goals.some((goal) => /\d\.\d/.test(goal)));
  const decimals = goals.filter((tiltak) => decimal.has(tiltak)).length;
  return dotted.length === 0 && decimals * 2 < goals.length;
}

/** What may have been typed: 1.7 → "1,7"; 9.1 → "9,1" and "9,10" where goal 10 exists. */
export function typedLists(input: RuleInput, value: number): readonly string[] {
  const [whole = "", decimals = ""] = String(value).split(".");
  const known = new Set(input.plan.goals.map((goal) => goal.number));
  const plain = [decimals, `${decimals}0`].filter(
    (second) => known.size === 0 || (known.has(second) && known.has(whole)),
  );
  return (known.size === 0 ? [decimals] : plain).map((second) => `${whole},${second}`);
}
