/**
 * Makes an empty workbook, its sheets and its style book, and reaches single cells.
 * Plain data only: what Excel does with it lives in `objects/`.
 */
import type { Axis, Book, Cell, PageLayout, Sheet, Style, StyleBook } from "./model";

export const normalStyle: Style = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  rotation: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
  borders: {},
  xf: null,
};

const edges = ["top", "bottom", "left", "right", "diagonalUp", "diagonalDown"] as const;

/** One text for all equal styles, whatever the order of their fields. */
function styleKey(style: Style): string {
  const lines = edges.map((edge) => {
    const line = style.borders[edge];
    return line ? `${line.style},${line.weight},${line.color}` : "";
  });
  const font = [style.fontName, style.fontSize, style.bold, style.italic, style.underline, style.strikethrough, style.fontColor];
  const cell = [style.fill, style.horizontal, style.vertical, style.wrap, style.indent, style.rotation, style.shrink];
  const rest = [style.locked, style.formulaHidden, style.script, style.readingOrder, style.autoIndent, style.named, style.xf, style.numberFormat];
  return [...font, ...cell, ...lines, ...rest].map((part) => part ?? "\u0001").join("\u0000");
}

/** A style book whose index 0 is `normal`; equal styles share one index. */
export function createStyleBook(normal: Style = normalStyle): StyleBook {
  const list: Style[] = [normal];
  const known = new Map<string, number>([[styleKey(normal), 0]]);
  const seen = new WeakMap<Style, number>([[normal, 0]]);
  return {
    list,
    intern(style: Style): number {
      const same = seen.get(style);
      if (same !== undefined) return same;
      const key = styleKey(style);
      let index = known.get(key);
      if (index === undefined) {
        index = list.push(style) - 1;
        known.set(key, index);
        seen.set(style, index);
      }
      return index;
    },
  };
}

/** Page set-up of a new sheet; margins in points, as Office.js counts them. */
export function defaultPage(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    printArea: null,
    titleRows: null,
    titleColumns: null,
    fitWidth: null,
    fitHeight: null,
    scale: 100,
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    header: "",
    footer: "",
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
  };
}

/** The id after the highest one in use, in Excel's form `{0000000A-0000-0000-0000-000000000000}`. */
function nextSheetId(book: Pick<Book, "sheets">): string {
  const used = book.sheets.map((sheet) => Number.parseInt(sheet.id.slice(1, 9), 16) || 0);
  const next = Math.max(0, ...used) + 1;
  return `{${next.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

/** Adds an empty sheet called `name` before position `at` (last unless told) and returns it. Checks no name. */
export function newSheet(book: Book, name: string, at: number = book.sheets.length): Sheet {
  const sheet: Sheet = {
    id: nextSheetId(book),
    name,
    visibility: "Visible",
    tabColor: "",
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    standardHeight: 15,
    standardWidth: 48,
    merges: [],
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    comments: [],
    protection: { protected: false, options: {}, hasPassword: false },
    freeze: null,
    showGridlines: true,
    showHeadings: true,
    page: defaultPage(),
    autoFilter: null,
    part: null,
  };
  book.sheets.splice(at, 0, sheet);
  return sheet;
}

/** What Excel calls a new sheet in the language of `locale`. */
export function sheetWord(locale: string): string {
  return /^(nb|nn|no|da)\b/i.test(locale) ? "Ark" : "Sheet";
}

/** A new workbook with one sheet (or those named); the first is active with A1 selected. */
export function newBook(options: { locale?: string; sheetNames?: string[] } = {}): Book {
  const locale = options.locale ?? "nb-NO";
  const book: Book = {
    sheets: [],
    active: "",
    selection: { sheet: "", area: { row: 0, column: 0, rows: 1, columns: 1 } },
    names: [],
    styles: createStyleBook(),
    date1904: false,
    properties: {},
    customProperties: new Map(),
    namedStyles: new Map(),
    settings: new Map(),
    customXml: [],
    structureProtected: false,
    calculationMode: "Automatic",
    fileName: "Bok1.xlsx",
    locale,
    package: null,
    macros: false,
  };
  for (const name of options.sheetNames ?? [`${sheetWord(locale)}1`]) newSheet(book, name);
  const first = book.sheets[0];
  if (!first) throw new Error("a workbook needs at least one sheet");
  book.active = first.id;
  book.selection.sheet = first.id;
  return book;
}

/** The cell at 0-based `row`, `column`, or undefined where nothing is stored. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The style of a place where no cell is stored: the row's, else the column's, else normal. */
export function emptyStyle(sheet: Sheet, row: number, column: number): number {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0;
}

/** The cell at 0-based `row`, `column`; made empty (with its row's or column's style) where none is. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let line = sheet.cells.get(row);
  if (!line) sheet.cells.set(row, (line = new Map()));
  let cell = line.get(column);
  if (!cell) line.set(column, (cell = { value: null, style: emptyStyle(sheet, row, column) }));
  return cell;
}

/** The row or column entry at `index`, made standard where none is. */
export function ensureAxis(axes: Map<number, Axis>, index: number): Axis {
  let axis = axes.get(index);
  if (!axis) axes.set(index, (axis = { size: null, hidden: false, style: null }));
  return axis;
}
