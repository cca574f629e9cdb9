/** Tells calculation and listeners that cells were changed. */
import { areaText } from "../address";
import { eventNumber, workbookTarget } from "../events";
import type { Rect, Sheet } from "../model";
import { thing } from "../objects/things";
import { intersection } from "../rect";
import type { World } from "../world";
import { insertRowsWritten } from "./insert-row";

/** Value of a single cell before and after. */
export interface Details {
  valueBefore: unknown;
  valueAfter: unknown;
  valueTypeBefore: string;
  valueTypeAfter: string;
}

interface Change {
  changeType: string;
  shiftDirection?: string;
  details?: Details | null;
}

function heard(world: World, sheet: Sheet): boolean {
  const tables = sheet.tables.map((table) => String(table.id));
  return (
    world.events.hears(eventNumber.changed, [sheet.id, workbookTarget]) ||
    world.events.hears(eventNumber.tableChanged, [sheet.id, workbookTarget, ...tables])
  );
}

function raiseChange(world: World, sheet: Sheet, area: Rect, change: Change): void {
  if (!heard(world, sheet)) return;
  const reference = world.references.keep(thing("Range", { sheet, area: { ...area } }));
  const message = {
    changeType: change.changeType,
    source: "Local",
    triggerSource: "ThisLocalAddin",
    worksheetId: sheet.id,
    address: areaText(area),
    shiftDirection: change.shiftDirection ?? "None",
    referenceId: reference,
    ...change.details,
  };
  world.events.raise(eventNumber.changed, [sheet.id, workbookTarget], message);
  for (const table of sheet.tables) {
    const shared = intersection(table.area, area);
    if (!shared) continue;
    const inTable = { ...message, address: areaText(shared), tableId: String(table.id) };
    world.events.raise(eventNumber.tableChanged, [String(table.id), sheet.id, workbookTarget], inTable);
  }
}

/** Cells got another content. */
export function cellsChanged(world: World, sheet: Sheet, area: Rect, details: Details | null = null): void {
  insertRowsWritten(sheet, area);
  world.calculation.changed(sheet.id, area);
  raiseChange(world, sheet, area, { changeType: "RangeEdited", details });
}

/** Cells, rows or columns were inserted or deleted. */
export function structureChanged(world: World, sheet: Sheet, area: Rect, changeType: string, shiftDirection: string): void {
  world.calculation.structureChanged();
  raiseChange(world, sheet, area, { changeType, shiftDirection });
}

/** Formats of cells changed. */
export function formatChanged(world: World, sheet: Sheet, area: Rect): void {
  const message = { source: "Local", worksheetId: sheet.id, address: areaText(area) };
  world.events.raise(eventNumber.formatChanged, [sheet.id, workbookTarget], message);
}
