/** Saves a workbook: the opened package with what was changed, or a new package; bytes out. */
import type { Book, Sheet } from "../model";
import { areaName } from "./address";
import { contentTypes, relationshipTypes } from "./package/kinds";
import { PackageDraft } from "./package/draft";
import { pack } from "./package/pack";
import { targetOfKind } from "./package/relationships";
import { patchWorkbook } from "./patch/workbook";
import { placesOf } from "./patch/sheet-list";
import { readPalette } from "./read/colors";
import { findWorkbook, relatedPart } from "./read/source";
import { readBook } from "./read/workbook";
import { tableNumbers, type SaveContext } from "./save-context";
import { writeSheet } from "./write/sheet";
import { skeleton } from "./write/skeleton";
import { StyleSheet } from "./write/style-sheet";

function startSave(book: Book): SaveContext & { stylesPart: string | null } {
  const original = book.package ?? skeleton();
  const before = readBook(original, book.fileName, book.locale);
  const source = findWorkbook(original);
  const draft = new PackageDraft(original);
  const stylesPart = targetOfKind(original, source.workbookPart, "styles");
  const palette = readPalette(relatedPart(source, "theme"), relatedPart(source, "styles"));
  const styles = new StyleSheet(stylesPart === null ? new PackageDraft(skeleton()).text("xl/styles.xml") : draft.text(stylesPart), book.styles, palette, book.locale);
  return { book, before, source, draft, styles, stylesPart, tableId: tableNumbers(book) };
}

/** New sheets get their parts' names first, so that every part knows what it relates to. */
function nameSheets({ book, draft, source }: SaveContext): { parts: Map<Sheet, string>; relations: Map<Sheet, string> } {
  const parts = new Map<Sheet, string>();
  const relations = new Map<Sheet, string>();
  for (const sheet of book.sheets.filter((each) => each.part === null)) {
    const part = draft.add("xl/worksheets/sheet", "xml", contentTypes.worksheet, "");
    parts.set(sheet, part);
    relations.set(sheet, draft.relate(source.workbookPart, relationshipTypes.worksheet, part));
  }
  return { parts, relations };
}

function writeStyles({ styles, draft, source, stylesPart }: SaveContext & { stylesPart: string | null }): void {
  const text = styles.finish();
  if (text === null) return;
  if (stylesPart !== null) return draft.setText(stylesPart, text);
  const part = draft.add("xl/styles", "xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", text);
  draft.relate(source.workbookPart, relationshipTypes.styles, part);
}

/** A .xlsx or .xlsm. Parts that nobody changed come out as they went in; the same workbook gives the same bytes. */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const context = startSave(book);
  const { draft, source, before } = context;
  const { parts, relations } = nameSheets(context);
  for (const [sheet, part] of parts) {
    const active = book.package === null && sheet.id === book.active;
    const selection = sheet.id === book.selection.sheet ? areaName(book.selection.area) : "A1";
    writeSheet(sheet, part, { active, selection }, context);
  }
  writeStyles(context);
  const text = draft.text(source.workbookPart);
  const changed = parts.size > 0;
  const patched = patchWorkbook({ text, source, book, before, places: placesOf(book, source), relations, changed });
  if (patched !== text) draft.setText(source.workbookPart, patched);
  return pack(draft.finish());
}
