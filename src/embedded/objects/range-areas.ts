/** Several areas at once, the visible part of a range, and collections of ranges. */
import { areaText, columnLetters, quotedSheet } from "../address";
import { clearArea } from "../edit/clear";
import { cellStyle, styleNamed } from "../edit/cell-styles";
import { copyCells } from "../edit/copy";
import { formulaOrValue, formulasR1C1Of, plainValue, shownText, valueType } from "../edit/read-cells";
import { specialCells, specialTypes } from "../edit/special-cells";
import { tablesIn } from "../edit/tables";
import { usedRange } from "../edit/used-range";
import type { Cell, Rect } from "../model";
import { fail } from "../problem";
import { cellCount, intersection, isEntireColumn, isEntireRow, maxColumns, maxRows, onSheet } from "../rect";
import type { World } from "../world";
import type { Args } from "./args";
import { define } from "./define";
import { areasLook } from "./look";
import { clearKinds, copyKinds } from "./range-editing";
import { rangeArg, rangeThing } from "./range-of";
import type { AreasRef, RangeRef } from "./refs";
import { thing, type Thing } from "./things";
import { asOneOf, asText } from "./values";

/** All addresses with their sheet, between commas. */
export function addressOf({ sheet, areas }: AreasRef): string {
  return areas.map((area) => `${quotedSheet(sheet.name)}!${areaText(area)}`).join(",");
}

function some(sheet: AreasRef["sheet"], areas: Rect[]): Thing<"RangeAreas"> | null {
  return areas.length > 0 ? thing("RangeAreas", { sheet, areas }) : null;
}

function others(self: AreasRef, args: Args, world: World): Rect[] {
  const given = args.thing(0);
  if (given?.kind === "RangeAreas") return (given as Thing<"RangeAreas">).self.areas;
  return [rangeArg(world.book, self.sheet, args, 0).area];
}

function shared(self: AreasRef, args: Args, world: World): Thing<"RangeAreas"> | null {
  const list = others(self, args, world);
  return some(self.sheet, self.areas.flatMap((area) => list.flatMap((other) => intersection(area, other) ?? [])));
}

function special({ sheet, areas }: AreasRef, args: Args, world: World): Thing<"RangeAreas"> | null {
  world.calculation.settle();
  const type = asOneOf(args.raw(0), specialTypes);
  const kinds = args.given(1) ? args.text(1) : null;
  return some(sheet, areas.flatMap((area) => specialCells(sheet, area, type, kinds)));
}

function used({ sheet, areas }: AreasRef, args: Args): Thing<"RangeAreas"> | null {
  return some(sheet, areas.flatMap((area) => usedRange(sheet, area, args.truth(0)) ?? []));
}

