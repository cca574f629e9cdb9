/** What somebody does in the page: selecting, typing, clearing, going to another sheet. Events are raised as in Excel. */
import { areaText } from "../address";
import { cellsChanged } from "../edit/changes";
import { guardCells } from "../edit/guard";
import { headersChanged } from "../edit/table-headers";
import { activateSheet } from "../edit/sheets";
import { enter, writeBlock } from "../edit/write-cells";
import { eventNumber, workbookTarget } from "../events";
import type { Rect, Sheet } from "../model";
import { sameRect } from "../rect";
import type { World } from "../world";
import { typedText } from "./edit-text";

/** Selects an area of the active sheet. */
export function select(world: World, sheet: Sheet, area: Rect): void {
  const { book } = world;
  if (book.selection.sheet === sheet.id && sameRect(book.selection.area, area)) return;
  book.selection = { sheet: sheet.id, area: { ...area } };
  const message = { address: areaText(area), worksheetId: sheet.id };
  world.events.raise(eventNumber.selection, [sheet.id, workbookTarget], message);
  world.events.raise(eventNumber.documentSelection, [""], {}, true);
}

/** Enters what was typed, read in the workbook's own locale. Fails as Excel does where the cell is locked. */
export function typeInto(world: World, sheet: Sheet, row: number, column: number, text: string): void {
  const area: Rect = { row, column, rows: 1, columns: 1 };
  const { book } = world;
  guardCells(book, sheet, area);
  enter(book, sheet, row, column, typedText(book, sheet, row, column, text), book.locale);
  headersChanged(world, sheet, area);
  cellsChanged(world, sheet, area);
}

/** Empties the content of an area; formats stay. */
export function clearArea(world: World, sheet: Sheet, area: Rect): void {
  writeBlock(world, sheet, area, "", "A1");
}

export function goToSheet(world: World, sheet: Sheet): void {
  activateSheet(world, sheet);
}
