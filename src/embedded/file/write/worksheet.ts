/** A whole worksheet part for a sheet made here. */
import type { Sheet } from "../../model";
import { mainNamespace, relationshipNamespace, xmlHead } from "../package/kinds";
import { attributes } from "../xml/escape";
import { sheetDataXml } from "./cells";
import type { SheetExtras } from "./extras";
import * as parts from "./sheet-parts";
import type { StyleSheet } from "./style-sheet";
import { worksheetOrder } from "./order";

export interface Shown {
  active: boolean;
  /** Selected area in A1 notation. */
  selection: string;
}

/** The part's text; `extras` are elements that lean on other parts (drawings, tables, links …), by name. */
export function worksheetXml(sheet: Sheet, shown: Shown, styles: StyleSheet, extras: SheetExtras): string {
  const elements: SheetExtras = {
    sheetPr: parts.sheetPropertiesXml(sheet),
    dimension: `<dimension ref="${parts.dimensionOf(sheet)}"/>`,
    sheetViews: parts.sheetViewsXml(sheet, shown.active, shown.selection),
    sheetFormatPr: parts.formatXml(sheet),
    cols: parts.columnsXml(sheet.columns, (_column, axis) => parts.columnAttributes(axis, sheet.standardWidth, styles)),
    sheetData: sheetDataXml(sheet, styles),
    mergeCells: parts.mergesXml(sheet),
    printOptions: parts.printOptionsXml(sheet.page),
    pageMargins: parts.marginsXml(sheet.page),
    pageSetup: `<pageSetup${attributes(parts.setupValues(sheet.page))}/>`,
    headerFooter: parts.headerFooterXml(sheet.page),
    rowBreaks: parts.breaksXml("rowBreaks", sheet.page.rowBreaks ?? []),
    colBreaks: parts.breaksXml("colBreaks", sheet.page.columnBreaks ?? []),
    ...extras,
  };
  const inner = worksheetOrder.map((name) => elements[name] ?? "").join("");
  return `${xmlHead}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}">${inner}</worksheet>`;
}
