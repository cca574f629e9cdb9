/** A worksheet. */
import { eventNumber } from "../events";
import { activateSheet, deleteSheet, hideSheet, moveSheet, renameSheet } from "../edit/sheets";
import { usedRange } from "../edit/used-range";
import type { Book, Sheet } from "../model";
import { fail } from "../problem";
import { rect, wholeSheet } from "../rect";
import type { Args } from "./args";
import { define } from "./define";
import { areaOf, checkedRange, rangeThing } from "./range-of";
import { thing, type Thing } from "./things";
import { asNumber, asOneOf, asText } from "./values";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

function neighbour(book: Book, sheet: Sheet, step: 1 | -1, args: Args): Thing<"Worksheet"> | null {
  const visibleOnly = args.truth(0);
  for (let at = book.sheets.indexOf(sheet) + step; at >= 0 && at < book.sheets.length; at += step) {
    const other = book.sheets[at];
    if (other && (!visibleOnly || other.visibility === "Visible")) return thing("Worksheet", other);
  }
  return null;
}

function used(sheet: Sheet, args: Args): Thing<"Range"> | null {
  const area = usedRange(sheet, wholeSheet, args.truth(0));
  return area && rangeThing(sheet, area);
}

export const worksheetClass = define("Worksheet", {
  identity: (sheet) => ({ Id: sheet.id }),
  scalars: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value, world) => renameSheet(world, sheet, asText(value)) },
    Position: {
      get: (sheet, world) => world.book.sheets.indexOf(sheet),
      set: (sheet, value, world) => moveSheet(world, sheet, asNumber(value)),
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, world) => hideSheet(world, sheet, asOneOf(value, visibilities)),
    },
  },
  methods: {
    Activate: (sheet, _args, world) => activateSheet(world, sheet),
    Calculate: (_sheet, args, world) => world.calculation.calculate(args.truth(0)),
    Delete: (sheet, _args, world) => deleteSheet(world, sheet),
    GetCell: (sheet, args) => checkedRange(sheet, rect(args.whole(0), args.whole(1))),
    GetNext: (sheet, args, world) => neighbour(world.book, sheet, 1, args) ?? fail("ItemNotFound"),
    GetNextOrNullObject: (sheet, args, world) => neighbour(world.book, sheet, 1, args),
    GetPrevious: (sheet, args, world) => neighbour(world.book, sheet, -1, args) ?? fail("ItemNotFound"),
    GetPreviousOrNullObject: (sheet, args, world) => neighbour(world.book, sheet, -1, args),
    GetRange: (sheet, args, world) => {
      if (!args.given(0)) return rangeThing(sheet, { ...wholeSheet });
      const found = areaOf(world.book, sheet, args.text(0));
      return rangeThing(found.sheet, { ...found.area });
    },
    GetRangeByIndexes: (sheet, args) =>
      checkedRange(sheet, rect(args.whole(0), args.whole(1), args.whole(2), args.whole(3))),
    GetUsedRange: (sheet, args) => used(sheet, args) ?? rangeThing(sheet, rect(0, 0)),
    GetUsedRangeOrNullObject: (sheet, args) => used(sheet, args),
  },
  events: {
    target: (sheet) => sheet.id,
    numbers: {
      Activated: eventNumber.activated,
      Deactivated: eventNumber.deactivated,
      DataChanged: eventNumber.changed,
      SelectionChanged: eventNumber.selection,
      Calculated: eventNumber.calculated,
      FormatChanged: eventNumber.formatChanged,
      RowSorted: eventNumber.rowSorted,
      ColumnSorted: eventNumber.columnSorted,
      RowHiddenChanged: eventNumber.rowHidden,
      ProtectionChanged: eventNumber.protection,
    },
  },
});
