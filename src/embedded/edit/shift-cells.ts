/** Inserting and deleting cells, rows and columns: cells move, and all that points to them follows. */
import { ensureCell } from "../book";
import { shiftReferences } from "../calc/references";
import { shiftRect, type SheetChange } from "../calc/shift-area";
import type { Axis, Cell, Rect, Sheet } from "../model";
import type { RangeRef } from "../objects/refs";
import { fail } from "../problem";
import { contains, intersection, isEntireColumn, isEntireRow, maxColumns, maxRows, overlaps } from "../rect";
import type { World } from "../world";
import { structureChanged } from "./changes";
import { guardCells, guardOption } from "./guard";
import { offsetOf } from "./sizes";
import { newColumnName, writeHeader } from "./table-headers";
import { eachCell, storedColumns } from "./walk";

type Change = SheetChange;

function isVertical(change: Change): boolean {
  return change.shift === "down" || change.shift === "up";
}

/** All places that move: from the area to the edge of the sheet. */
function strip(change: Change): Rect {
  const { area } = change;
  return isVertical(change)
    ? { ...area, rows: maxRows - area.row }
    : { ...area, columns: maxColumns - area.column };
}

/** Refuses to tear a table or a merged area apart. */
function checkConflicts(sheet: Sheet, change: Change): void {
  const moving = strip(change);
  const blocks = [...sheet.tables.map((table) => table.area), ...sheet.merges];
  for (const block of blocks) {
    const shared = intersection(block, moving);
    if (!shared) continue;
    const torn = isVertical(change) ? shared.columns !== block.columns : shared.rows !== block.rows;
    if (torn) fail("InsertDeleteConflict");
  }
  for (const table of sheet.tables) {
    const header = { ...table.area, rows: table.headerRow ? 1 : 0 };
    const onlyHeader = isVertical(change) && change.kind === "delete" && header.rows === 1;
    if (onlyHeader && overlaps(header, change.area) && !contains(change.area, table.area)) fail("InsertDeleteConflict");
  }
}

function moveVertically(sheet: Sheet, { area, kind }: Change): void {
  const moved = new Map<number, Map<number, Cell>>();
  const end = area.row + area.rows;
  for (const row of [...sheet.cells.keys()].filter((at) => at >= area.row).sort((a, b) => a - b)) {
    const line = sheet.cells.get(row);
    if (!line) continue;
    const columns = storedColumns(line, area);
    const taken = new Map(columns.map((column) => [column, line.get(column) as Cell]));
    if (columns.length === line.size) sheet.cells.delete(row);
    else columns.forEach((column) => line.delete(column));
    const target = kind === "insert" ? row + area.rows : row - area.rows;
    if ((kind === "delete" && row < end) || target >= maxRows) continue;
    moved.set(target, taken);
  }
  for (const [row, cells] of moved) {
    const line = sheet.cells.get(row);
    if (line) for (const [column, cell] of cells) line.set(column, cell);
    else if (cells.size > 0) sheet.cells.set(row, cells);
  }
}

function moveAcross(sheet: Sheet, { area, kind }: Change): void {
  const end = area.column + area.columns;
  for (const [row, line] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    const moving = [...line.keys()].filter((column) => column >= area.column);
    const taken = moving.map((column) => [column, line.get(column) as Cell] as const);
    moving.forEach((column) => line.delete(column));
    for (const [column, cell] of taken) {
      if (kind === "delete" && column < end) continue;
      const target = kind === "insert" ? column + area.columns : column - area.columns;
      if (target < maxColumns) line.set(target, cell);
    }
    if (line.size === 0) sheet.cells.delete(row);
  }
}

function moveAxes(sheet: Sheet, which: "rows" | "columns", from: number, count: number, kind: Change["kind"]): void {
  const moved = new Map<number, Axis>();
  for (const [at, axis] of sheet[which]) {
    if (at < from) moved.set(at, axis);
    else if (kind === "insert") moved.set(at + count, axis);
    else if (at >= from + count) moved.set(at - count, axis);
  }
  sheet[which] = moved;
}

/** A page break stays before its row or column, and goes with it. */
function moveBreaks(sheet: Sheet, key: "rowBreaks" | "columnBreaks", from: number, count: number, kind: Change["kind"]): void {
  const before = sheet.page[key];
  if (!before) return;
  const by = kind === "insert" ? count : -count;
  const kept = before.filter((at) => kind === "insert" || at <= from || at >= from + count);
  sheet.page[key] = kept.map((at) => (at >= from && (kind === "insert" || at >= from + count) ? at + by : at));
}