export const rangeAreasClass = define("RangeAreas", {
  identity: (ref, world) => ({ _ReferenceId: world.references.keep(thing("RangeAreas", ref)) }),
  scalars: {
    Address: { get: addressOf },
    AddressLocal: { get: addressOf },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
    Style: {
      get: (ref, world) => areasLook(world, ref).read((style) => style.named ?? "Normal"),
      set: (ref, value, world) => {
        const wanted = styleNamed(world.book, asText(value));
        areasLook(world, ref).change((style) => cellStyle(style, wanted));
      },
    },
  },
  links: {
    Areas: ({ sheet, areas }) => thing("RangeCollection", areas.map((area) => ({ sheet, area }))),
    Worksheet: ({ sheet }) => thing("Worksheet", sheet),
    Format: (ref) => thing("RangeFormat", ref),
    DataValidation: (ref) => thing("DataValidation", ref),
    ConditionalFormats: (ref) => thing("ConditionalFormatCollection", ref),
  },
  methods: {
    Calculate: (_ref, _args, world) => world.calculation.calculate(false),
    Clear: ({ sheet, areas }, args, world) => {
      const what = args.given(0) ? asOneOf(args.raw(0), clearKinds) : "All";
      for (const area of areas) clearArea(world, sheet, area, what);
    },
    CopyFrom: ({ sheet, areas }, args, world) => {
      const source = rangeArg(world.book, sheet, args, 0);
      const what = args.given(1) ? asOneOf(args.raw(1), copyKinds) : "All";
      for (const area of areas) copyCells(world, source, sheet, area, { what, skipBlanks: args.truth(2), transpose: args.truth(3) });
    },
    GetEntireColumn: ({ sheet, areas }) => some(sheet, areas.map((area) => ({ ...area, row: 0, rows: maxRows }))),
    GetEntireRow: ({ sheet, areas }) => some(sheet, areas.map((area) => ({ ...area, column: 0, columns: maxColumns }))),
    GetIntersection: (ref, args, world) => shared(ref, args, world) ?? fail("ItemNotFound"),
    GetIntersectionOrNullObject: shared,
    GetOffsetRangeAreas: ({ sheet, areas }, args) =>
      some(sheet, areas.map((area) => onSheet({ ...area, row: area.row + args.whole(0), column: area.column + args.whole(1) }) ?? fail("InvalidArgument"))),
    GetSpecialCells: (ref, args, world) => special(ref, args, world) ?? fail("ItemNotFound"),
    GetSpecialCellsOrNullObject: special,
    GetTables: ({ sheet, areas }, args) => {
      const tables = new Set(areas.flatMap((area) => tablesIn(sheet, area, args.truth(0))));
      return thing("TableScopedCollection", { tables: [...tables].map((of) => ({ sheet, of })) });
    },
    GetUsedRangeAreas: (ref, args) => used(ref, args) ?? fail("ItemNotFound"),
    GetUsedRangeAreasOrNullObject: used,
    SetDirty: ({ sheet, areas }, _args, world) => areas.forEach((area) => world.calculation.changed(sheet.id, area)),
  },
});

export const rangeCollectionClass = define("RangeCollection", {
  items: (ranges) => ranges.map(({ sheet, area }) => rangeThing(sheet, area)),
});

/** Rows and columns of the area that are not hidden. */
function visible({ sheet, area }: RangeRef): { rows: number[]; columns: number[] } {
  const shown = (which: "rows" | "columns", from: number, count: number) =>
    Array.from({ length: count }, (_unused, at) => from + at).filter((at) => !sheet[which].get(at)?.hidden);
  return { rows: shown("rows", area.row, area.rows), columns: shown("columns", area.column, area.columns) };
}

function view<T>(ref: RangeRef, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
  const { rows, columns } = visible(ref);
  return rows.map((row) => columns.map((column) => read(ref.sheet.cells.get(row)?.get(column), row, column)));
}

export const rangeViewClass = define("RangeView", {
  scalars: {
    Values: { get: (ref) => view(ref, (cell) => plainValue(cell?.value)) },
    Formulas: { get: (ref) => view(ref, formulaOrValue) },
    FormulasR1C1: {
      get: (ref) =>
        view(ref, (_cell, row, column) => formulasR1C1Of(ref.sheet, { row, column, rows: 1, columns: 1 })?.[0]?.[0] ?? ""),
    },
    Text: { get: (ref, world) => view(ref, (cell) => shownText(world.book, cell)) },
    ValueTypes: { get: (ref) => view(ref, valueType) },
    NumberFormat: { get: (ref, world) => view(ref, (cell) => world.book.styles.list[cell?.style ?? 0]?.numberFormat ?? "General") },
    CellAddresses: {
      get: (ref) => view(ref, (_cell, row, column) => `${quotedSheet(ref.sheet.name)}!${columnLetters(column)}${row + 1}`),
    },
    RowCount: { get: (ref) => visible(ref).rows.length },
    ColumnCount: { get: (ref) => visible(ref).columns.length },
    Index: { get: () => 0 },
  },
  links: { Rows: (ref) => thing("RangeViewCollection", ref) },
  methods: { GetRange: ({ sheet, area }) => rangeThing(sheet, area) },
});

export const rangeViewsClass = define("RangeViewCollection", {
  items: (ref) => visible(ref).rows.map((row) => thing("RangeView", { sheet: ref.sheet, area: { ...ref.area, row, rows: 1 } })),
});

export const removeDuplicatesResultClass = define("RemoveDuplicatesResult", {
  scalars: { Removed: { get: ({ removed }) => removed }, UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining } },
});

