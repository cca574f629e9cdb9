/**
 * What a formula reads: the areas on which its value depends, as far as its text tells.
 * `dynamic` marks formulas whose areas come about only while computing (OFFSET, INDIRECT).
 */
import { tokenTypes } from "@borgar/fx";
import type { ReferenceStruct, Token } from "@borgar/fx";
import type { Book, Sheet, Table } from "../model";
import type { Edges } from "./formula-text";
import {
  edgesOf,
  formulaTokens,
  isCallToken,
  isNameToken,
  isRangeToken,
  isStructuredToken,
  nameOf,
  rangeOf,
  structuredOf,
} from "./formula-text";

export interface Area extends Edges {
  sheet: string;
}

export function isOneCell({ top, left, bottom, right }: Edges): boolean {
  return top === bottom && left === right;
}

export interface Precedents {
  areas: Area[];
  /** Recomputed at each calculation. */
  volatile: boolean;
  dynamic: boolean;
  /** Reads another workbook, which is not at hand. */
  external: boolean;
  /** Names and tables that the workbook does not have (yet): they make the formula dirty when they come. */
  unknown: string[];
}

/** Hidden rows change SUBTOTAL and AGGREGATE without any cell changing. */
const volatileCalls = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO", "SUBTOTAL", "AGGREGATE"]);
const dynamicCalls = new Set(["OFFSET", "INDIRECT"]);

export function sheetByName(book: Book, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Where a formula stands. */
export interface Place {
  book: Book;
  sheet: Sheet;
  row: number;
  column: number;
}

/** The table that a formula stands in. */
export function tableAround(place: { sheet: Sheet | null; row: number | null; column: number | null }): Table | undefined {
  const { row, column } = place;
  if (row === null || column === null) return undefined;
  return place.sheet?.tables.find(
    ({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

export function tableByName(book: Book, name: string): { table: Table; sheet: Sheet } | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === wanted);
    if (table) return { table, sheet };
  }
  return undefined;
}

/** Rows of a table that the given sections (`#Data` where none) take, inclusive. */
function tableRows(table: Table, sections: readonly string[], row: number): { top: number; bottom: number } {
  const first = table.area.row;
  const last = first + table.area.rows - 1;
  const dataTop = first + (table.headerRow ? 1 : 0);
  const dataBottom = last - (table.totalRow ? 1 : 0);
  const wanted = sections.map((section) => section.toLowerCase());
  if (wanted.includes("this row") || wanted.includes("@")) return { top: row, bottom: row };
  if (wanted.includes("all")) return { top: first, bottom: last };
  const parts: { top: number; bottom: number }[] = [];
  if (wanted.includes("headers")) parts.push({ top: first, bottom: first });
  if (wanted.includes("totals")) parts.push({ top: last, bottom: last });
  if (wanted.includes("data") || parts.length === 0) parts.push({ top: dataTop, bottom: dataBottom });
  return { top: Math.min(...parts.map((part) => part.top)), bottom: Math.max(...parts.map((part) => part.bottom)) };
}

/** The area of a structured reference in a formula at `place`. */
export function structuredArea(reference: ReferenceStruct, place: Place): Area | undefined {
  const own = reference.table ? undefined : tableAround(place);
  const found = reference.table ? tableByName(place.book, reference.table) : own && { table: own, sheet: place.sheet };
  if (!found) return undefined;
  const { table, sheet } = found;
  const columns = (reference.columns ?? []).map((name) =>
    table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );
  if (columns.includes(-1)) return undefined;
  const rows = tableRows(table, reference.sections ?? [], place.row);
  const left = columns.length > 0 ? Math.min(...columns) : 0;
  const right = columns.length > 0 ? Math.max(...columns) : table.area.columns - 1;
  return { sheet: sheet.id, ...rows, left: table.area.column + left, right: table.area.column + right };
}

function sheetsBetween(book: Book, context: string): Sheet[] {
  const [from, to] = context.split(":");
  const first = from === undefined ? undefined : sheetByName(book, from);
  const last = to === undefined ? first : sheetByName(book, to);
  if (!first || !last) return [];
  const [low, high] = [book.sheets.indexOf(first), book.sheets.indexOf(last)].sort((a, b) => a - b);
  return book.sheets.slice(low, (high ?? 0) + 1);
}

class Collector {
  readonly found: Precedents = { areas: [], volatile: false, dynamic: false, external: false, unknown: [] };
  private depth = 0;

  constructor(private readonly place: Place) {}

  formula(text: string): void {
    const tokens = formulaTokens(text);
    tokens.forEach((token, index) => this.token(token, tokens[index + 1], tokens[index - 1]));
  }

  private token(token: Token, next: Token | undefined, previous: Token | undefined): void {
    if (isRangeToken(token)) this.range(token, next, previous);
    else if (isStructuredToken(token)) this.structured(token);
    else if (isNameToken(token)) this.name(token);
    else if (isCallToken(token)) this.call(token.value.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, ""));
    else if (token.type === tokenTypes.OPERATOR && token.value === "#") this.found.dynamic = true;
  }

  private call(name: string): void {
    if (volatileCalls.has(name)) this.found.volatile = true;
    if (dynamicCalls.has(name)) this.found.dynamic = true;
  }

  private range(token: Token, next: Token | undefined, previous: Token | undefined): void {
    if (next?.value === ":" || previous?.value === ":") this.found.dynamic = true;
    const reference = rangeOf(token);
    if (!reference) return;
    if ((reference.context?.length ?? 0) > 1) {
      this.found.external = true;
      return;
    }
    const context = reference.context?.at(-1);
    const sheets = context === undefined ? [this.place.sheet] : sheetsBetween(this.place.book, context);
    if (sheets.length === 0) this.found.unknown.push(context ?? "");
    const edges = edgesOf(reference.range);
    for (const sheet of sheets) this.found.areas.push({ sheet: sheet.id, ...edges });
  }

  private structured(token: Token): void {
    const reference = structuredOf(token);
    const area = reference && structuredArea(reference, this.place);
    if (area) this.found.areas.push(area);
    else this.found.unknown.push(token.value);
  }

  private name(token: Token): void {
    const reference = nameOf(token);
    if (!reference) return;
    const wanted = reference.name.toLowerCase();
    const { book } = this.place;
    const context = reference.context?.at(-1);
    const scope = (context === undefined ? undefined : sheetByName(book, context)) ?? this.place.sheet;
    const same = book.names.filter((name) => name.name.toLowerCase() === wanted);
    const name = same.find((one) => one.sheet === scope.id) ?? same.find((one) => one.sheet === null);
    if (name && this.depth < 16) {
      this.depth += 1;
      this.formula(name.formula);
      this.depth -= 1;
      return;
    }
    const table = tableByName(book, reference.name);
    if (!table) this.found.unknown.push(reference.name);
    const area = table && structuredArea({ table: reference.name }, this.place);
    if (area) this.found.areas.push(area);
  }
}

/** The areas that `formula` in the cell at `row`, `column` of `sheet` reads. */
export function precedentsOf(book: Book, sheet: Sheet, row: number, column: number, formula: string): Precedents {
  const collector = new Collector({ book, sheet, row, column });
  collector.formula(formula);
  return collector.found;
}
