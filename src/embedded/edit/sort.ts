/** Sorting rows (or columns) of an area as Excel does: numbers, texts, truth values, errors, blanks last. */
import { moveFormula } from "../calc/references";
import { areaText } from "../address";
import { eventNumber, workbookTarget } from "../events";
import type { Book, Cell, Rect, Sheet, Value } from "../model";
import { fail } from "../problem";
import { overlaps } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells } from "./guard";
import { isError } from "./read-cells";

export interface SortField {
  /** Column (or row) counted from the area's first. */
  key: number;
  ascending: boolean;
  sortOn: string;
  color: string | null;
  textAsNumber: boolean;
}

export interface SortOptions {
  matchCase: boolean;
  header: boolean;
  /** Sorts columns instead of rows. */
  byColumns: boolean;
}

type Line = (Cell | undefined)[];

function rank(value: Value): number {
  if (value === null) return 4;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function sortValue(cell: Cell | undefined, field: SortField): Value {
  const value = cell?.value ?? null;
  if (!field.textAsNumber || typeof value !== "string" || value.trim() === "") return value;
  const number = Number(value);
  return Number.isNaN(number) ? value : number;
}

function compareValues(a: Value, b: Value, collator: Intl.Collator): number {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (isError(a) || isError(b)) return 0;
  return Number(a) - Number(b);
}

function colourOf(book: Book, cell: Cell | undefined, sortOn: string): string {
  const style = book.styles.list[cell?.style ?? 0];
  return (sortOn === "FontColor" ? style?.fontColor : (style?.fill ?? "#FFFFFF")) ?? "";
}

function compareLines(book: Book, a: Line, b: Line, fields: readonly SortField[], collator: Intl.Collator): number {
  for (const field of fields) {
    const sign = field.ascending ? 1 : -1;
    if (field.sortOn === "CellColor" || field.sortOn === "FontColor") {
      const [first, second] = [a, b].map((line) => colourOf(book, line[field.key], field.sortOn) === field.color);
      if (first !== second) return first ? -sign : sign;
      continue;
    }
    const [x, y] = [sortValue(a[field.key], field), sortValue(b[field.key], field)];
    if ((x === null) !== (y === null)) return x === null ? 1 : -1;
    const order = compareValues(x, y, collator);
    if (order !== 0) return order * sign;
  }
  return 0;
}

function lines(sheet: Sheet, area: Rect, byColumns: boolean): Line[] {
  const [count, length] = byColumns ? [area.columns, area.rows] : [area.rows, area.columns];
  return Array.from({ length: count }, (_unused, at) =>
    Array.from({ length }, (_none, along) =>
      byColumns ? sheet.cells.get(area.row + along)?.get(area.column + at) : sheet.cells.get(area.row + at)?.get(area.column + along),
    ),
  );
}

function put(sheet: Sheet, row: number, column: number, cell: Cell | undefined, moved: [number, number]): void {
  const line = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, line);
  if (!cell) {
    line.delete(column);
    return;
  }
  const next = { ...cell };
  if (cell.formula !== undefined) next.formula = moveFormula(cell.formula, moved[0], moved[1]);
  line.set(column, next);
}

/** The part that is sorted: without the header. */
function body(area: Rect, { header, byColumns }: SortOptions): Rect {
  if (!header) return area;
  return byColumns
    ? { ...area, column: area.column + 1, columns: area.columns - 1 }
    : { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** Sorts in place. `InvalidArgument` for a key outside the area, `InvalidOperation` over merged cells. */
export function sortArea(world: World, sheet: Sheet, area: Rect, fields: readonly SortField[], options: SortOptions): void {
  const { book } = world;
  const part = body(area, options);
  const width = options.byColumns ? part.rows : part.columns;
  if (fields.length === 0 || fields.some((field) => field.key < 0 || field.key >= width)) fail("InvalidArgument");
  if (part.rows < 1 || part.columns < 1) return;
  guardCells(book, sheet, part);
  if (sheet.merges.some((merge) => overlaps(merge, part))) fail("InvalidOperation");
  world.calculation.settle();
  const collator = new Intl.Collator(book.locale, { sensitivity: options.matchCase ? "variant" : "accent", caseFirst: "lower" });
  const before = lines(sheet, part, options.byColumns);
  const order = before.map((_line, at) => at).sort((a, b) => compareLines(book, before[a] ?? [], before[b] ?? [], fields, collator) || a - b);
  order.forEach((from, to) => {
    (before[from] ?? []).forEach((cell, along) => {
      const shift = to - from;
      if (options.byColumns) put(sheet, part.row + along, part.column + to, cell, [0, shift]);
      else put(sheet, part.row + to, part.column + along, cell, [shift, 0]);
    });
  });
  cellsChanged(world, sheet, part);
  const message = { source: "Local", worksheetId: sheet.id, address: areaText(part) };
  const number = options.byColumns ? eventNumber.columnSorted : eventNumber.rowSorted;
  world.events.raise(number, [sheet.id, workbookTarget], message);
}
