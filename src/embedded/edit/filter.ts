/** Filters of tables and of sheets: criteria per column, and the rows they hide. */
import { ensureAxis } from "../book";
import { eventNumber, workbookTarget } from "../events";
import { areaText } from "../address";
import type { Rect, Sheet, Table } from "../model";
import { fail } from "../problem";
import { colour } from "./colors";
import { columnCells, filterTest, type FilterCriteria } from "./filter-match";
import type { World } from "../world";
import { guardOption } from "./guard";
import { cellAt } from "../book";

const kinds = [
  "BottomItems", "BottomPercent", "CellColor", "Dynamic", "FontColor", "Values", "TopItems", "TopPercent", "Icon", "Custom",
] as const;

/** Criteria as given, with the colour normalised; `InvalidArgument` for an unknown kind. */
export function checkedCriteria(given: Record<string, unknown>): FilterCriteria {
  if (!kinds.some((kind) => kind === given.filterOn)) fail("InvalidArgument");
  const known = Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const criteria = Object.fromEntries(known);
  return typeof criteria.color === "string" ? { ...criteria, color: colour(criteria.color) } : criteria;
}

/** Rows under the header (and above the total) of a table. */
export function bodyOf(table: Table): Rect {
  const top = table.headerRow ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - (table.totalRow ? 1 : 0) };
}

interface Column {
  /** Column of the sheet. */
  column: number;
  criteria: FilterCriteria;
}

function hideRows(world: World, sheet: Sheet, body: Rect, columns: readonly Column[]): void {
  world.calculation.settle();
  const tests = columns.map(({ column, criteria }) => ({
    column,
    test: filterTest(world.book, columnCells(sheet, column, body.row, body.rows), criteria),
  }));
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const shown = tests.every(({ column, test }) => test(cellAt(sheet, row, column)));
    const axis = sheet.rows.get(row);
    if (shown && axis?.filtered) {
      axis.hidden = false;
      delete axis.filtered;
    } else if (!shown && !axis?.hidden) {
      Object.assign(ensureAxis(sheet.rows, row), { hidden: true, filtered: true });
    }
  }
  const message = { worksheetId: sheet.id, address: areaText(body), changeType: "Hidden", source: "Local" };
  world.events.raise(eventNumber.rowHidden, [sheet.id, workbookTarget], message);
}

export function applyTableFilters(world: World, sheet: Sheet, table: Table): void {
  guardOption(sheet, "allowAutoFilter");
  const columns = table.columns.flatMap((column, at) =>
    column.filter ? [{ column: table.area.column + at, criteria: column.filter }] : [],
  );
  hideRows(world, sheet, bodyOf(table), columns);
}

export function applySheetFilter(world: World, sheet: Sheet): void {
  guardOption(sheet, "allowAutoFilter");
  const filter = sheet.autoFilter;
  if (!filter) return;
  const { area } = filter;
  const columns = filter.criteria.flatMap((criteria, at) => (criteria?.filterOn ? [{ column: area.column + at, criteria }] : []));
  hideRows(world, sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, columns);
}

/** Shows again all rows of an area that a filter had hidden. */
export function showFiltered(world: World, sheet: Sheet, area: Rect): void {
  hideRows(world, sheet, area, []);
}
