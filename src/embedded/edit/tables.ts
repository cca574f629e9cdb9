/** Tables: making, resizing, columns, and turning them into plain cells. */
import { forgetInFormulas, renameInFormulas } from "../calc/references";
import { eventNumber, workbookTarget } from "../events";
import type { Book, Rect, Sheet, Table } from "../model";
import { parseArea } from "../address";
import { fail } from "../problem";
import { contains, overlaps } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { clearArea } from "./clear";
import { bodyOf, showFiltered } from "./filter";
import { guardSheet } from "./guard";
import { writeOutTable } from "./plain-references";
import { plainValue } from "./read-cells";
import { shiftCells } from "./shift-cells";
import { freeName, newColumnName, writeHeader } from "./table-headers";
import { isFree } from "./table-rows";
import { writeBlock } from "./write-cells";

export function allTables(book: Book): { sheet: Sheet; of: Table }[] {
  return book.sheets.flatMap((sheet) => sheet.tables.map((of) => ({ sheet, of })));
}

/** By name (without regard to case) or id. */
export function findTable(book: Book, key: string, sheet: Sheet | null): { sheet: Sheet; of: Table } | undefined {
  const wanted = key.toLowerCase();
  const all = allTables(book).filter((one) => sheet === null || one.sheet === sheet);
  return all.find(({ of }) => of.name.toLowerCase() === wanted) ?? all.find(({ of }) => String(of.id) === key);
}

/** Refuses a name that Excel takes for neither table nor defined name. */
export function checkDefinedName(name: string): void {
  const form = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!form || parseArea(name) || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name)) fail("InvalidArgument");
}

function isNameTaken(book: Book, name: string, own: Table | null): boolean {
  const wanted = name.toLowerCase();
  const tables = allTables(book).some(({ of }) => of !== own && of.name.toLowerCase() === wanted);
  return tables || book.names.some((one) => one.sheet === null && one.name.toLowerCase() === wanted);
}

function freeTableName(book: Book): string {
  const word = /^(nb|nn|no|da)\b/i.test(book.locale) ? "Tabell" : "Table";
  for (let number = 1; ; number += 1) if (!isNameTaken(book, `${word}${number}`, null)) return `${word}${number}`;
}

/** A table may touch no other table and no merged cells. */
function checkPlace(sheet: Sheet, area: Rect, own: Table | null): void {
  const others = sheet.tables.filter((table) => table !== own).map((table) => table.area);
  if ([...others, ...sheet.merges].some((block) => overlaps(block, area))) fail("InvalidOperation");
}

function takeNames(world: World, sheet: Sheet, table: Table): void {
  for (let at = 0; at < table.area.columns; at += 1) {
    const cell = table.headerRow ? sheet.cells.get(table.area.row)?.get(table.area.column + at) : undefined;
    const text = String(plainValue(cell?.value));
    const others = table.columns.map((column) => column.name);
    const name = text === "" ? newColumnName(table, world.book.locale) : freeName(text, others);
    table.columns.push({ id: at + 1, name });
    writeHeader(sheet, table, at);
  }
}

/** Makes a table. Without headers a row for them is put in above the data. */
export function addTable(world: World, sheet: Sheet, given: Rect, hasHeaders: boolean): Table {
  guardSheet(sheet);
  world.calculation.settle();
  const area = { ...given };
  const headerOnly = hasHeaders && area.rows === 1;
  checkPlace(sheet, hasHeaders ? area : { ...area, rows: area.rows + 1 }, null);
  if (!hasHeaders) {
    shiftCells(world, sheet, { kind: "insert", area: { ...area, rows: 1 }, shift: "down" });
    area.rows += 1;
  } else if (headerOnly) {
    area.rows = 2;
    const row: Rect = { ...area, row: area.row + 1, rows: 1 };
    if (!isFree(sheet, row)) shiftCells(world, sheet, { kind: "insert", area: row, shift: "down" });
  }
  const table: Table = {
    id: Math.max(0, ...allTables(world.book).map(({ of }) => of.id)) + 1,
    name: freeTableName(world.book),
    area,
    columns: [],
    headerRow: true,
    totalRow: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    showLastColumn: false,
    showFilterButton: true,
    part: null,
    ...(headerOnly ? { insertRow: true } : {}),
  };
  takeNames(world, sheet, table);
  sheet.tables.push(table);
  if (sheet.autoFilter && overlaps(sheet.autoFilter.area, area)) sheet.autoFilter = null;
  world.calculation.structureChanged();
  world.events.raise(eventNumber.tableAdded, [sheet.id, workbookTarget], { source: "Local", tableId: String(table.id), worksheetId: sheet.id });
  return table;
}

export function renameTable(world: World, sheet: Sheet, table: Table, name: string): void {
  guardSheet(sheet);
  checkDefinedName(name);
  if (isNameTaken(world.book, name, table)) fail("ItemAlreadyExists");
  renameInFormulas(world.book, "table", table.name, name);
  table.name = name;
  world.calculation.structureChanged();
}

