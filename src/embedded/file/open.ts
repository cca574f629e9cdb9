/** Opens a .xlsx or .xlsm: bytes in, a workbook in memory or the code of what stands in the way out. */
import type { Book } from "../model";
import { OpenFailure, unpack, type OpenCode } from "./package/unpack";
import { readBook } from "./read/workbook";
import { XmlError } from "./xml/tree";

export type Opened = { ok: true; value: Book } | { ok: false; code: OpenCode; detail: string };

/**
 * Reads a workbook. `locale` decides how formats of money and dates that the file names by number read.
 * `not-a-workbook`, `encrypted-workbook`, `old-workbook-format` (.xls, .xlsb) and `broken-workbook` come as values.
 */
export async function openBook(bytes: Uint8Array, fileName: string, locale = "nb-NO"): Promise<Opened> {
  try {
    const book = readBook(unpack(bytes), fileName, locale);
    return book.sheets.length > 0 ? { ok: true, value: book } : { ok: false, code: "not-a-workbook", detail: "no-sheet" };
  } catch (error) {
    if (error instanceof OpenFailure) return { ok: false, code: error.code, detail: error.detail };
    if (error instanceof XmlError) return { ok: false, code: "broken-workbook", detail: error.message };
    throw error;
  }
}
