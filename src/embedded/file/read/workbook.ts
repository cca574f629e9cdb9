/** A package into the workbook in memory. */
import { createStyleBook, defaultPage, normalStyle } from "../../book";
import type { Book, Sheet } from "../../model";
import { relationshipsOf } from "../package/relationships";
import { childOf, childrenNamed, descend, flagOf, numberOf, relationOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { readProperties } from "../properties";
import { readCustomXml } from "../settings";
import { readPalette, type Palette } from "./colors";
import { readPersons } from "./comments";
import { readNames } from "./names";
import { readSharedStrings } from "./shared-strings";
import { readSheet, type SheetContext } from "./sheet";
import { readStyles } from "./styles";
import { findWorkbook, relatedPart, type Source } from "./source";

const visibilities: Record<string, Sheet["visibility"]> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** A sheet's id in Excel's form, from the number that the workbook gives it. */
function sheetIdOf(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

/** The sheet entries of a workbook with the worksheet part of each; null for a chart or dialogue sheet. */
export function sheetEntries(source: Source): { node: XmlNode; part: string | null }[] {
  const relations = relationshipsOf(source.parts, source.workbookPart);
  return childrenNamed(childOf(source.workbook, "sheets"), "sheet").map((node) => {
    const relation = relations.find((each) => each.id === relationOf(node));
    const worksheet = relation?.kind === "worksheet" && source.parts.has(relation.target);
    return { node, part: worksheet ? relation.target : null };
  });
}

function keptByAddIns(source: Source): Pick<Book, "settings" | "customXml"> {
  const { settings, customXml } = readCustomXml(source.parts, source.workbookPart);
  return { settings, customXml };
}

function emptyBook(source: Source, fileName: string, locale: string): Book {
  const properties = childOf(source.workbook, "workbookPr");
  const mode = childOf(source.workbook, "calcPr")?.attributes["calcMode"];
  return {
    sheets: [],
    active: "",
    selection: { sheet: "", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    names: [],
    styles: createStyleBook(),
    date1904: flagOf(properties, "date1904"),
    ...readProperties(source.parts),
    namedStyles: new Map(),
    ...keptByAddIns(source),
    structureProtected: flagOf(childOf(source.workbook, "workbookProtection"), "lockStructure"),
    calculationMode: mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic",
    fileName,
    locale,
    package: new Map(source.parts),
    macros: relationshipsOf(source.parts, source.workbookPart).some((each) => each.kind === "vbaProject"),
  };
}

function readStyleBook(source: Source, book: Book, palette: Palette): Pick<SheetContext, "styleOf" | "quoted"> {
  const { styles, quoted } = readStyles(relatedPart(source, "styles"), palette, book.locale);
  book.styles = createStyleBook(styles[0] ?? normalStyle);
  return { styleOf: styles.map((style) => book.styles.intern(style)), quoted };
}

function addSheets(source: Source, book: Book, context: SheetContext): (Sheet | null)[] {
  const entries = sheetEntries(source);
  return entries.map(({ node, part }, place) => {
    if (part === null) return null;
    const { sheet, selection } = readSheet(part, context, {
      id: sheetIdOf(numberOf(node, "sheetId") ?? place + 1),
      name: node.attributes["name"] ?? "",
      visibility: visibilities[node.attributes["state"] ?? ""] ?? "Visible",
    });
    book.sheets.push(sheet);
    if (selection && book.selection.sheet === "") book.selection.area = selection;
    return sheet;
  });
}

function chooseActive(source: Source, book: Book, places: readonly (Sheet | null)[]): void {
  const wanted = places[numberOf(descend(source.workbook, "bookViews", "workbookView"), "activeTab") ?? 0];
  const active = wanted ?? book.sheets.find((sheet) => sheet.visibility === "Visible") ?? book.sheets[0];
  if (!active) return;
  book.active = active.id;
  book.selection.sheet = active.id;
}

/** Reads a package; one without worksheets gives a workbook without sheets. Throws `OpenFailure` or `XmlError`. */
export function readBook(parts: ReadonlyMap<string, Uint8Array>, fileName: string, locale: string): Book {
  const source = findWorkbook(parts);
  const palette = readPalette(relatedPart(source, "theme"), relatedPart(source, "styles"));
  const book = emptyBook(source, fileName, locale);
  const context: SheetContext = {
    parts,
    palette,
    strings: readSharedStrings(relatedPart(source, "sharedStrings")),
    date1904: book.date1904,
    page: defaultPage(),
    styleRoot: relatedPart(source, "styles"),
    locale,
    persons: readPersons(parts, source.workbookPart),
    ...readStyleBook(source, book, palette),
  };
  const places = addSheets(source, book, context);
  chooseActive(source, book, places);
  book.names = readNames(source.workbook, (place) => places[place] ?? null);
  return book;
}
