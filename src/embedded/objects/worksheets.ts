/** `workbook.worksheets`. */
import { eventNumber, workbookTarget } from "../events";
import { addSheet, findSheet, sheetOf } from "../edit/sheets";
import type { Book, Sheet } from "../model";
import { fail } from "../problem";
import { asText } from "./values";
import { define } from "./define";
import { thing } from "./things";

function shown(book: Book, visibleOnly: boolean): Sheet[] {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.visibility === "Visible") : book.sheets;
}

export const worksheetsClass = define("WorksheetCollection", {
  methods: {
    Add: (_book, args, world) => thing("Worksheet", addSheet(world, args.given(0) ? args.text(0) : null)),
    GetActiveWorksheet: (book) => thing("Worksheet", sheetOf(book, book.active)),
    GetCount: (book, args) => shown(book, args.truth(0)).length,
    GetFirst: (book, args) => thing("Worksheet", shown(book, args.truth(0))[0] ?? fail("ItemNotFound")),
    GetLast: (book, args) => thing("Worksheet", shown(book, args.truth(0)).at(-1) ?? fail("ItemNotFound")),
    GetItemOrNullObject: (book, args) => {
      const found = findSheet(book, args.text(0));
      return found ? thing("Worksheet", found) : null;
    },
  },
  item: (book, key) => thing("Worksheet", findSheet(book, asText(key)) ?? fail("ItemNotFound")),
  items: (book) => book.sheets.map((sheet) => thing("Worksheet", sheet)),
  events: {
    target: () => workbookTarget,
    numbers: {
      Activated: eventNumber.activated,
      Deactivated: eventNumber.deactivated,
      Added: eventNumber.added,
      Deleted: eventNumber.deleted,
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
