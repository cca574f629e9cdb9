/** What a range does to its cells: clear, insert, delete, copy, move, merge, find, group, select. */
import { areaText } from "../address";
import { autoFill, fillTypes } from "../edit/auto-fill";
import { clearArea, type ClearWhat } from "../edit/clear";
import { copyCells } from "../edit/copy";
import { removeDuplicates } from "../edit/duplicates";
import { bodyOf } from "../edit/filter";
import { findCells, replaceAll, type Criteria } from "../edit/find";
import { group, showGroup, ungroup } from "../edit/groups";
import { mergeArea, mergesIn, unmergeArea } from "../edit/merge";
import { moveCells } from "../edit/move-cells";
import { edgeFrom, surroundingRegion } from "../edit/regions";
import { selectArea } from "../edit/select";
import { shiftCells } from "../edit/shift-cells";
import { specialCells, specialTypes } from "../edit/special-cells";
import { deleteRow, takesAllRows } from "../edit/table-rows";
import { tablesIn } from "../edit/tables";
import { fail } from "../problem";
import { bounding, isEntireColumn, isEntireRow, rect } from "../rect";
import type { World } from "../world";
import type { Args } from "./args";
import { rangeArg, rangeThing } from "./range-of";
import type { RangeRef } from "./refs";
import { thing, type Thing } from "./things";
import { asOneOf } from "./values";

type Method = (self: RangeRef, args: Args, world: World) => unknown;

export const clearKinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
export const copyKinds = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export function criteriaOf(args: Args, at: number): Criteria {
  const given = args.record(at);
  return {
    completeMatch: given.completeMatch === true,
    matchCase: given.matchCase === true,
    backwards: given.searchDirection === "Backwards" || given.searchDirection === "Backward",
  };
}

function find(self: RangeRef, args: Args, world: World): Thing<"Range"> | null {
  world.calculation.settle();
  const [first] = findCells(world.book, self.sheet, self.area, args.text(0), criteriaOf(args, 1));
  return first ? rangeThing(self.sheet, first) : null;
}

function special({ sheet, area }: RangeRef, args: Args, world: World): Thing<"RangeAreas"> | null {
  world.calculation.settle();
  const type = asOneOf(args.raw(0), specialTypes);
  const areas = specialCells(sheet, area, type, args.given(1) ? args.text(1) : null);
  return areas.length > 0 ? thing("RangeAreas", { sheet, areas }) : null;
}

function startCell(self: RangeRef, args: Args, world: World): { row: number; column: number } {
  return args.given(1) ? rangeArg(world.book, self.sheet, args, 1).area : self.area;
}

const directions = ["Up", "Down", "Left", "Right"] as const;

function insert({ sheet, area }: RangeRef, args: Args, world: World): Thing<"Range"> {
  const shift = asOneOf(args.raw(0), ["Down", "Right"] as const);
  const place = { ...area };
  shiftCells(world, sheet, { kind: "insert", area: place, shift: shift === "Down" || isEntireRow(place) ? "down" : "right" });
  return rangeThing(sheet, place);
}

function remove({ sheet, area }: RangeRef, args: Args, world: World): void {
  const shift = asOneOf(args.raw(0), ["Up", "Left"] as const);
  const left = isEntireColumn(area) || (shift === "Left" && !isEntireRow(area));
  const emptied = left ? undefined : sheet.tables.find((table) => takesAllRows(table, area));
  if (emptied) return deleteRow(world, sheet, emptied, 0, bodyOf(emptied).rows);
  shiftCells(world, sheet, { kind: "delete", area: { ...area }, shift: left ? "left" : "up" });
}

function copyFrom({ sheet, area }: RangeRef, args: Args, world: World): void {
  const given = args.thing(0);
  const many = given?.kind === "RangeAreas" ? (given as Thing<"RangeAreas">).self : null;
  const source = many ? { sheet: many.sheet, area: many.areas[0] ?? fail("InvalidArgument") } : rangeArg(world.book, sheet, args, 0);
  const what = args.given(1) ? asOneOf(args.raw(1), copyKinds) : "All";
  copyCells(world, source, sheet, area, { what, skipBlanks: args.truth(2), transpose: args.truth(3) });
}

