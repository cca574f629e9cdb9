/** Tables, their collections, columns and rows. */
import { eventNumber, workbookTarget } from "../events";
import { applyTableFilters, bodyOf, showFiltered } from "../edit/filter";
import { valuesOf } from "../edit/read-cells";
import {
  addColumn, addTable, allTables, convertToRange, deleteColumn, deleteTable, findTable, renameColumn, renameTable, resizeTable,
} from "../edit/tables";
import { addRows, deleteRow, rowCount } from "../edit/table-rows";
import { showHeaders, showTotals } from "../edit/totals";
import { writeBlock } from "../edit/write-cells";
import type { Rect, Sheet, Table } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import type { Args } from "./args";
import { define, type ScalarMember } from "./define";
import type { OnSheet } from "./kinds";
import { rangeArg, rangeThing } from "./range-of";
import { thing, type Thing } from "./things";
import { asText, asTruth } from "./values";

type Self = OnSheet<Table>;

function find(world: World, sheet: Sheet | null, key: unknown): Thing<"Table"> | null {
  const found = findTable(world.book, typeof key === "number" ? String(key) : asText(key), sheet);
  return found ? thing("Table", found) : null;
}

function tablesOf(world: World, sheet: Sheet | null): Self[] {
  return sheet ? sheet.tables.map((of) => ({ sheet, of })) : allTables(world.book);
}

function add(sheet: Sheet | null, args: Args, world: World): Thing<"Table"> {
  const range = rangeArg(world.book, sheet, args, 0);
  if (sheet !== null && range.sheet !== sheet) fail("InvalidArgument");
  return thing("Table", { sheet: range.sheet, of: addTable(world, range.sheet, range.area, args.truth(1)) });
}

const tableEvents = { DataChanged: eventNumber.tableChanged, Added: eventNumber.tableAdded, Deleted: eventNumber.tableDeleted };

export const tablesClass = define("TableCollection", {
  scalars: { Count: { get: ({ sheet }, world) => tablesOf(world, sheet).length } },
  methods: {
    Add: ({ sheet }, args, world) => add(sheet, args, world),
    GetItemOrNullObject: ({ sheet }, args, world) => find(world, sheet, args.raw(0)),
  },
  item: ({ sheet }, key, world) => find(world, sheet, key) ?? fail("ItemNotFound"),
  items: ({ sheet }, world) => tablesOf(world, sheet).map((one) => thing("Table", one)),
  events: { target: ({ sheet }) => sheet?.id ?? workbookTarget, numbers: tableEvents },
});

export const scopedTablesClass = define("TableScopedCollection", {
  methods: {
    GetFirst: ({ tables }) => thing("Table", tables[0] ?? fail("ItemNotFound")),
    GetItemOrNullObject: ({ tables }, args) => {
      const found = tables.find(({ of }) => of.name.toLowerCase() === args.text(0).toLowerCase() || String(of.id) === args.text(0));
      return found ? thing("Table", found) : null;
    },
  },
  item: ({ tables }, key) => {
    const found = tables.find(({ of }) => of.name.toLowerCase() === String(key).toLowerCase() || String(of.id) === String(key));
    return thing("Table", found ?? fail("ItemNotFound"));
  },
  items: ({ tables }) => tables.map((one) => thing("Table", one)),
});

function look(key: "showBandedRows" | "showBandedColumns" | "showFirstColumn" | "showLastColumn" | "showFilterButton"): ScalarMember<Self> {
  return {
    get: ({ of }) => of[key],
    set: ({ of }, value) => {
      of[key] = asTruth(value);
    },
  };
}

function headerOf({ of }: Self): Rect {
  return of.headerRow ? { ...of.area, rows: 1 } : fail("ItemNotFound");
}

function totalOf({ of }: Self): Rect {
  return of.totalRow ? { ...of.area, row: of.area.row + of.area.rows - 1, rows: 1 } : fail("ItemNotFound");
}

function clearFilters({ sheet, of }: Self, world: World): void {
  for (const column of of.columns) delete column.filter;
  showFiltered(world, sheet, bodyOf(of));
}

export const tableClass = define("Table", {
  identity: ({ of }) => ({ Id: String(of.id) }),
  scalars: {
    Id: { get: ({ of }) => String(of.id) },
    LegacyId: { get: ({ of }) => String(of.id) },
    Name: { get: ({ of }) => of.name, set: ({ sheet, of }, value, world) => renameTable(world, sheet, of, asText(value)) },
    Style: {
      get: ({ of }) => of.style,
      set: ({ of }, value) => {
        const style = asText(value);
        if (style !== "" && !/^TableStyle(Light|Medium|Dark)\d{1,2}$/.test(style)) fail("InvalidArgument");
        of.style = style;
      },
    },
    ShowHeaders: { get: ({ of }) => of.headerRow, set: ({ sheet, of }, value, world) => showHeaders(world, sheet, of, asTruth(value)) },
    ShowTotals: { get: ({ of }) => of.totalRow, set: ({ sheet, of }, value, world) => showTotals(world, sheet, of, asTruth(value)) },
    ShowBandedRows: look("showBandedRows"),
    ShowBandedColumns: look("showBandedColumns"),
    HighlightFirstColumn: look("showFirstColumn"),
    HighlightLastColumn: look("showLastColumn"),
    ShowFilterButton: look("showFilterButton"),
  },
  links: {
    AutoFilter: ({ sheet, of }) => thing("AutoFilter", { sheet, table: of }),
    Columns: (self) => thing("TableColumnCollection", self),
    Rows: (self) => thing("TableRowCollection", self),
    Sort: (self) => thing("TableSort", self),
    Worksheet: ({ sheet }) => thing("Worksheet", sheet),
  },
  methods: {
    ClearFilters: (self, _args, world) => clearFilters(self, world),
    ReapplyFilters: ({ sheet, of }, _args, world) => applyTableFilters(world, sheet, of),
    ConvertToRange: ({ sheet, of }, _args, world) => rangeThing(sheet, convertToRange(world, sheet, of)),
    Delete: ({ sheet, of }, _args, world) => deleteTable(world, sheet, of),
    GetRange: ({ sheet, of }) => rangeThing(sheet, { ...of.area }),
    GetDataBodyRange: ({ sheet, of }) => rangeThing(sheet, bodyOf(of)),
    GetHeaderRowRange: (self) => rangeThing(self.sheet, headerOf(self)),
    GetTotalRowRange: (self) => rangeThing(self.sheet, totalOf(self)),
    Resize: ({ sheet, of }, args, world) => {
      const range = rangeArg(world.book, sheet, args, 0);
      resizeTable(world, sheet, of, range.sheet === sheet ? range.area : fail("InvalidArgument"));
    },
  },
  events: {
    target: ({ of }) => String(of.id),
    numbers: { DataChanged: eventNumber.tableChanged, SelectionChanged: eventNumber.tableSelection },
  },
});

