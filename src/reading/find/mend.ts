/** Joins rows that a page has broken: the pieces go to the first row, so that every address is a real cell. */
import type { CellValue } from "../../plan/cell";
import type { Grid } from "../../plan/grid";
import { readUnitlessAmount } from "../rows/plain-number";
import { hangs } from "../rows/words";
import { columnFacts, isMark } from "./column-facts";
import { viewOf, type SheetView } from "./sheet-view";
import { columnsOf, type FoundTable, type RoledTable } from "../table";
import { bodyRows } from "./tables";

export interface Broken {
  /** Rows that only carry on the row above them. */
  readonly rows: ReadonlySet<number>;
  /** Rows with anything in them. */
  readonly filled: number;
}

export function brokenRows(found: FoundTable): Broken {
  const { view, firstColumn, lastColumn } = found;
  const rows = new Set<number>();
  const body = bodyRows(found.blocks, found.lastRow);
  const inside = (row: number): number[] => view.filled(row).filter((column) => column >= firstColumn && column <= lastColumn);
  let before = 0;
  let filled = 0;
  for (const row of body) {
    const cells = inside(row);
    if (cells.length === 0) continue;
    filled++;
    if (before > 0 && carriesOn(view, before, row, cells, inside(before))) rows.add(row);
    before = row;
  }
  return { rows, filled };
}

/** At least two rows, or one in five, only carry on the row above. */
export function isBroken(table: RoledTable): boolean {
  if (columnsOf(table, "year-amount").length > 0) return false;
  const broken = brokenRows(table.found);
  return broken.rows.size >= 2 || (broken.rows.size === 1 && broken.filled <= 6);
}

/** The first cells are empty, and every text begins in the middle of a sentence or a word. */
function carriesOn(view: SheetView, before: number, row: number, cells: readonly number[], above: readonly number[]): boolean {
  if ((above[0] ?? 0) > (cells[0] ?? 0)) return false;
  if (cells.length > 1 && cells.every((column) => typeof view.value(row, column) === "string") && cells.some((column) => isRest(view.text(before, column), view.text(row, column)))) return true;
  if (cells[0] === above[0] && !breaksWords(view, before, row, cells) && !breaksOff(view.text(before, cells[0] ?? 0), view.text(row, cells[0] ?? 0))) return false;
  if (cells.some((column) => typeof view.value(row, column) === "number" && !view.text(before, column).trim().endsWith("-"))) return false;
  if (cells.some((column) => readUnitlessAmount(view.text(row, column)) !== null && !/[-–]\s*$/.test(view.text(before, column)))) return false;
  const pieces = cells.filter((column) => view.text(before, column) !== "");
  return pieces.length > 0 && cells.every((column) => {
    const text = view.text(row, column).trim();
    if (isMark(text) && view.text(before, column) === "") return true;
    return /^[\p{Ll}\d(,.]/u.test(text) || /[-–]$/.test(view.text(before, column).trim());
  });
}

/** A word is broken by a hyphen in some column, and every text goes on in small letters. */
function breaksWords(view: SheetView, before: number, row: number, cells: readonly number[]): boolean {
  const small = cells.every((column) => /^\p{Ll}/u.test(view.text(row, column).trim()));
  return small && cells.some((column) => /\p{Ll}-$/u.test(view.text(before, column).trim()));
}

/** The end of a word that the line above has begun: "Investeringsmidle" over "r". */
function isRest(above: string, below: string): boolean {
  return /\p{Ll}{5}$/u.test(above.trim()) && wordEnd.test(below.trim());
}

const wordEnd = /^(r|er|ar|en|n|e|t|et|ne|ene|ner|ler)$/u;

/** The first column itself is broken: small letters, or a figure, after a text that does not end. */
function breaksOff(above: string, below: string): boolean {
  if (above.trim().length <= 8) return false;
  return (/^\p{Ll}/u.test(below.trim()) && /[\p{L}\d,-]$/u.test(above.trim())) || (/^\d/.test(below.trim()) && hangs(above));
}

/** The candidate with its broken rows joined. */
export function mended(found: FoundTable): FoundTable {
  const broken = brokenRows(found).rows;
  const values: CellValue[][] = found.view.grid.values.map((cells) => [...cells]);
  const { top, left } = found.view.grid;
  const spans = new Map<number, number>();
  let first = 0;
  for (const row of bodyRows(found.blocks, found.lastRow)) {
    if (!broken.has(row)) {
      if (found.view.filled(row).length > 0) first = row;
      continue;
    }
    spans.set(first, row - first);
    const target = values[first - top];
    const source = values[row - top];
    source?.forEach((value, j) => {
      if (value === null || !target || left + j < found.firstColumn || left + j > found.lastColumn) return;
      target[j] = target[j] === null ? value : joined(String(target[j]), String(value));
      source[j] = null;
    });
  }
  const grid: Grid = { ...found.view.grid, values };
  const view = viewOf(grid);
  const rows = bodyRows(found.blocks, found.lastRow);
  return { ...found, view, joined: spans, columns: found.columns.map((column) => ({ ...column, facts: columnFacts(view, column.column, rows) })) };
}

/** "Rekrutterings-" + "pakke", "2025-" + "26", "Investeringsmidle" + "r", else with a space. */
export function joined(first: string, second: string): string {
  const [a, b] = [first.trim(), second.trim()];
  if (/\p{L}-$/u.test(a) && /^\p{Ll}/u.test(b) && !/^(og|eller)\b/.test(b)) return `${a.slice(0, -1)}${b}`;
  if (/\d\s*[-–]$/.test(a) && /^\d/.test(b)) return `${a}${b}`;
  if (/\p{Ll}{5}$/u.test(a) && wordEnd.test(b)) return `${a}${b}`;
  return `${a} ${b}`;
}
