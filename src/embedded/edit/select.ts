/** Selecting cells, and typing into them as a user of the page does. */
import { eventNumber, workbookTarget } from "../events";
import { areaText } from "../address";
import type { Rect, Sheet } from "../model";
import { intersection, rect } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells } from "./guard";
import { activateSheet } from "./sheets";
import { headersChanged } from "./table-headers";
import { after, enter, noted } from "./write-cells";

/** Selects an area, on its sheet, which becomes the active one. */
export function selectArea(world: World, sheet: Sheet, area: Rect): void {
  activateSheet(world, sheet);
  world.book.selection = { sheet: sheet.id, area: { ...area } };
  const message = { worksheetId: sheet.id, address: areaText(area) };
  world.events.raise(eventNumber.selection, [sheet.id, workbookTarget], message);
  world.events.raise(eventNumber.documentSelection, [""], {}, true);
  for (const table of sheet.tables) {
    const shared = intersection(table.area, area);
    const inside = { ...message, tableId: String(table.id), address: shared ? areaText(shared) : "" };
    world.events.raise(eventNumber.tableSelection, [String(table.id)], inside);
  }
}

/** Puts typed text into a cell, read in the workbook's locale. `AccessDenied` on a locked cell of a protected sheet. */
export function typeInto(world: World, sheet: Sheet, row: number, column: number, text: string): void {
  const place = rect(row, column);
  guardCells(world.book, sheet, place);
  const before = noted(sheet.cells.get(row)?.get(column));
  enter(world.book, sheet, row, column, text, world.book.locale);
  headersChanged(world, sheet, place);
  cellsChanged(world, sheet, place, after(world, sheet, place, before));
}
