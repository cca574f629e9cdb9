/** What a range's formulas have to do with other ranges: arrays that have grown, precedents and dependents. */
import { dependentAreas, precedentAreas } from "../edit/trace";
import type { Rect, Sheet } from "../model";
import { fail } from "../problem";
import { cellCount, holds } from "../rect";
import type { World } from "../world";
import type { Args } from "./args";
import { define } from "./define";
import { rangeThing } from "./range-of";
import type { AreasRef, RangeRef } from "./refs";
import { thing, type Thing } from "./things";
import { addressOf } from "./range-areas";
import { findSheet } from "../edit/sheets";

/** The areas that dynamic arrays of the sheet fill. */
function spills(sheet: Sheet): Rect[] {
  return [...sheet.cells.values()].flatMap((line) =>
    [...line.values()].flatMap(({ array, dynamic, formula }) =>
      array && dynamic && formula !== undefined && cellCount(array) > 1 ? [array] : [],
    ),
  );
}

/** True where every cell belongs to an array that has grown, false where none does, else null. */
export function hasSpill({ sheet, area }: RangeRef): boolean | null {
  const all = spills(sheet);
  let inside = 0;
  for (const spill of all) {
    const rows = Math.min(spill.row + spill.rows, area.row + area.rows) - Math.max(spill.row, area.row);
    const columns = Math.min(spill.column + spill.columns, area.column + area.columns) - Math.max(spill.column, area.column);
    if (rows > 0 && columns > 0) inside += rows * columns;
  }
  return inside === 0 ? false : inside === cellCount(area) ? true : null;
}

function spillAt({ sheet, area }: RangeRef, world: World, parentOnly: boolean): Rect | null {
  if (cellCount(area) !== 1) fail("InvalidArgument");
  world.calculation.settle();
  const found = spills(sheet).find((spill) => holds(spill, area.row, area.column)) ?? null;
  return found && parentOnly && (found.row !== area.row || found.column !== area.column) ? null : found;
}

function target(self: RangeRef, world: World): Thing<"Range"> | null {
  const area = spillAt(self, world, true);
  return area && rangeThing(self.sheet, { ...area });
}

function parent(self: RangeRef, world: World): Thing<"Range"> | null {
  const area = spillAt(self, world, false);
  return area && rangeThing(self.sheet, { ...area, rows: 1, columns: 1 });
}

function some(list: AreasRef[]): Thing<"WorkbookRangeAreas"> {
  return list.length > 0 ? thing("WorkbookRangeAreas", list) : fail("ItemNotFound");
}

type Method = (self: RangeRef, args: Args, world: World) => Thing | null;

export const rangeFormulas: Record<string, Method> = {
  GetSpillingToRange: (self, _args, world) => target(self, world) ?? fail("ItemNotFound"),
  GetSpillingToRangeOrNullObject: (self, _args, world) => target(self, world),
  GetSpillParent: (self, _args, world) => parent(self, world) ?? fail("ItemNotFound"),
  GetSpillParentOrNullObject: (self, _args, world) => parent(self, world),
  GetDirectPrecedents: (self, _args, { book }) => some(precedentAreas(book, self, false)),
  GetPrecedents: (self, _args, { book }) => some(precedentAreas(book, self, true)),
  GetDirectDependents: (self, _args, { book }) => some(dependentAreas(book, self, false)),
  GetDependents: (self, _args, { book }) => some(dependentAreas(book, self, true)),
};

function onSheet(list: readonly AreasRef[], args: Args, world: World): Thing<"RangeAreas"> | null {
  const sheet = findSheet(world.book, args.text(0));
  const found = list.find((one) => one.sheet === sheet);
  return found ? thing("RangeAreas", found) : null;
}

export const workbookRangeAreasClass = define("WorkbookRangeAreas", {
  scalars: { Addresses: { get: (list) => list.map(addressOf) } },
  links: {
    Areas: (list) => thing("RangeAreasCollection", list),
    Ranges: (list) => thing("RangeCollection", list.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area })))),
  },
  methods: {
    GetRangeAreasBySheet: (list, args, world) => onSheet(list, args, world) ?? fail("ItemNotFound"),
    GetRangeAreasOrNullObjectBySheet: onSheet,
  },
});

export const rangeAreasCollectionClass = define("RangeAreasCollection", {
  items: (list) => list.map((one) => thing("RangeAreas", one)),
});
