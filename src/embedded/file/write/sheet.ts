/** A sheet made here, with its tables and all else that hangs on it, as new parts of the package. */
import type { Sheet } from "../../model";
import { contentTypes, relationshipTypes } from "../package/kinds";
import { element } from "../xml/escape";
import type { SaveContext } from "../save-context";
import type { SheetExtras } from "./extras";
import { autoFilterXml } from "./filters";
import { tableXml } from "./tables";
import { worksheetXml, type Shown } from "./worksheet";

/** Adds a part for each table made here and returns the relationship ids. */
export function addTables(sheet: Sheet, part: string, context: SaveContext): string[] {
  return sheet.tables
    .filter((table) => table.part === null)
    .map((table) => {
      const target = context.draft.add("xl/tables/table", "xml", contentTypes.table, tableXml(table, context.tableId(table)));
      return context.draft.relate(part, relationshipTypes.table, target);
    });
}

/** Fills the already named `part` of a new sheet. */
export function writeSheet(sheet: Sheet, part: string, shown: Shown, context: SaveContext): void {
  const tables = addTables(sheet, part, context);
  const extras: SheetExtras = {
    autoFilter: sheet.autoFilter ? autoFilterXml(sheet.autoFilter) : "",
    tableParts: tables.length === 0 ? "" : element("tableParts", { count: tables.length }, tables.map((id) => element("tablePart", { "r:id": id })).join("")),
  };
  context.draft.put(part, contentTypes.worksheet, worksheetXml(sheet, shown, context.styles, extras));
}
