/** Opens a file as the embedded workbook and puts Microsoft's client and our port in front of it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { WorkbookPort } from "../app/ports";
import { openBook } from "../embedded/file/open";
import type { Book } from "../embedded/model";
import { openEmbedded } from "../embedded/node-client";
import { createWorkbookPort } from "../excel/workbook-port";
import { done, failed, type Outcome } from "../plan/outcome";

export interface OpenWorkbook {
  readonly book: Book;
  readonly port: WorkbookPort;
  close(): void;
}

/** Fails with `file-missing`, `not-a-workbook`, `encrypted-workbook`, `old-workbook-format` or `broken-workbook`. */
export async function readBook(file: string): Promise<Outcome<Book>> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return failed("file-missing", { file });
  const opened = await openBook(new Uint8Array(bytes), path.basename(file));
  return opened.ok ? done(opened.value) : failed(opened.code, { file, detail: opened.detail });
}

/** Puts Microsoft's client in front of a workbook until `close`. One at a time. */
export function openBookAsWorkbook(book: Book): OpenWorkbook {
  const embedded = openEmbedded(book);
  return { book, port: createWorkbookPort(), close: () => embedded.close() };
}

/** As `readBook`, and opened. */
export async function openWorkbook(file: string): Promise<Outcome<OpenWorkbook>> {
  const book = await readBook(file);
  return book.ok ? done(openBookAsWorkbook(book.value)) : book;
}
