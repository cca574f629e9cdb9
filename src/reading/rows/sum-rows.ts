/** Sum rows known by their figures: every year equals the sum of the rows above, whatever the row is called. */
import { formulaAt } from "../../plan/grid";
import { columnsOf, type SettledTable } from "../table";
import { cellAmounts } from "./amount-cell";
import type { RowKind, RowSeen } from "./row-kind";
import { isSubsetSum } from "./subset-sums";

/** Indexes into `rows` of the rows that sum others. */
export function sumRows(table: SettledTable, rows: readonly RowSeen[], kinds: readonly (RowKind | string)[]): Set<number> {
  const columns = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost"), ...columnsOf(table, "total")].map((column) => column.column);
  const found = new Set<number>();
  if (columns.length === 0) return found;
  let part: number[][] = [];
  const usual = usualLook(rows, kinds);
  const whole: number[][] = [];
  const subtotals: number[][] = [];
  let framed: number[][] = [];
  const frames: number[][] = [];
  rows.forEach((seen, i) => {
    const kind = kinds[i];
    if (kind === "section" || kind === "framed") part = [];
    if (kind === "frame" && seen.values > 0) {
      const figures = columns.map((column) => figure(table, seen.row, column));
      framed.push(figures);
      frames.push(figures);
    }
    if ((kind !== "tiltak" && kind !== "sum") || seen.values + seen.dashes === 0) return;
    const figures = columns.map((column) => figure(table, seen.row, column));
    if (seen.mergedInto !== null) return addTo(part, whole, figures);
    const named = kind === "sum" && seen.title !== "";
    const sums = named || sumFormula(table, seen.row, columns) || (seen.number === null && equals(figures, [part, whole, [...framed, ...part], frames.length > 0 ? [...frames, ...whole] : [], ...suffixes(subtotals)]) && standsOut(seen, figures, usual));
    if (sums) {
      found.add(i);
      subtotals.push(figures);
      part = [];
      framed = [];
      return;
    }
    addTo(part, whole, figures);
  });
  const last = lastOfSome(table, rows, kinds, columns, usual);
  return last === null || found.size > 0 ? found : new Set([last]);
}

/** The last row with figures, where it looks otherwise than the tiltak and comes to some of them: those that were adopted. */
function lastOfSome(table: SettledTable, rows: readonly RowSeen[], kinds: readonly string[], columns: readonly number[], usual: Look): number | null {
  const valued = rows.flatMap((seen, i) => (kinds[i] === "tiltak" && seen.values > 0 ? [i] : []));
  const last = valued.at(-1);
  const seen = last === undefined ? undefined : rows[last];
  if (last === undefined || seen === undefined || seen.number !== null || columns.length < 2) return null;
  const numbered = valued.slice(0, -1).every((i) => (rows[i]?.number ?? null) !== null);
  const figuresOf = (i: number): number[] => columns.map((column) => figure(table, rows[i]?.row ?? 0, column));
  const figures = figuresOf(last);
  const apart = numbered || (seen.bold && !usual.bold) || (seen.filled && !usual.filled) || (usual.described && seen.others + seen.kinds === 0);
  return apart && isSubsetSum(figures, valued.slice(0, -1).map(figuresOf), tellingDigits(figures)) ? last : null;
}

function addTo(part: number[][], whole: number[][], figures: number[]): void {
  part.push(figures);
  whole.push(figures);
}

/** The last two, three … subtotals: a total of the sections just above. */
function suffixes(subtotals: readonly number[][]): number[][][] {
  return Array.from({ length: Math.min(8, subtotals.length - 1) }, (_, i) => subtotals.slice(-(i + 2)));
}

interface Look {
  readonly bold: boolean;
  readonly filled: boolean;
  readonly described: boolean;
}

/** What most rows with figures look like, and whether they are described by kind, decision or the like. */
function usualLook(rows: readonly RowSeen[], kinds: readonly string[]): Look {
  const valued = rows.filter((seen, i) => kinds[i] === "tiltak" && seen.values > 0);
  const most = (pick: (seen: RowSeen) => boolean): boolean => valued.filter(pick).length * 2 > valued.length;
  return { bold: most((seen) => seen.bold), filled: most((seen) => seen.filled), described: most((seen) => seen.others + seen.kinds > 0) };
}

/** Equal figures may be chance: the row must look otherwise than the tiltak, or its figures be too many to agree by luck. */
function standsOut(seen: RowSeen, figures: readonly number[], usual: Look): boolean {
  if ((seen.bold && !usual.bold) || (seen.filled && !usual.filled)) return true;
  if (usual.described) return seen.others + seen.kinds === 0;
  return tellingDigits(figures) >= 4;
}

/** Digits other than zero in the different figures: how much their agreement tells. */
export function tellingDigits(figures: readonly number[]): number {
  return [...new Set(figures.map((figure) => Math.abs(figure)))].join("").replace(/[^1-9]/g, "").length;
}

/** In thousandths of the table's unit, so that decimals count. */
export function figure(table: SettledTable, row: number, column: number): number {
  return cellAmounts(table.found.view.value(row, column), 1000).amounts[0]?.kroner ?? 0;
}

/** The figures equal the column sums of at least two rows, and are not all zero. */
function equals(figures: readonly number[], groups: readonly (readonly number[][])[]): boolean {
  const filled = figures.filter((value) => value !== 0);
  if (filled.length === 0) return false;
  return groups.some((group) => group.length >= 2 && figures.every((value, c) => Math.abs(group.reduce((sum, row) => sum + (row[c] ?? 0), 0) - value) < 2));
}

/** Every filled figure is a SUM over at least two cells above. */
function sumFormula(table: SettledTable, row: number, columns: readonly number[]): boolean {
  const formulas = columns.map((column) => formulaAt(table.found.view.grid, row, column)).filter((formula) => formula !== null);
  return formulas.length > 0 && formulas.every((formula) => /^=(SUM|SUBTOTAL)\(/i.test(formula) && /[A-Z]+\$?\d+:\$?[A-Z]+/i.test(formula) && !acrossRow(formula));
}

/** `=SUM(D5:G5)` sums along its own row: a total of the tiltak, no sum row. */
function acrossRow(formula: string): boolean {
  const match = /([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)/i.exec(formula.replaceAll("$", ""));
  return match !== null && match[2] === match[4];
}