function column(self: Self, key: unknown): Thing<"TableColumn"> | null {
  const text = String(key).toLowerCase();
  const byId = self.of.columns.find((one) => String(one.id) === String(key));
  const found = typeof key === "number" ? byId : (self.of.columns.find((one) => one.name.toLowerCase() === text) ?? byId);
  return found ? thing("TableColumn", { ...self, id: found.id }) : null;
}

/** What `rows.add` takes: a block, one value for all, or nothing for an empty row. */
function rowValues(values: unknown, columns: number): unknown[][] {
  if (values === null) return [new Array<unknown>(columns).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(columns).fill(values)];
  return values.every(Array.isArray) && values.length > 0 ? (values as unknown[][]) : fail("InvalidArgument");
}

export const tableColumnsClass = define("TableColumnCollection", {
  scalars: { Count: { get: ({ of }) => of.columns.length } },
  methods: {
    Add: (self, args, world) => {
      const at = addColumn(world, self.sheet, self.of, args.given(0) ? args.whole(0) : null, args.raw(1), args.given(2) ? args.text(2) : null);
      return thing("TableColumn", { ...self, id: self.of.columns[at]?.id ?? fail("GeneralException") });
    },
    GetItemOrNullObject: (self, args) => column(self, args.raw(0)),
  },
  item: (self, key) => column(self, key) ?? fail("ItemNotFound"),
  items: (self) => self.of.columns.map((one) => thing("TableColumn", { ...self, id: one.id })),
});

function position({ of, id }: { of: Table; id: number }): number {
  const at = of.columns.findIndex((one) => one.id === id);
  return at >= 0 ? at : fail("ItemNotFound");
}

function slice(self: Self & { id: number }, area: Rect): Rect {
  return { ...area, column: self.of.area.column + position(self), columns: 1 };
}

export const tableColumnClass = define("TableColumn", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: position },
    Name: {
      get: (self) => self.of.columns[position(self)]?.name ?? "",
      set: (self, value, world) => renameColumn(world, self.sheet, self.of, position(self), asText(value)),
    },
    Values: {
      get: (self) => valuesOf(self.sheet, slice(self, self.of.area)),
      set: (self, value, world) => writeBlock(world, self.sheet, slice(self, self.of.area), value, "A1"),
    },
  },
  links: { Filter: (self) => thing("Filter", { sheet: self.sheet, table: self.of, columnId: self.id }) },
  methods: {
    Delete: (self, _args, world) => deleteColumn(world, self.sheet, self.of, position(self)),
    GetRange: (self) => rangeThing(self.sheet, slice(self, self.of.area)),
    GetDataBodyRange: (self) => rangeThing(self.sheet, slice(self, bodyOf(self.of))),
    GetHeaderRowRange: (self) => rangeThing(self.sheet, slice(self, headerOf(self))),
    GetTotalRowRange: (self) => rangeThing(self.sheet, slice(self, totalOf(self))),
  },
});

export const tableRowsClass = define("TableRowCollection", {
  scalars: { Count: { get: ({ sheet, of }) => rowCount(sheet, of) } },
  methods: {
    Add: (self, args, world) => {
      const values = rowValues(args.raw(1), self.of.columns.length);
      const at = addRows(world, self.sheet, self.of, args.given(0) ? args.whole(0) : null, values);
      return thing("TableRow", { ...self, at });
    },
    GetItemAt: (self, args) => {
      const at = args.whole(0);
      return at >= 0 && at < rowCount(self.sheet, self.of) ? thing("TableRow", { ...self, at }) : fail("ItemNotFound");
    },
  },
  items: (self) => Array.from({ length: rowCount(self.sheet, self.of) }, (_unused, at) => thing("TableRow", { ...self, at })),
});

function rowArea({ of, at }: Self & { at: number }): Rect {
  return { ...of.area, row: bodyOf(of).row + at, rows: 1 };
}

export const tableRowClass = define("TableRow", {
  scalars: {
    Index: { get: ({ at }) => at },
    Values: {
      get: (self) => valuesOf(self.sheet, rowArea(self)),
      set: (self, value, world) => writeBlock(world, self.sheet, rowArea(self), value, "A1"),
    },
  },
  methods: {
    Delete: (self, _args, world) => deleteRow(world, self.sheet, self.of, self.at),
    GetRange: (self) => rangeThing(self.sheet, rowArea(self)),
  },
});

