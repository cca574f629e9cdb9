/** The years of a plan as the title over a table says them: "Handlingsplan 2026–2029". */
import { valueAt, type Grid } from "../plan/grid";
import type { PlanTable } from "../plan/plan";
import type { Year } from "../plan/segment";

const planned = /(?:økonomiplan|handlingsplan|handlingsprogram|handlingsdel|tiltaksplan|investeringsplan|budsjett og økonomiplan)\D{0,40}?(20\d\d)\s*[-–—]\s*(20\d\d|\d\d)(?!\d)/iu;

/** The years that a title in the three rows above a table names; null where none does. */
export function plannedYears(grid: Grid, table: PlanTable): { readonly from: Year; readonly to: Year } | null {
  const row = table.headerCells[0]?.area.row;
  if (row === undefined) return null;
  for (const at of [row - 1, row - 2, row - 3]) {
    for (let column = grid.left; column < grid.left + grid.columns; column++) {
      const match = planned.exec(String(valueAt(grid, at, column) ?? ""));
      if (!match) continue;
      const from = Number(match[1]);
      const to = match[2]?.length === 2 ? 2000 + Number(match[2]) : Number(match[2]);
      return to >= from ? { from, to } : null;
    }
  }
  return null;
}
