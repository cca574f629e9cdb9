/** Saves a workbook: the opened package with what was changed, or a new package; bytes out. */
import type { Book, Sheet } from "../model";
import { areaName, cellName } from "./address";
import { contentTypes, relationshipTypes } from "./package/kinds";
import { PackageDraft } from "./package/draft";
import { pack } from "./package/pack";
import { relationshipsOf, targetOfKind } from "./package/relationships";
import { changesOf } from "./patch/differences";
import { patchPivotSources } from "./patch/pivot-sources";
import { placesOf } from "./patch/sheet-list";
import { patchWorkbook } from "./patch/workbook";
import { patchSheet } from "./patch/worksheet";
import { saveProperties } from "./properties";
import { readPalette } from "./read/colors";
import { findWorkbook, relatedPart } from "./read/source";
import { readBook } from "./read/workbook";
import { tableNumbers, type SaveContext } from "./save-context";
import { saveCustomXml } from "./settings";
import { writeSheet } from "./write/sheet";
import { skeleton } from "./write/skeleton";
import { StyleSheet } from "./write/style-sheet";

interface Save extends SaveContext {
  stylesPart: string | null;
}

function startSave(book: Book): Save {
  const original = book.package ?? skeleton();
  const before = readBook(original, book.fileName, book.locale);
  const source = findWorkbook(original);
  const draft = new PackageDraft(original);
  const stylesPart = targetOfKind(original, source.workbookPart, "styles");
  const palette = readPalette(relatedPart(source, "theme"), relatedPart(source, "styles"));
  const text = stylesPart === null ? new PackageDraft(skeleton()).text("xl/styles.xml") : draft.text(stylesPart);
  return { book, before, source, draft, styles: new StyleSheet(text, book.styles, palette, book.locale), stylesPart, tableId: tableNumbers(book) };
}

/** Takes away the parts of sheets that are gone; what only they used goes with them. */
function removeSheets({ book, before, draft, source }: Save): boolean {
  const kept = new Set(book.sheets.map((sheet) => sheet.part));
  const gone = new Set(before.sheets.map((sheet) => sheet.part).filter((part) => !kept.has(part)));
  for (const relation of relationshipsOf(source.parts, source.workbookPart)) {
    if (relation.kind === "worksheet" && gone.has(relation.target)) draft.unrelate(source.workbookPart, relation.id);
  }
  return gone.size > 0;
}

/** The order of calculation that Excel keeps: wrong once formulas of old sheets changed, and made anew when missing. */
function dropCalculationChain({ draft, source }: Save): void {
  const chain = relationshipsOf(source.parts, source.workbookPart).find((each) => each.kind === "calcChain");
  if (chain) draft.unrelate(source.workbookPart, chain.id);
}

/** Patches the sheets of the opened file. */
function saveOldSheets(save: Save): void {
  const { book, before } = save;
  const removed = removeSheets(save);
  const pairs = book.sheets.flatMap((now) => {
    const old = before.sheets.find((sheet) => sheet.part === now.part);
    return now.part !== null && old ? [{ old, now, changes: changesOf(old, now) }] : [];
  });
  const kept = (name: Book["names"][number]): string => `${name.sheet ?? ""}|${name.name}|${name.formula}`;
  const names = new Set(book.names.map(kept));
  const inputs = removed || pairs.some(({ changes }) => changes.cells.size > 0) || before.names.some((name) => !names.has(kept(name)));
  for (const { old, now, changes } of pairs) patchSheet(old, now, changes, inputs, save);
  if (removed || pairs.some(({ changes }) => changes.formulas)) dropCalculationChain(save);
}

/** Writes new sheets; all get their parts' names first, so that every part knows what it relates to. */
function saveNewSheets(save: Save): Map<Sheet, string> {
  const { book, draft, source } = save;
  const relations = new Map<Sheet, string>();
  const named = book.sheets
    .filter((sheet) => sheet.part === null)
    .map((sheet) => {
      const part = draft.add("xl/worksheets/sheet", "xml", contentTypes.worksheet, "");
      relations.set(sheet, draft.relate(source.workbookPart, relationshipTypes.worksheet, part));
      return { sheet, part };
    });
  for (const { sheet, part } of named) {
    const active = book.package === null && sheet.id === book.active;
    const home = cellName(sheet.freeze?.rows ?? 0, sheet.freeze?.columns ?? 0);
    writeSheet(sheet, part, { active, selection: sheet.id === book.selection.sheet ? areaName(book.selection.area) : home }, save);
  }
  return relations;
}

function saveStyles({ styles, draft, source, stylesPart }: Save): void {
  const text = styles.finish();
  if (text === null) return;
  if (stylesPart !== null) return draft.setText(stylesPart, text);
  const part = draft.add("xl/styles", "xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml", text);
  draft.relate(source.workbookPart, relationshipTypes.styles, part);
}

/** Whether any part was added, taken away or written. */
function isChanged({ draft, source }: Save): boolean {
  return draft.parts.size !== source.parts.size || [...draft.parts].some(([name, bytes]) => source.parts.get(name) !== bytes);
}

/**
 * A .xlsx or .xlsm. Parts that nobody changed come out as they went in; the same workbook gives the same bytes.
 * Throws where the workbook cannot be written at all (a bug), never for what a user put into it.
 */
export async function saveBook(book: Book): Promise<Uint8Array> {
  const save = startSave(book);
  const { draft, source, before } = save;
  saveOldSheets(save);
  const relations = saveNewSheets(save);
  patchPivotSources(save);
  saveStyles(save);
  saveCustomXml(book, source.workbookPart, draft);
  saveProperties(book, before, draft);
  const text = draft.text(source.workbookPart);
  const patched = patchWorkbook({ text, source, book, before, places: placesOf(book, source), relations, changed: isChanged(save) });
  if (patched !== text) draft.setText(source.workbookPart, patched);
  return pack(draft.finish());
}
