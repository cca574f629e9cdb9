/** The filter of a sheet, and that of a table, which scripts address alike. */
import { applySheetFilter, applyTableFilters, bodyOf, checkedCriteria, showFiltered } from "../edit/filter";
import { guardOption } from "../edit/guard";
import type { Rect, Sheet, Table } from "../model";
import { fail } from "../problem";
import { overlaps } from "../rect";
import type { World } from "../world";
import type { Args } from "./args";
import { define } from "./define";
import { applySheet, clearColumns, showAll } from "./filters";
import { rangeArg, rangeThing } from "./range-of";

interface Self {
  sheet: Sheet;
  table: Table | null;
}

type Criteria = Record<string, unknown>;

function criteriaOf({ sheet, table }: Self): (Criteria | null)[] {
  if (table) return table.columns.map((column) => column.filter ?? null);
  return sheet.autoFilter?.criteria.map((one) => (one.filterOn === undefined ? null : one)) ?? [];
}

function areaOf({ sheet, table }: Self): Rect | null {
  if (!table) return sheet.autoFilter?.area ?? null;
  return table.showFilterButton ? { ...table.area, rows: table.area.rows - (table.totalRow ? 1 : 0) } : null;
}

function applyToTable(sheet: Sheet, table: Table, args: Args, world: World): void {
  const range = rangeArg(world.book, sheet, args, 0);
  if (range.sheet !== sheet || !overlaps(range.area, table.area)) fail("InvalidArgument");
  if (args.given(1)) {
    const column = table.columns[args.whole(1)] ?? fail("InvalidArgument");
    if (args.given(2)) column.filter = checkedCriteria(args.record(2));
    else delete column.filter;
  }
  table.showFilterButton = true;
  applyTableFilters(world, sheet, table);
}

function clear({ sheet, table }: Self, world: World, only: number | null): void {
  if (!table) return clearColumns(sheet, world, only);
  table.columns.forEach((column, at) => {
    if (only === null || at === only) delete column.filter;
  });
  applyTableFilters(world, sheet, table);
}

function remove(self: Self, world: World): void {
  const { sheet, table } = self;
  guardOption(sheet, "allowAutoFilter");
  if (table) {
    clear(self, world, null);
    showFiltered(world, sheet, bodyOf(table));
    table.showFilterButton = false;
    return;
  }
  showAll(sheet, world);
  sheet.autoFilter = null;
}

export const autoFilterClass = define("AutoFilter", {
  scalars: {
    Enabled: { get: (self) => areaOf(self) !== null },
    IsDataFiltered: { get: (self) => criteriaOf(self).some((one) => one !== null) },
    Criteria: { get: criteriaOf },
  },
  methods: {
    Apply: ({ sheet, table }, args, world) => (table ? applyToTable(sheet, table, args, world) : applySheet(sheet, args, world)),
    ClearCriteria: (self, _args, world) => clear(self, world, null),
    ClearColumnCriteria: (self, args, world) => clear(self, world, args.whole(0)),
    Reapply: ({ sheet, table }, _args, world) => (table ? applyTableFilters(world, sheet, table) : applySheetFilter(world, sheet)),
    Remove: (self, _args, world) => remove(self, world),
    GetRange: (self) => rangeThing(self.sheet, areaOf(self) ?? fail("ItemNotFound")),
    GetRangeOrNullObject: (self) => {
      const area = areaOf(self);
      return area && rangeThing(self.sheet, area);
    },
  },
});