function duplicates({ sheet, area }: RangeRef, args: Args, world: World): Thing {
  const columns = args.raw(0);
  if (!Array.isArray(columns) || columns.some((at) => !Number.isInteger(at) || at < 0 || at >= area.columns)) fail("InvalidArgument");
  return thing("RemoveDuplicatesResult", removeDuplicates(world, sheet, area, columns as number[], args.truth(1)));
}

export const rangeEditing: Record<string, Method> = {
  AutoFill: (self, args, world) => {
    const target = rangeArg(world.book, self.sheet, args, 0);
    const type = args.given(1) ? asOneOf(args.raw(1), fillTypes) : "FillDefault";
    autoFill(world, self.sheet, self.area, target.sheet === self.sheet ? target.area : fail("InvalidArgument"), type);
  },
  Calculate: (_self, _args, world) => world.calculation.calculate(false),
  Clear: ({ sheet, area }, args, world) => {
    const what: ClearWhat = args.given(0) ? asOneOf(args.raw(0), clearKinds) : "All";
    clearArea(world, sheet, area, what);
  },
  CopyFrom: copyFrom,
  Delete: remove,
  Find: (self, args, world) => find(self, args, world) ?? fail("ItemNotFound"),
  FindOrNullObject: find,
  GetExtendedRange: (self, args, world) => {
    const start = startCell(self, args, world);
    const edge = edgeFrom(self.sheet, start.row, start.column, asOneOf(args.raw(0), directions));
    return rangeThing(self.sheet, bounding(self.area, rect(edge.row, edge.column)));
  },
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = mergesIn(sheet, area);
    return areas.length > 0 ? thing("RangeAreas", { sheet, areas }) : null;
  },
  GetRangeEdge: (self, args, world) => {
    const start = startCell(self, args, world);
    const edge = edgeFrom(self.sheet, start.row, start.column, asOneOf(args.raw(0), directions));
    return rangeThing(self.sheet, rect(edge.row, edge.column));
  },
  GetSpecialCells: (self, args, world) => special(self, args, world) ?? fail("ItemNotFound"),
  GetSpecialCellsOrNullObject: special,
  GetSurroundingRegion: ({ sheet, area }) => rangeThing(sheet, surroundingRegion(sheet, area)),
  GetTables: ({ sheet, area }, args) =>
    thing("TableScopedCollection", { tables: tablesIn(sheet, area, args.truth(0)).map((of) => ({ sheet, of })) }),
  GetVisibleView: (self) => thing("RangeView", { sheet: self.sheet, area: self.area }),
  Group: ({ sheet, area }, args) => group(sheet, area, args.text(0)),
  Ungroup: ({ sheet, area }, args) => ungroup(sheet, area, args.text(0)),
  HideGroupDetails: ({ sheet, area }, args) => showGroup(sheet, area, args.text(0), false),
  ShowGroupDetails: ({ sheet, area }, args) => showGroup(sheet, area, args.text(0), true),
  Insert: insert,
  Merge: ({ sheet, area }, args, world) => mergeArea(world, sheet, area, args.truth(0)),
  Unmerge: ({ sheet, area }) => unmergeArea(sheet, area),
  MoveTo: (self, args, world) => moveCells(world, self, rangeArg(world.book, self.sheet, args, 0)),
  RemoveDuplicates: duplicates,
  ReplaceAll: ({ sheet, area }, args, world) =>
    replaceAll(world, sheet, area, args.text(0), args.text(1), criteriaOf(args, 2)),
  Select: ({ sheet, area }, _args, world) => selectArea(world, sheet, area),
  SetDirty: ({ sheet, area }, _args, world) => world.calculation.changed(sheet.id, area),
  _ValidateArraySize: ({ area }, args) => {
    if (area.rows !== args.whole(0) || area.columns !== args.whole(1)) {
      fail("InvalidArgument", `The number of rows or columns in the input array doesn't match the size or dimensions of the range ${areaText(area)}.`);
    }
  },
};
