/**
 * References in formulas as Excel treats them: R1C1 notation, copying, shifting, renaming.
 * Rows and columns are 0-based; formulas begin with `=`.
 */
import { stringifyTokens, toCol, translateFormulaToR1C1 } from "@borgar/fx";
import type { RangeA1, Token } from "@borgar/fx";
import { tokenize, translateTokensToA1 } from "@borgar/fx/xlsx";
import type { Book, Sheet } from "../model";
import type { FormulaPlace } from "./book-formulas";
import { rewriteBook } from "./book-formulas";
import { edgesOf, isRangeToken, lastColumn, lastRow, mapTokens, prefixOf, rangeOf, rangeText } from "./formula-text";
import type { SheetChange } from "./shift-area";
import { shiftEdges } from "./shift-area";
import { shiftSheetAreas } from "./shift-sheet";
import type { Renaming } from "./rename-token";
import { forgetToken, renameToken } from "./rename-token";

function address(row: number, column: number): string {
  return `${toCol(column)}${row + 1}`;
}

/** `=A1` in the cell at `row`, `column` → `=R[-1]C[-2]`. */
export function toR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, address(row, column), { allowTernary: false });
}

const mostKept = 500;
const keptTokens = new Map<string, Token[]>();

/** A column of a table is the same R1C1 text in each row: it is taken apart once. */
function tokensR1C1(formula: string): Token[] {
  const kept = keptTokens.get(formula);
  if (kept) return kept;
  if (keptTokens.size >= mostKept) keptTokens.clear();
  const tokens = tokenize(formula, { allowTernary: false, r1c1: true });
  keptTokens.set(formula, tokens);
  return tokens;
}

/** `=R[-1]C5` for the cell at `row`, `column` → `=$E1`. What lies outside the sheet wraps round, as in Excel. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return stringifyTokens(translateTokensToA1(tokensR1C1(formula), address(row, column)));
}

function moved(at: number | null | undefined, locked: boolean | null | undefined, by: number, last: number) {
  if (at === null || at === undefined || locked) return at;
  const next = at + by;
  return next < 0 || next > last ? Number.NaN : next;
}

function movedRange(range: RangeA1, rows: number, columns: number): RangeA1 | null {
  const next = {
    ...range,
    top: moved(range.top, range.$top, rows, lastRow),
    bottom: moved(range.bottom, range.$bottom, rows, lastRow),
    left: moved(range.left, range.$left, columns, lastColumn),
    right: moved(range.right, range.$right, columns, lastColumn),
  } as RangeA1;
  return [next.top, next.bottom, next.left, next.right].some(Number.isNaN) ? null : inOrder(next);
}

/** The area with its upper left corner first: `A10:A$5` is `A$5:A10`. */
function inOrder(range: RangeA1): RangeA1 {
  const next = { ...range };
  const { top, bottom, left, right, $top = false, $bottom = false, $left = false, $right = false } = range;
  if (typeof top === "number" && typeof bottom === "number" && top > bottom)
    Object.assign(next, { top: bottom, bottom: top, $top: $bottom, $bottom: $top });
  if (typeof left === "number" && typeof right === "number" && left > right)
    Object.assign(next, { left: right, right: left, $left: $right, $right: $left });
  return next;
}

/** The formula as a copy `dRow` down and `dColumn` to the right; what falls off the sheet is `#REF!`. */
export function moveFormula(formula: string, dRow: number, dColumn: number): string {
  if (dRow === 0 && dColumn === 0) return formula;
  return mapTokens(formula, (token) => {
    if (!isRangeToken(token)) return undefined;
    const reference = rangeOf(token);
    if (!reference) return undefined;
    const range = movedRange(reference.range, dRow, dColumn);
    return range ? rangeText(token, range) : "#REF!";
  });
}

/** True where a reference without or with a sheet name before it points to `sheet`. */
function pointsTo(context: readonly string[] | undefined, place: FormulaPlace, sheet: Sheet): boolean {
  const name = context?.at(-1);
  if (name === undefined) return place.sheet === sheet;
  return context?.length === 1 && name.toLowerCase() === sheet.name.toLowerCase();
}

function shiftedRange(range: RangeA1, change: SheetChange): RangeA1 | null {
  const edges = shiftEdges(edgesOf(range), change);
  if (!edges) return null;
  const next = { ...range };
  if (next.top !== null && next.top !== undefined) next.top = edges.top;
  if (next.left !== null && next.left !== undefined) next.left = edges.left;
  if (next.bottom !== null && next.bottom !== undefined) next.bottom = edges.bottom;
  if (next.right !== null && next.right !== undefined) next.right = edges.right;
  return next;
}

/**
 * Rewrites the whole book for cells that were inserted on or deleted from `sheet`: formulas, names, tables, merges,
 * validations, conditional formats, charts, page set-up. The cells themselves, and the sizes of rows and columns,
 * have been moved by the caller before.
 */
export function shiftReferences(book: Book, sheet: Sheet, change: SheetChange): void {
  shiftSheetAreas(sheet, change);
  rewriteBook(book, (formula, place) =>
    mapTokens(formula, (token) => {
      if (!isRangeToken(token)) return undefined;
      const reference = rangeOf(token);
      if (!reference || !pointsTo(reference.context, place, sheet)) return undefined;
      const range = shiftedRange(reference.range, change);
      return range ? rangeText(token, range) : `${prefixOf(token.value)}#REF!`;
    }),
  );
}

/**
 * Writes a new name wherever the old one is meant. Call it before a sheet is renamed and before a table's column is
 * (the old name must still be found around the formula). `tableName` is the table of a column.
 */
export function renameInFormulas(
  book: Book,
  kind: Renaming["kind"],
  from: string,
  to: string,
  tableName?: string,
): void {
  const renaming: Renaming = { kind, from, to, ...(tableName === undefined ? {} : { tableName }) };
  rewriteBook(book, (formula, place) => mapTokens(formula, (token) => renameToken(token, renaming, place)));
}

/** Puts `#REF!` wherever a deleted sheet or table is meant. */
export function forgetInFormulas(book: Book, kind: "sheet" | "table", name: string): void {
  rewriteBook(book, (formula) => mapTokens(formula, (token) => forgetToken(token, kind, name)));
}
