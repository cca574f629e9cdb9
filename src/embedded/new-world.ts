/** Puts together what the objects share: a book, its calculation, its events, and the ranges held by the client. */
import { createCalculation, type Engine } from "./calculation";
import { createEvents, eventNumber, workbookTarget, type Events } from "./events";
import type { Book, Sheet } from "./model";
import { createReferences } from "./references";
import type { World } from "./world";

function hasFormulas(sheet: Sheet): boolean {
  for (const line of sheet.cells.values()) for (const cell of line.values()) if (cell.formula !== undefined) return true;
  return false;
}

/** Tells those who listen that sheets with formulas have been computed. */
function raiseCalculated(book: Book, events: Events): void {
  for (const sheet of book.sheets) {
    const targets = [sheet.id, workbookTarget];
    if (!events.hears(eventNumber.calculated, targets) || !hasFormulas(sheet)) continue;
    events.raise(eventNumber.calculated, targets, { worksheetId: sheet.id, address: "" });
  }
}

export function newWorld(book: Book, played: string, engine: Engine): World {
  const events = createEvents();
  const calculation = createCalculation(book, engine, () => raiseCalculated(book, events));
  return { book, played, references: createReferences(), events, calculation };
}
