/** Which cells a range's formulas read, and which formulas read the range: one step away or all the way. */
import { precedentsOf } from "../calc/precedents";
import type { Book, Cell, Rect, Sheet } from "../model";
import type { AreasRef, RangeRef } from "../objects/refs";
import { contains, overlaps, sameRect } from "../rect";
import { eachCell } from "./walk";

interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  reads: RangeRef[];
}

function readsOf(book: Book, sheet: Sheet, row: number, column: number, formula: string): RangeRef[] {
  return precedentsOf(book, sheet, row, column, formula).areas.flatMap((area) => {
    const other = book.sheets.find((one) => one.id === area.sheet);
    const { top, left, bottom, right } = area;
    return other ? [{ sheet: other, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } }] : [];
  });
}

function formulasIn(book: Book, { sheet, area }: RangeRef): FormulaCell[] {
  const found: FormulaCell[] = [];
  eachCell(sheet, area, (cell: Cell, row, column) => {
    if (cell.formula !== undefined) found.push({ sheet, row, column, reads: readsOf(book, sheet, row, column, cell.formula) });
  });
  return found;
}

function allFormulas(book: Book): FormulaCell[] {
  return book.sheets.flatMap((sheet) => {
    const found: FormulaCell[] = [];
    for (const [row, line] of sheet.cells) {
      for (const [column, { formula }] of line) {
        if (formula !== undefined) found.push({ sheet, row, column, reads: readsOf(book, sheet, row, column, formula) });
      }
    }
    return found;
  });
}

/** The areas sheet by sheet, in the order in which they were found; none twice and none inside another. */
function bySheet(ranges: readonly RangeRef[]): AreasRef[] {
  const sheets = new Map<Sheet, Rect[]>();
  for (const { sheet, area } of ranges) sheets.set(sheet, [...(sheets.get(sheet) ?? []), area]);
  return [...sheets].map(([sheet, areas]) => ({
    sheet,
    areas: areas.filter(
      (area, at) =>
        areas.findIndex((other) => sameRect(other, area)) === at &&
        !areas.some((other) => contains(other, area) && !sameRect(other, area)),
    ),
  }));
}

/** What the formulas of the range read; with `all` also what those cells' formulas read, and so on. */
export function precedentAreas(book: Book, start: RangeRef, all: boolean): AreasRef[] {
  const found: RangeRef[] = [];
  const seen = new Set<string>();
  let waiting: RangeRef[] = [start];
  while (waiting.length > 0) {
    const next = waiting.flatMap((range) => formulasIn(book, range)).flatMap(({ reads }) => reads);
    waiting = next.filter(({ sheet, area }) => {
      const key = [sheet.id, area.row, area.column, area.rows, area.columns].join();
      return !seen.has(key) && seen.add(key);
    });
    found.push(...waiting);
    if (!all) break;
  }
  return bySheet(found);
}

/** Joins cells that stand under each other in one column. */
function joined(cells: readonly FormulaCell[]): RangeRef[] {
  const ordered = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: RangeRef[] = [];
  for (const { sheet, row, column } of ordered) {
    const above = ranges.findLast((one) => one.sheet === sheet);
    if (above && above.area.column === column && above.area.row + above.area.rows === row) above.area.rows += 1;
    else ranges.push({ sheet, area: { row, column, rows: 1, columns: 1 } });
  }
  return ranges;
}

/** The cells whose formulas read the range; with `all` also those that read these, and so on. */
export function dependentAreas(book: Book, start: RangeRef, all: boolean): AreasRef[] {
  const formulas = allFormulas(book);
  const found = new Set<FormulaCell>();
  let waiting: RangeRef[] = [start];
  while (waiting.length > 0) {
    const readers = formulas.filter(
      (one) => !found.has(one) && one.reads.some((read) => waiting.some((range) => range.sheet === read.sheet && overlaps(range.area, read.area))),
    );
    for (const reader of readers) found.add(reader);
    if (!all) break;
    waiting = readers.map(({ sheet, row, column }) => ({ sheet, area: { row, column, rows: 1, columns: 1 } }));
  }
  const order = book.sheets.indexOf(start.sheet);
  const ranked = (sheet: Sheet) => (book.sheets.indexOf(sheet) === order ? -1 : book.sheets.indexOf(sheet));
  return bySheet(joined([...found])).sort((a, b) => ranked(a.sheet) - ranked(b.sheet));
}
