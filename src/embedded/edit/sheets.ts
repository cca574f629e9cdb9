/** Sheets of a workbook: finding, naming, adding, deleting, moving and copying them. */
import { newSheet, sheetWord } from "../book";
import { forgetInFormulas, renameInFormulas } from "../calc/references";
import { eventNumber, workbookTarget } from "../events";
import type { Book, Sheet } from "../model";
import { fail } from "../problem";
import { rect } from "../rect";
import type { World } from "../world";
import { guardStructure } from "./guard";

export function sheetOf(book: Book, id: string): Sheet {
  return book.sheets.find((sheet) => sheet.id === id) ?? fail("ItemNotFound");
}

export function sheetNamed(book: Book, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** By name or id. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  return sheetNamed(book, key) ?? book.sheets.find((sheet) => sheet.id.toLowerCase() === key.toLowerCase());
}

/** Names that Excel keeps for itself, in its English and Norwegian. */
const kept = ["history", "logg"];

/** Refuses what Excel does not take as a sheet's name: `InvalidArgument`, or `ItemAlreadyExists`. */
function checkSheetName(book: Book, name: string, own: Sheet | null): void {
  const wrong = name.length < 1 || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (wrong || name.trim() === "" || kept.includes(name.toLowerCase())) fail("InvalidArgument");
  const same = sheetNamed(book, name);
  if (same && same !== own) fail("ItemAlreadyExists");
}

function freeSheetName(book: Book): string {
  const word = sheetWord(book.locale);
  for (let number = 1; ; number += 1) if (!sheetNamed(book, `${word}${number}`)) return `${word}${number}`;
}

export function addSheet(world: World, name: string | null): Sheet {
  const { book } = world;
  guardStructure(book);
  if (name !== null) checkSheetName(book, name, null);
  const sheet = newSheet(book, name ?? freeSheetName(book));
  world.calculation.structureChanged();
  world.events.raise(eventNumber.added, [workbookTarget], { source: "Local", worksheetId: sheet.id });
  return sheet;
}

function visibleSheets(book: Book): Sheet[] {
  return book.sheets.filter((sheet) => sheet.visibility === "Visible");
}

/** Deletes a sheet; the last visible one and a very hidden one stay (`InvalidOperation`). */
export function deleteSheet(world: World, sheet: Sheet): void {
  const { book } = world;
  guardStructure(book);
  const others = visibleSheets(book).filter((one) => one !== sheet);
  if (others.length === 0 || sheet.visibility === "VeryHidden") fail("InvalidOperation");
  forgetInFormulas(book, "sheet", sheet.name);
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  book.names = book.names.filter((name) => name.sheet !== sheet.id);
  if (book.active === sheet.id) {
    const next = others.find((one) => book.sheets.indexOf(one) >= at) ?? others.at(-1);
    if (next) activateSheet(world, next);
  }
  world.calculation.structureChanged();
  world.events.raise(eventNumber.deleted, [workbookTarget], { source: "Local", worksheetId: sheet.id });
}

export function renameSheet(world: World, sheet: Sheet, name: string): void {
  guardStructure(world.book);
  checkSheetName(world.book, name, sheet);
  if (name === sheet.name) return;
  renameInFormulas(world.book, "sheet", sheet.name, name);
  sheet.name = name;
  world.calculation.structureChanged();
}

export function moveSheet(world: World, sheet: Sheet, position: number): void {
  const { book } = world;
  guardStructure(book);
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) fail("InvalidArgument");
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

/** Makes a sheet the active one, with A1 selected unless something on it was. */
export function activateSheet(world: World, sheet: Sheet): void {
  const { book } = world;
  if (sheet.visibility !== "Visible") fail("InvalidOperation");
  if (book.active === sheet.id) return;
  const before = book.active;
  book.active = sheet.id;
  book.selection = { sheet: sheet.id, area: rect(0, 0) };
  world.events.raise(eventNumber.deactivated, [before, workbookTarget], { worksheetId: before });
  world.events.raise(eventNumber.activated, [sheet.id, workbookTarget], { worksheetId: sheet.id });
  world.events.raise(eventNumber.documentSelection, [""], {}, true);
}

export function hideSheet(world: World, sheet: Sheet, visibility: Sheet["visibility"]): void {
  const { book } = world;
  guardStructure(book);
  if (visibility !== "Visible") {
    const others = visibleSheets(book).filter((one) => one !== sheet);
    const next = others[0] ?? fail("InvalidOperation");
    sheet.visibility = visibility;
    if (book.active === sheet.id) activateSheet(world, next);
  }
  sheet.visibility = visibility;
}
