/** The workbook: the way to everything else. */
import { insertSheets, type InsertOptions } from "../edit/insert-sheets";
import { sheetOf } from "../edit/sheets";
import { eventNumber, workbookTarget } from "../events";
import { fail } from "../problem";
import { define } from "./define";
import { rangeThing } from "./range-of";
import { thing } from "./things";

export const workbookClass = define("Workbook", {
  scalars: {
    Name: { get: (book) => book.fileName },
    ReadOnly: { get: () => false },
    AutoSave: { get: () => false },
    IsDirty: { get: () => true },
    PreviouslySaved: { get: () => false },
    CalculationEngineVersion: { get: () => 191029 },
    ChartDataPointTrack: { get: () => true },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  links: {
    Application: (book) => thing("Application", book),
    _Runtime: (book) => thing("Runtime", book),
    Worksheets: (book) => thing("WorksheetCollection", book),
    Tables: () => thing("TableCollection", { sheet: null }),
    Names: () => thing("NamedItemCollection", { sheet: null }),
    Comments: () => thing("CommentCollection", { sheet: null }),
    Settings: (book) => thing("SettingCollection", book),
    Properties: (book) => thing("DocumentProperties", book),
    CustomXmlParts: (book) => thing("CustomXmlPartCollection", book),
    Protection: (book) => thing("WorkbookProtection", book),
    Styles: (book) => thing("StyleCollection", book),
    Functions: (book) => thing("Functions", book),
  },
  methods: {
    GetSelectedRange: (book) => rangeThing(sheetOf(book, book.selection.sheet), { ...book.selection.area }),
    GetActiveCell: (book) => {
      const { row, column } = book.selection.area;
      return rangeThing(sheetOf(book, book.selection.sheet), { row, column, rows: 1, columns: 1 });
    },
    GetSelectedRanges: (book) =>
      thing("RangeAreas", { sheet: sheetOf(book, book.selection.sheet), areas: [{ ...book.selection.area }] }),
    InsertWorksheetsFromBase64: (_book, args, world) => insertSheets(world, args.text(0), args.record(1) as InsertOptions),
    // Whoever opened the workbook here saves it; a script that asks for it loses nothing.
    Save: () => {},
    Close: () => {},
    GetActiveChart: () => fail("ItemNotFound"),
    GetActiveChartOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    _RemoveReference: (_book, args, world) => world.references.remove(args.text(0)),
    _RemoveAllReferences: (_book, _args, world) => world.references.removeAll(),
    _GetReferenceCount: (_book, _args, world) => world.references.count(),
    _GetRangeForEventByReferenceId: (_book, args, world) => world.references.get(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, args, world) => world.references.get(args.text(0)),
  },
  events: { target: () => workbookTarget, numbers: { Activated: eventNumber.workbookActivated } },
});
