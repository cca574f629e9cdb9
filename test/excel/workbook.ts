/** An embedded workbook behind Microsoft's client, for tests of the Excel folder; and a photograph of all it holds. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { WorkbookPort } from "../../src/app/ports";
import { ensureCell, newBook } from "../../src/embedded/book";
import { openBook } from "../../src/embedded/file/open";
import type { Faults } from "../../src/embedded/faults";
import type { Host } from "../../src/embedded/host";
import type { Book, Scalar, Sheet } from "../../src/embedded/model";
import { openEmbedded } from "../../src/embedded/node-client";
import type { RequirementSet } from "../../src/embedded/requirement";
import { createWorkbookPort } from "../../src/excel/workbook-port";

export const surroundings = { version: "0.1.0", now: () => new Date(2026, 10, 22, 5, 20), fileName: "plan.xlsx", language: "nb" as const };

/** A workbook that ships with the project. */
export async function demoBook(name: string): Promise<Book> {
  const opened = await openBook(new Uint8Array(readFileSync(path.resolve("assets/demo", name))), name);
  if (!opened.ok) throw new Error(`${name}: ${opened.code}`);
  return opened.value;
}

/** A workbook of plain rows, the first cell A1 of each sheet. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>): Book {
  const book = newBook({ sheetNames: Object.keys(sheets) });
  for (const sheet of book.sheets) {
    (sheets[sheet.name] ?? []).forEach((row, i) => row.forEach((value, j) => value !== null && (ensureCell(sheet, i, j).value = value)));
  }
  return book;
}

export interface Opened {
  readonly book: Book;
  readonly port: WorkbookPort;
  readonly host: Host;
}

/** Opens a book; the one opened before is answered no more. */
export function open(book: Book, options: { readonly faults?: Faults; readonly requirementSet?: RequirementSet } = {}): Opened {
  const { host } = openEmbedded(book, { ...options });
  return { book, host, port: createWorkbookPort() };
}

/** A workbook of its own with the same content. */
export function copyOf(book: Book): Book {
  const { styles, package: parts, ...rest } = book;
  const copy = structuredClone(rest) as Omit<Book, "styles" | "package">;
  const fresh = newBook();
  for (const style of styles.list) fresh.styles.intern(style);
  return { ...copy, styles: fresh.styles, package: parts };
}

/** Everything of a sheet that a person could miss, as text. Cells that hold and show nothing are not there. */
export function sheetPhotograph(book: Book, sheet: Sheet): string {
  const cells: unknown[] = [];
  for (const [row, line] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, cell] of [...line].sort(([a], [b]) => a - b)) {
      const look = { ...book.styles.list[cell.style]!, xf: null };
      const plain = cell.value === null && cell.style === 0 && !cell.link;
      if (!plain) cells.push([row, column, cell.value, cell.formula ?? null, look, cell.link ?? null]);
    }
  }
  const { name, visibility, tabColor, merges, validations, conditionalFormats, comments, protection, freeze, page, rows, columns } = sheet;
  const sizes = (axis: Sheet["rows"]) => [...axis].filter(([, one]) => one.size !== null || one.hidden || one.style !== null).sort(([a], [b]) => a - b);
  const tables = sheet.tables.map((table) => ({ ...table, id: 0, columns: table.columns.map((head) => head.name) }));
  const charts = sheet.charts.map((chart) => ({ ...chart, id: "", changed: true }));
  return JSON.stringify({ name, visibility, tabColor, cells, rows: sizes(rows), columns: sizes(columns), merges, tables, charts, validations, conditionalFormats, comments, protection, freeze, page });
}

/** The whole workbook: sheets in order, names, and what is remembered in it. */
export function photograph(book: Book): string {
  return JSON.stringify([
    book.sheets.map((sheet) => sheetPhotograph(book, sheet)),
    book.names.map(({ name, formula, visible, sheet }) => [name, formula, visible, book.sheets.find((one) => one.id === sheet)?.name ?? null]).sort(),
    book.customXml.map((part) => part.xml).sort(),
  ]);
}

/** Photographs of the sheets that are the user's, by name. */
export function usersSheets(book: Book, names: readonly string[]): readonly string[] {
  return names.map((name) => sheetPhotograph(book, book.sheets.find((sheet) => sheet.name === name)!));
}
