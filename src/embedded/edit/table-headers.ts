/** Keeps the names of table columns and the texts of their header cells alike. */
import { ensureCell } from "../book";
import { renameInFormulas } from "../calc/references";
import type { Rect, Sheet, Table } from "../model";
import { overlaps } from "../rect";
import type { World } from "../world";
import { plainValue } from "./read-cells";

/** `wanted`, or with a number behind it where another column has that name. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    if (!used.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
  }
}

/** What Excel calls a column without a header in the language of `locale`. */
function columnWord(locale: string): string {
  return /^(nb|nn|no|da)\b/i.test(locale) ? "Kolonne" : "Column";
}

/** A name for a new column: the word and the first free number. */
export function newColumnName(table: Pick<Table, "columns">, locale: string): string {
  const used = new Set(table.columns.map((column) => column.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = `${columnWord(locale)}${number}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Writes the column's name into its header cell, as text. */
export function writeHeader(sheet: Sheet, table: Table, at: number): void {
  const column = table.columns[at];
  if (!table.headerRow || !column) return;
  const cell = ensureCell(sheet, table.area.row, table.area.column + at);
  cell.value = column.name;
  delete cell.formula;
}

function takeHeader(world: World, sheet: Sheet, table: Table, at: number): void {
  const column = table.columns[at];
  if (!column) return;
  const cell = sheet.cells.get(table.area.row)?.get(table.area.column + at);
  const text = String(plainValue(cell?.value));
  const others = table.columns.filter((one) => one !== column).map((one) => one.name);
  const name = text === "" ? newColumnName(table, world.book.locale) : freeName(text, others);
  if (name !== column.name) {
    renameInFormulas(world.book, "column", column.name, name, table.name);
    column.name = name;
  }
  if (cell?.value !== name || cell.formula !== undefined) writeHeader(sheet, table, at);
}

/** Takes over what was written into header cells of tables inside `area`: text, unique, never empty. */
export function headersChanged(world: World, sheet: Sheet, area: Rect): void {
  for (const table of sheet.tables) {
    if (!table.headerRow || !overlaps({ ...table.area, rows: 1 }, area)) continue;
    for (let at = 0; at < table.area.columns; at += 1) {
      const column = table.area.column + at;
      if (column >= area.column && column < area.column + area.columns) takeHeader(world, sheet, table, at);
    }
  }
}