/** New cells look like those above (or to the left); new rows and columns are as high and wide as those. */
function inheritLooks(sheet: Sheet, change: Change, entire: boolean): void {
  const { area } = change;
  const before = isVertical(change) ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  const model: Rect = isVertical(change) ? { ...area, row: before, rows: 1 } : { ...area, column: before, columns: 1 };
  eachCell(sheet, model, (cell, row, column) => {
    if (cell.style === 0) return;
    const count = isVertical(change) ? area.rows : area.columns;
    for (let at = 1; at <= count; at += 1) {
      const place = isVertical(change) ? ensureCell(sheet, row + at, column) : ensureCell(sheet, row, column + at);
      place.style = cell.style;
    }
  });
  const which = isVertical(change) ? "rows" : "columns";
  const axis = sheet[which].get(before);
  if (!entire || !axis) return;
  const [from, count] = isVertical(change) ? [area.row, area.rows] : [area.column, area.columns];
  for (let at = 0; at < count; at += 1) sheet[which].set(from + at, { size: axis.size, hidden: false, style: axis.style });
}

/** Charts keep their cells: those below or to the right move by what was inserted or deleted. */
function moveCharts(sheet: Sheet, change: Change, before: { start: number; end: number }): void {
  const size = before.end - before.start;
  const side = isVertical(change) ? "top" : "left";
  for (const chart of sheet.charts) {
    if (chart[side] < before.start) continue;
    chart[side] = Math.max(before.start, chart[side] + (change.kind === "insert" ? size : -size));
    chart.changed = true;
  }
}

function moveHeld(world: World, sheet: Sheet, change: Change): void {
  const held = [...world.references.all()].filter((one) => one.kind === "Range").map((one) => one.self as RangeRef);
  for (const range of held) {
    if (range.sheet !== sheet || range.area.rows === 0) continue;
    // Without rows it is known as deleted.
    range.area = shiftRect(range.area, change) ?? { ...range.area, rows: 0 };
  }
  const { selection } = world.book;
  if (selection.sheet === sheet.id) selection.area = shiftRect(selection.area, change) ?? selection.area;
}

function nameNewColumns(world: World, sheet: Sheet, before: ReadonlyMap<number, ReadonlySet<number>>): void {
  for (const table of sheet.tables) {
    const known = before.get(table.id);
    table.columns.forEach((column, at) => {
      if (known?.has(column.id) !== false) return;
      column.name = "";
      column.name = newColumnName(table, world.book.locale);
      writeHeader(sheet, table, at);
    });
  }
}

const types = { rows: { insert: "RowInserted", delete: "RowDeleted" }, columns: { insert: "ColumnInserted", delete: "ColumnDeleted" } };
const directions = { down: "ShiftCellDown", up: "ShiftCellUp", left: "ShiftCellLeft", right: "ShiftCellRight" };

export function shiftCells(world: World, sheet: Sheet, change: Change): void {
  const { area, kind } = change;
  const vertical = isVertical(change);
  const entire = vertical ? isEntireRow(area) : isEntireColumn(area);
  const which = vertical ? "rows" : "columns";
  guardOption(sheet, `allow${kind === "insert" ? "Insert" : "Delete"}${vertical ? "Rows" : "Columns"}`);
  if (!entire || kind === "delete") guardCells(world.book, sheet, area);
  checkConflicts(sheet, change);
  const known = new Map(sheet.tables.map((table) => [table.id, new Set(table.columns.map((column) => column.id))]));
  const [from, count] = vertical ? [area.row, area.rows] : [area.column, area.columns];
  const place = { start: offsetOf(sheet, which, from), end: offsetOf(sheet, which, from + count) };
  if (vertical) moveVertically(sheet, change);
  else moveAcross(sheet, change);
  if (entire) {
    moveAxes(sheet, which, from, count, kind);
    moveBreaks(sheet, vertical ? "rowBreaks" : "columnBreaks", from, count, kind);
  }
  if (kind === "insert") inheritLooks(sheet, change, entire);
  if (entire) moveCharts(sheet, change, place);
  shiftReferences(world.book, sheet, change);
  nameNewColumns(world, sheet, known);
  moveHeld(world, sheet, change);
  const changeType = entire ? types[which][kind] : kind === "insert" ? "CellInserted" : "CellDeleted";
  structureChanged(world, sheet, area, changeType, directions[change.shift]);
}
