/** Filters of table columns, and what the filter of a sheet does. */
import { applySheetFilter, applyTableFilters, checkedCriteria, showFiltered } from "../edit/filter";
import { guardOption } from "../edit/guard";
import type { Sheet } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import { define } from "./define";
import { rangeArg } from "./range-of";
import type { Args } from "./args";
import type { ColumnFilterRef } from "./refs";

function columnOf({ table, columnId }: ColumnFilterRef) {
  return table.columns.find((one) => one.id === columnId) ?? fail("ItemNotFound");
}

function apply(self: ColumnFilterRef, criteria: Record<string, unknown>, world: World): void {
  columnOf(self).filter = checkedCriteria(criteria);
  applyTableFilters(world, self.sheet, self.table);
}

type Method = (self: ColumnFilterRef, args: Args, world: World) => void;

function items(filterOn: string): Method {
  return (self, args, world) => apply(self, { filterOn, criterion1: String(args.number(0)) }, world);
}

export const filterClass = define("Filter", {
  scalars: { Criteria: { get: (self) => columnOf(self).filter ?? null } },
  methods: {
    Apply: (self, args, world) => apply(self, args.record(0), world),
    ApplyBottomItemsFilter: items("BottomItems"),
    ApplyBottomPercentFilter: items("BottomPercent"),
    ApplyTopItemsFilter: items("TopItems"),
    ApplyTopPercentFilter: items("TopPercent"),
    ApplyCellColorFilter: (self, args, world) => apply(self, { filterOn: "CellColor", color: args.text(0) }, world),
    ApplyFontColorFilter: (self, args, world) => apply(self, { filterOn: "FontColor", color: args.text(0) }, world),
    ApplyDynamicFilter: (self, args, world) => apply(self, { filterOn: "Dynamic", dynamicCriteria: args.text(0) }, world),
    ApplyCustomFilter: (self, args, world) =>
      apply(self, { filterOn: "Custom", criterion1: args.text(0), criterion2: args.raw(1), operator: args.raw(2) }, world),
    ApplyValuesFilter: (self, args, world) => apply(self, { filterOn: "Values", values: args.raw(0) }, world),
    Clear: (self, _args, world) => {
      delete columnOf(self).filter;
      applyTableFilters(world, self.sheet, self.table);
    },
  },
});

function body({ autoFilter }: Sheet) {
  return autoFilter && { ...autoFilter.area, row: autoFilter.area.row + 1, rows: autoFilter.area.rows - 1 };
}

export function showAll(sheet: Sheet, world: World): void {
  const area = body(sheet);
  if (area) showFiltered(world, sheet, area);
}

export function applySheet(sheet: Sheet, args: Args, world: World): void {
  guardOption(sheet, "allowAutoFilter");
  const range = rangeArg(world.book, sheet, args, 0);
  if (range.sheet !== sheet) fail("InvalidArgument");
  const area = range.area.rows === 1 && range.area.columns === 1 ? fail("InvalidArgument") : { ...range.area };
  const same = sheet.autoFilter && JSON.stringify(sheet.autoFilter.area) === JSON.stringify(area);
  if (!same) showAll(sheet, world);
  const criteria = same ? (sheet.autoFilter?.criteria ?? []) : Array.from({ length: area.columns }, () => ({}));
  sheet.autoFilter = { area, criteria };
  if (args.given(1)) {
    const at = args.whole(1);
    if (at < 0 || at >= area.columns) fail("InvalidArgument");
    criteria[at] = args.given(2) ? checkedCriteria(args.record(2)) : {};
  }
  applySheetFilter(world, sheet);
}

export function clearColumns(sheet: Sheet, world: World, only: number | null): void {
  const filter = sheet.autoFilter ?? fail("InvalidOperation");
  filter.criteria = filter.criteria.map((one, at) => (only === null || at === only ? {} : one));
  applySheetFilter(world, sheet);
}
