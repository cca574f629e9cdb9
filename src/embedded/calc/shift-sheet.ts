/** Moves what lies on a sheet by areas (tables, merges, validations, formats, filter, comments) when cells shift. */
import type { Rect, Sheet, Table } from "../model";
import type { SheetChange } from "./shift-area";
import { shiftRect } from "./shift-area";

function same(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function shiftAll(areas: readonly Rect[], change: SheetChange): Rect[] {
  return areas.flatMap((area) => shiftRect(area, change) ?? []);
}

function newColumnNames(table: Table, count: number): string[] {
  const used = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `Kolonne${number}`;
    if (used.has(name.toLowerCase())) continue;
    names.push(name);
  }
  return names;
}

function shiftColumnsOf(table: Table, before: Rect, change: SheetChange): void {
  if (change.shift === "down" || change.shift === "up") return;
  const at = Math.max(0, change.area.column - before.column);
  if (change.kind === "delete") {
    const gone = before.columns - table.area.columns;
    if (gone > 0) table.columns.splice(at, gone);
    return;
  }
  const grown = table.area.columns - before.columns;
  if (grown <= 0) return;
  let id = Math.max(0, ...table.columns.map((column) => column.id));
  table.columns.splice(at, 0, ...newColumnNames(table, grown).map((name) => ({ id: (id += 1), name })));
}

function shiftTables(sheet: Sheet, change: SheetChange): void {
  sheet.tables = sheet.tables.filter((table) => {
    const before = table.area;
    const area = shiftRect(before, change);
    if (!area) return false;
    table.area = area;
    shiftColumnsOf(table, before, change);
    return true;
  });
}

function shiftMerges(sheet: Sheet, change: SheetChange): void {
  sheet.merges = shiftAll(sheet.merges, change).filter((area) => area.rows > 1 || area.columns > 1);
}

function shiftRules(sheet: Sheet, change: SheetChange): void {
  for (const validation of sheet.validations) validation.areas = shiftAll(validation.areas, change);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  for (const format of sheet.conditionalFormats) format.areas = shiftAll(format.areas, change);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
}

function shiftComments(sheet: Sheet, change: SheetChange): void {
  sheet.comments = sheet.comments.filter((comment) => {
    const place = shiftRect({ row: comment.row, column: comment.column, rows: 1, columns: 1 }, change);
    if (!place) return false;
    comment.row = place.row;
    comment.column = place.column;
    return true;
  });
}

function shiftArrays(sheet: Sheet, change: SheetChange): void {
  for (const line of sheet.cells.values())
    for (const cell of line.values()) {
      const area = cell.array && shiftRect(cell.array, change);
      if (area) cell.array = area;
    }
}

/** Moves, grows or removes everything on `sheet` that covers an area. Cells and sizes are the caller's. */
export function shiftSheetAreas(sheet: Sheet, change: SheetChange): void {
  shiftTables(sheet, change);
  shiftMerges(sheet, change);
  shiftRules(sheet, change);
  shiftComments(sheet, change);
  shiftArrays(sheet, change);
  if (!sheet.autoFilter) return;
  const area = shiftRect(sheet.autoFilter.area, change);
  if (area && same(area, sheet.autoFilter.area)) return;
  sheet.autoFilter = area && { ...sheet.autoFilter, area };
}
