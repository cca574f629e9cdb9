/** One worksheet part, with what hangs on it, into a sheet. */
import type { PageLayout, Rect, Sheet } from "../../model";
import { readArea } from "../address";
import { readProtection } from "../protection";
import { readValidations } from "../validations";
import { OpenFailure } from "../package/unpack";
import { decodeXml } from "../xml/encoding";
import { childOf, childrenNamed } from "../xml/find";
import { parseXml, type XmlNode } from "../xml/tree";
import { CellReader, type CellContext } from "./cells";
import type { Palette } from "./colors";
import { readColumns, readStandardSizes } from "./columns";
import { readComments } from "./comments";
import { readConditionalFormats } from "./conditional-formats";
import { readCharts } from "./drawings";
import { readAutoFilter } from "./filters";
import { linkTargets, readLinks } from "./links";
import { readPage } from "./page";
import { readTables } from "./tables";
import { readView } from "./view";

export interface SheetContext extends Omit<CellContext, "tables"> {
  parts: ReadonlyMap<string, Uint8Array>;
  palette: Palette;
  /** Page set-up where the file says nothing. */
  page: PageLayout;
  /** Root of the style part, for differential formats. */
  styleRoot: XmlNode | null;
  locale: string;
  /** Names of those who write comments, by id. */
  persons: ReadonlyMap<string, string>;
}

function readMerges(worksheet: XmlNode): Rect[] {
  return childrenNamed(childOf(worksheet, "mergeCells"), "mergeCell").flatMap((node) => readArea(node.attributes["ref"] ?? "") ?? []);
}

/** Marks rows that a filter hides, so that they are told from those hidden by hand. */
function markFiltered(sheet: Sheet): void {
  const filters: Rect[] = sheet.tables.filter((table) => table.columns.some((column) => column.filter)).map((table) => table.area);
  if (sheet.autoFilter?.criteria.some((each) => Object.keys(each).length > 0)) filters.push(sheet.autoFilter.area);
  for (const [row, axis] of sheet.rows) {
    if (axis.hidden && filters.some((area) => row > area.row && row < area.row + area.rows)) axis.filtered = true;
  }
}

/** Reads the sheet in `part`. Throws `OpenFailure` where it is no worksheet. */
export function readSheet(part: string, context: SheetContext, head: Pick<Sheet, "id" | "name" | "visibility">): { sheet: Sheet; selection: Rect | null } {
  const tables = readTables(context.parts, part);
  const reader = new CellReader({ ...context, tables });
  const text = decodeXml(context.parts.get(part) ?? new Uint8Array());
  const worksheet = parseXml(text, (row) => reader.readRow(row));
  if (worksheet.local !== "worksheet") throw new OpenFailure("broken-workbook", part);
  const { selection, ...view } = readView(worksheet, context.palette);
  const sizes = readStandardSizes(worksheet);
  const sheet: Sheet = {
    ...head,
    ...view,
    cells: reader.cells,
    rows: reader.rows,
    columns: readColumns(worksheet, context.styleOf, sizes.width),
    standardHeight: sizes.height,
    standardWidth: sizes.width,
    merges: readMerges(worksheet),
    tables,
    charts: [],
    validations: readValidations(worksheet),
    conditionalFormats: readConditionalFormats(worksheet, text, context.styleRoot, context.palette, context.locale),
    comments: readComments(context.parts, part, context.persons),
    protection: readProtection(childOf(worksheet, "sheetProtection")),
    page: readPage(worksheet, context.page),
    autoFilter: readAutoFilter(worksheet),
    part,
  };
  markFiltered(sheet);
  readLinks(worksheet, linkTargets(context.parts, part), sheet);
  sheet.charts = readCharts(context.parts, sheet, context.palette);
  return { sheet, selection };
}
