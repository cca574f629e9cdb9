/** Ways from a range to other ranges. */
import type { Rect, Sheet } from "../model";
import { usedRange } from "../edit/used-range";
import { fail } from "../problem";
import { bounding, intersection, maxColumns, maxRows, rect } from "../rect";
import type { World } from "../world";
import type { Args } from "./args";
import { checkedRange, rangeArg, rangeThing } from "./range-of";
import type { RangeRef } from "./refs";
import type { Thing } from "./things";

type Method = (self: RangeRef, args: Args, world: World) => Thing<"Range"> | null;

/** `count` rows or columns beside the area: positive on the side asked for, negative on the other side, never zero. */
function beside(self: RangeRef, args: Args, side: (area: Rect, count: number) => Rect): Thing<"Range"> {
  const count = args.wholeOr(0, 1);
  if (count === 0) fail("InvalidArgument");
  return checkedRange(self.sheet, side(self.area, count));
}

function after(start: number, size: number, count: number): [number, number] {
  return count > 0 ? [start + size, count] : [start + size + count, -count];
}

function before(start: number, count: number): [number, number] {
  return count > 0 ? [start - count, count] : [start, -count];
}

function used({ sheet, area }: RangeRef, args: Args): Thing<"Range"> | null {
  const found = usedRange(sheet, area, args.truth(0));
  return found && rangeThing(sheet, found);
}

function shared(self: RangeRef, args: Args, world: World): Thing<"Range"> | null {
  const other = rangeArg(world.book, self.sheet, args, 0);
  const area = other.sheet === self.sheet ? intersection(self.area, other.area) : fail("InvalidArgument");
  return area && rangeThing(self.sheet, area);
}

function resized(sheet: Sheet, area: Rect, rows: number, columns: number): Thing<"Range"> {
  return checkedRange(sheet, { ...area, rows, columns });
}

export const rangeNavigation: Record<string, Method> = {
  GetCell: ({ sheet, area }, args) => checkedRange(sheet, rect(area.row + args.whole(0), area.column + args.whole(1))),
  GetRow: ({ sheet, area }, args) => checkedRange(sheet, { ...area, row: area.row + args.whole(0), rows: 1 }),
  GetColumn: ({ sheet, area }, args) => checkedRange(sheet, { ...area, column: area.column + args.whole(0), columns: 1 }),
  GetLastCell: ({ sheet, area }) => rangeThing(sheet, rect(area.row + area.rows - 1, area.column + area.columns - 1)),
  GetLastRow: ({ sheet, area }) => rangeThing(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 }),
  GetLastColumn: ({ sheet, area }) => rangeThing(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 }),
  GetEntireRow: ({ sheet, area }) => rangeThing(sheet, { ...area, column: 0, columns: maxColumns }),
  GetEntireColumn: ({ sheet, area }) => rangeThing(sheet, { ...area, row: 0, rows: maxRows }),
  GetOffsetRange: ({ sheet, area }, args) =>
    checkedRange(sheet, { ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) }),
  GetResizedRange: ({ sheet, area }, args) =>
    resized(sheet, area, area.rows + args.whole(0), area.columns + args.whole(1)),
  GetAbsoluteResizedRange: ({ sheet, area }, args) => resized(sheet, area, args.whole(0), args.whole(1)),
  GetBoundingRect: (self, args, world) => {
    const other = rangeArg(world.book, self.sheet, args, 0);
    if (other.sheet !== self.sheet) fail("InvalidArgument");
    return rangeThing(self.sheet, bounding(self.area, other.area));
  },
  GetIntersection: (self, args, world) => shared(self, args, world) ?? fail("ItemNotFound"),
  GetIntersectionOrNullObject: shared,
  GetUsedRange: (self, args) => used(self, args) ?? fail("ItemNotFound"),
  GetUsedRangeOrNullObject: used,
  GetColumnsAfter: (self, args) =>
    beside(self, args, (area, count) => {
      const [column, columns] = after(area.column, area.columns, count);
      return { ...area, column, columns };
    }),
  GetColumnsBefore: (self, args) =>
    beside(self, args, (area, count) => {
      const [column, columns] = before(area.column, count);
      return { ...area, column, columns };
    }),
  GetRowsBelow: (self, args) =>
    beside(self, args, (area, count) => {
      const [row, rows] = after(area.row, area.rows, count);
      return { ...area, row, rows };
    }),
  GetRowsAbove: (self, args) =>
    beside(self, args, (area, count) => {
      const [row, rows] = before(area.row, count);
      return { ...area, row, rows };
    }),
};