/** Lays the table over another area that shares its header row. New columns get names, lost ones go. */
export function resizeTable(world: World, sheet: Sheet, table: Table, area: Rect): void {
  guardSheet(sheet);
  const least = (table.headerRow ? 2 : 1) + (table.totalRow ? 1 : 0);
  if (area.row !== table.area.row || area.rows < least || !overlaps(area, table.area)) fail("InvalidArgument");
  checkPlace(sheet, area, table);
  const before = table.columns;
  const shift = area.column - table.area.column;
  table.area = { ...area };
  table.columns = [];
  let id = Math.max(0, ...before.map((column) => column.id));
  for (let at = 0; at < area.columns; at += 1) {
    const kept = before[at + shift];
    if (kept) {
      table.columns.push(kept);
      continue;
    }
    const text = String(plainValue(sheet.cells.get(area.row)?.get(area.column + at)?.value));
    const name = text === "" ? newColumnName(table, world.book.locale) : freeName(text, before.map((column) => column.name));
    table.columns.push({ id: (id += 1), name });
    writeHeader(sheet, table, at);
  }
  world.calculation.structureChanged();
}

/** Adds a column at `at` (last where null), with its header and values where given. */
export function addColumn(world: World, sheet: Sheet, table: Table, at: number | null, values: unknown, name: string | null): number {
  guardSheet(sheet);
  const index = at === null || at === -1 ? table.columns.length : at;
  if (!Number.isInteger(index) || index < 0 || index > table.columns.length) fail("InvalidArgument");
  const area: Rect = { ...table.area, column: table.area.column + index, columns: 1 };
  if (index === table.columns.length) {
    if (!isFree(sheet, area, table)) shiftCells(world, sheet, { kind: "insert", area, shift: "right" });
    resizeTable(world, sheet, table, { ...table.area, columns: table.columns.length + 1 });
  } else {
    shiftCells(world, sheet, { kind: "insert", area, shift: "right" });
    // What is inserted before its first column lies outside the table, which has moved.
    if (index === 0) resizeTable(world, sheet, table, { ...area, columns: table.columns.length + 1 });
  }
  if (Array.isArray(values)) {
    const rows = values as unknown[];
    const whole = rows.length === area.rows;
    if (!whole && rows.length !== area.rows - 1) fail("InvalidArgument");
    writeBlock(world, sheet, whole ? area : { ...area, row: area.row + 1, rows: rows.length }, values, "A1");
  } else if (values !== null) {
    writeBlock(world, sheet, bodyPart(table, area), values, "A1");
  }
  if (name !== null) renameColumn(world, sheet, table, index, name);
  return index;
}

function bodyPart(table: Table, area: Rect): Rect {
  const body = bodyOf(table);
  return { ...area, row: body.row, rows: body.rows };
}

export function renameColumn(world: World, sheet: Sheet, table: Table, at: number, name: string): void {
  guardSheet(sheet);
  const column = table.columns[at] ?? fail("ItemNotFound");
  if (name === "") fail("InvalidArgument");
  const others = table.columns.filter((one) => one !== column).map((one) => one.name.toLowerCase());
  if (others.includes(name.toLowerCase())) fail("InvalidArgument");
  renameInFormulas(world.book, "column", column.name, name, table.name);
  column.name = name;
  writeHeader(sheet, table, at);
  cellsChanged(world, sheet, { row: table.area.row, column: table.area.column + at, rows: 1, columns: 1 });
}

export function deleteColumn(world: World, sheet: Sheet, table: Table, at: number): void {
  if (table.columns.length === 1) return deleteTable(world, sheet, table);
  shiftCells(world, sheet, { kind: "delete", area: { ...table.area, column: table.area.column + at, columns: 1 }, shift: "left" });
}

/** Takes the table away; its cells and their looks stay. */
export function convertToRange(world: World, sheet: Sheet, table: Table): Rect {
  guardSheet(sheet);
  showFiltered(world, sheet, bodyOf(table));
  writeOutTable(world.book, sheet, table);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  world.calculation.structureChanged();
  const message = { source: "Local", tableId: String(table.id), tableName: table.name, worksheetId: sheet.id };
  world.events.raise(eventNumber.tableDeleted, [sheet.id, workbookTarget], message);
  return table.area;
}

/** Deletes the table with its contents. */
export function deleteTable(world: World, sheet: Sheet, table: Table): void {
  guardSheet(sheet);
  forgetInFormulas(world.book, "table", table.name);
  const area = convertToRange(world, sheet, table);
  clearArea(world, sheet, area, "Contents");
  clearArea(world, sheet, area, "Formats");
}

export function tablesIn(sheet: Sheet, area: Rect, whole: boolean): Table[] {
  return sheet.tables.filter((table) => (whole ? contains(area, table.area) : overlaps(table.area, area)));
}
