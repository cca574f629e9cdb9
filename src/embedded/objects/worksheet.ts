/** A worksheet. */
import { eventNumber } from "../events";
import { colour } from "../edit/colors";
import { copySheet } from "../edit/copy-sheet";
import { findCells, replaceAll } from "../edit/find";
import { showLevels } from "../edit/groups";
import { activateSheet, deleteSheet, hideSheet, moveSheet, renameSheet, sheetOf } from "../edit/sheets";
import { setSize } from "../edit/sizes";
import { usedRange } from "../edit/used-range";
import type { Book, Sheet } from "../model";
import { fail } from "../problem";
import { rect, wholeSheet } from "../rect";
import type { World } from "../world";
import type { Args } from "./args";
import { define, type ScalarMember } from "./define";
import { criteriaOf } from "./range-editing";
import { areaOf, areasOf, checkedRange, rangeThing } from "./range-of";
import { thing, type Thing } from "./things";
import { asNumber, asOneOf, asText, asTruth } from "./values";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

/** On the wire these are set under another name than they are read. */
function shown(key: "showGridlines" | "showHeadings"): ScalarMember<Sheet> {
  return {
    get: (sheet) => sheet[key],
    set: (sheet, value) => {
      sheet[key] = asTruth(value);
    },
  };
}

function find(sheet: Sheet, args: Args, world: World): Thing<"RangeAreas"> | null {
  world.calculation.settle();
  const areas = findCells(world.book, sheet, wholeSheet, args.text(0), criteriaOf(args, 1));
  return areas.length > 0 ? thing("RangeAreas", { sheet, areas }) : null;
}

function neighbour(book: Book, sheet: Sheet, step: 1 | -1, args: Args): Thing<"Worksheet"> | null {
  const visibleOnly = args.truth(0);
  for (let at = book.sheets.indexOf(sheet) + step; at >= 0 && at < book.sheets.length; at += step) {
    const other = book.sheets[at];
    if (other && (!visibleOnly || other.visibility === "Visible")) return thing("Worksheet", other);
  }
  return null;
}

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

function copy(sheet: Sheet, args: Args, world: World): Thing<"Worksheet"> {
  const position = args.given(0) ? asOneOf(args.raw(0), positions) : "None";
  const relative = args.given(1) ? args.object(1, "Worksheet") : null;
  const sheets = world.book.sheets;
  const beside = () => sheets.indexOf(relative ?? fail("InvalidArgument"));
  const at =
    position === "Beginning" ? 0 : position === "Before" ? beside() : position === "After" ? beside() + 1 : sheets.length;
  return thing("Worksheet", copySheet(world, sheet, at));
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
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asText(value) === "" ? "" : colour(value);
      },
    },
    StandardWidth: {
      get: (sheet) => sheet.standardWidth,
      set: (sheet, value) => setSize({ sheet, areas: [wholeSheet] }, "columns", asNumber(value)),
    },
    StandardHeight: { get: (sheet) => sheet.standardHeight },
    ShowGridlines: shown("showGridlines"),
    Gridlines: shown("showGridlines"),
    ShowHeadings: shown("showHeadings"),
    Headings: shown("showHeadings"),
    EnableCalculation: { get: () => true },
  },
  links: {
    Tables: (sheet) => thing("TableCollection", { sheet }),
    Charts: (sheet) => thing("ChartCollection", sheet),
    Names: (sheet) => thing("NamedItemCollection", { sheet }),
    Comments: (sheet) => thing("CommentCollection", { sheet }),
    Protection: (sheet) => thing("WorksheetProtection", sheet),
    FreezePanes: (sheet) => thing("WorksheetFreezePanes", sheet),
    PageLayout: (sheet) => thing("PageLayout", sheet),
    AutoFilter: (sheet) => thing("AutoFilter", { sheet, table: null }),
    Shapes: (sheet) => thing("ShapeCollection", sheet),
    HorizontalPageBreaks: (sheet) => thing("PageBreakCollection", { sheet, key: "rowBreaks" }),
    VerticalPageBreaks: (sheet) => thing("PageBreakCollection", { sheet, key: "columnBreaks" }),
    CustomProperties: (sheet) => thing("WorksheetCustomPropertyCollection", sheet),
  },
  methods: {
    Copy: copy,
    FindAll: (sheet, args, world) => find(sheet, args, world) ?? fail("ItemNotFound"),
    FindAllOrNullObject: find,
    GetRanges: (sheet, args, world) =>
      args.given(0) ? thing("RangeAreas", areasOf(world.book, sheet, args.text(0))) : thing("RangeAreas", { sheet, areas: [{ ...wholeSheet }] }),
    ReplaceAll: (sheet, args, world) =>
      replaceAll(world, sheet, wholeSheet, args.text(0), args.text(1), criteriaOf(args, 2)),
    ShowOutlineLevels: (sheet, args) => showLevels(sheet, args.whole(0), args.whole(1)),
    _GetAnotherWorksheetById: (_sheet, args, world) => thing("Worksheet", sheetOf(world.book, args.text(0))),
    _GetSheetById: (_sheet, args, world) => thing("Worksheet", sheetOf(world.book, args.text(0))),
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
      SingleClicked: eventNumber.singleClicked,
    },
  },
});
