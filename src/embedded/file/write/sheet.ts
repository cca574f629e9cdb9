/** A sheet made here, with its tables and all else that hangs on it, as new parts of the package. */
import type { Sheet } from "../../model";
import { contentTypes, relationshipTypes } from "../package/kinds";
import { protectionXml } from "../protection";
import type { SaveContext } from "../save-context";
import { validationsXml } from "../validations";
import { element } from "../xml/escape";
import { addDrawing } from "./charts";
import { saveComments } from "./comments";
import { conditionalFormatsXml, ruleXml } from "./conditional-formats";
import type { SheetExtras } from "./extras";
import { autoFilterXml } from "./filters";
import { linksXml } from "./links";
import { tableXml } from "./tables";
import { withTotals } from "./totals";
import { worksheetXml, type Shown } from "./worksheet";

/** Adds a part for each table made here and returns the relationship ids. */
export function addTables(sheet: Sheet, part: string, context: SaveContext): string[] {
  return sheet.tables
    .filter((table) => table.part === null)
    .map((table) => {
      const target = context.draft.add("xl/tables/table", "xml", contentTypes.table, tableXml(withTotals(table, sheet), context.tableId(table)));
      return context.draft.relate(part, relationshipTypes.table, target);
    });
}

/** Fills the already named `part` of a new sheet. */
export function writeSheet(sheet: Sheet, part: string, shown: Shown, context: SaveContext): void {
  const tables = addTables(sheet, part, context);
  const links = linksXml(sheet, part, context.draft);
  const drawing = addDrawing(sheet, sheet.charts, part, context);
  const boxes = sheet.comments.length === 0 ? null : saveComments(sheet, null, part, context);
  const extras: SheetExtras = {
    sheetProtection: protectionXml(sheet.protection),
    autoFilter: sheet.autoFilter ? autoFilterXml(sheet.autoFilter) : "",
    conditionalFormatting: conditionalFormatsXml(sheet.conditionalFormats, (format, priority) => ruleXml(format, priority, context.styles)),
    dataValidations: validationsXml(sheet.validations),
    hyperlinks: links,
    drawing: drawing === null ? "" : element("drawing", { "r:id": drawing }),
    legacyDrawing: boxes === null ? "" : element("legacyDrawing", { "r:id": boxes }),
    tableParts: tables.length === 0 ? "" : element("tableParts", { count: tables.length }, tables.map((id) => element("tablePart", { "r:id": id })).join("")),
  };
  context.draft.put(part, contentTypes.worksheet, worksheetXml(sheet, shown, context.styles, extras));
}
