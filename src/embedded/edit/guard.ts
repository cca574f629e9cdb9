/** What a protected sheet or workbook refuses. */
import type { Book, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { stylesIn } from "./looks";

/** Refuses with `AccessDenied` to change cells of which one is locked on a protected sheet. */
export function guardCells(book: Book, sheet: Sheet, area: Rect): void {
  if (!sheet.protection.protected) return;
  for (const index of stylesIn(sheet, area)) if (book.styles.list[index]?.locked !== false) fail("AccessDenied");
}

/** Refuses on a protected sheet what its protection does not allow (`allowFormatCells`, `allowInsertRows`, …). */
export function guardOption(sheet: Sheet, option: string): void {
  if (sheet.protection.protected && sheet.protection.options[option] !== true) fail("AccessDenied");
}

/** Refuses on a protected sheet what no option allows (objects, tables, page). */
export function guardSheet(sheet: Sheet): void {
  if (sheet.protection.protected) fail("AccessDenied");
}

/** Refuses to add, delete, move, hide or rename sheets where the workbook's structure is protected. */
export function guardStructure(book: Book): void {
  if (book.structureProtected) fail("AccessDenied");
}
