/** The goals' own list: a number and a goal in words on each row, maybe the area merged over several. */
import { cellRef } from "../plan/cell";
import type { Goal } from "../plan/plan";
import { bodyRows, foundTables } from "./find/tables";
import type { SheetView } from "./find/sheet-view";
import { headWord } from "./heads/words";
import { rolesOf } from "./heads/roles";
import { columnOf, type RoledTable } from "./table";
import { oneLine } from "./rows/words";

/** Every goal of the sheet's goal lists. A table with tiltak is none. */
export function goalsOn(view: SheetView): Goal[] {
  if (!mentionsGoals(view)) return [];
  return foundTables(view).flatMap((found) => {
    const table = { found, roles: rolesOf(found, null) };
    return isGoalList(table) ? goalsIn(table) : [];
  });
}

/** Some head near the top says "Mål": only then are the sheet's tables looked for once more. */
function mentionsGoals(view: SheetView): boolean {
  return view.opening(40).some((row) => view.filled(row).some((column) => headWord(view.text(row, column))?.role === "goals"));
}

function isGoalList(table: RoledTable): boolean {
  const goals = table.found.columns.find((column) => column.column === columnOf(table, "goals"));
  return goals !== undefined && goals.facts.meanLength > 8 && columnOf(table, "number") !== null && columnOf(table, "title") === null;
}

function goalsIn(table: RoledTable): Goal[] {
  const { view, blocks, lastRow } = table.found;
  const [numbers, words, areas] = [columnOf(table, "number"), columnOf(table, "goals"), columnOf(table, "section")];
  let area: string | null = null;
  return bodyRows(blocks, lastRow).flatMap((row) => {
    const here = areas === null ? "" : view.text(row, areas);
    if (here !== "") area = oneLine(here);
    const number = numbers === null ? "" : oneLine(view.text(row, numbers)).replace(/\.$/, "");
    const title = words === null ? "" : oneLine(view.text(row, words));
    return number !== "" && title !== "" ? [{ number, title, area, cells: cellRef(view.grid.sheet, row, words ?? 1) }] : [];
  });
}
