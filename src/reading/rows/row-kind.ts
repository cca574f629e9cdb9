/** What a body row is: a tiltak, or something that stands around them. */
import type { Role } from "../../plan/plan";
import { columnsOf, type RoledTable } from "../table";
import { isCode, isDash } from "../find/column-facts";
import { plainHead } from "../heads/words";
import { isTimeHeading } from "./section-time";
import { isCarriedText, isFinancingText, isFooterText, isFramePhrase, isFrameText, isGroupText, isNoteText, isPartText, isSectionText, isSubsetText, isSumText, oneLine } from "./words";

export type RowKind = "blank" | "heading" | "part" | "financing" | "tiltak" | "section" | "sum" | "frame" | "narrative" | "note" | "footer";

export interface RowSeen {
  readonly row: number;
  readonly number: string | null;
  /** Column that holds the title, and its text; empty where the row has none. */
  readonly titleColumn: number;
  readonly title: string;
  /** The row's only words stand before the column of names. */
  readonly aside: boolean;
  /** Cells with figures, marks, periods, financing: what only a tiltak has. */
  readonly values: number;
  /** Cells that hold a dash for nothing. */
  readonly dashes: number;
  readonly bold: boolean;
  readonly filled: boolean;
  /** How far the title is set in. */
  readonly indent: number;
  /** The title cell is merged over other columns. */
  readonly spans: boolean;
  /** Cells with descriptions, responsibility, goals: words that a tiltak may have beside its title. */
  readonly others: number;
  /** Cells that say drift or investering. */
  readonly kinds: number;
  /** The heads stand in it once more. */
  readonly repeatsHead: boolean;
  /** Nothing but what a new page has: the page's number in some cell, or the title over the table once more. */
  readonly pageTurn: "footer" | "heading" | null;
  /** First row of the merged title cell that reaches down over this row, or null. */
  readonly mergedInto: number | null;
  readonly cells: readonly number[];
}

const valueRoles = ["cost", "total", "year-amount", "year-mark", "period", "positions", "granted-before", "comparison-year", "financing", "unit-count", "kind"] as const;

const otherRoles = ["description", "responsible", "goals", "status", "note"] as const;

export function seeRow(table: RoledTable, row: number): RowSeen {
  const { view, firstColumn, lastColumn } = table.found;
  const cells = view.filled(row).filter((column) => column >= firstColumn && column <= lastColumn);
  const text = (column: number | undefined): string => (column === undefined ? "" : view.text(row, column).trim());
  const numberText = text(columnsOf(table, "number")[0]?.column);
  const isNumber = numberText !== "" && isCode(numberText);
  const at = titleAt(table, row, cells, isNumber);
  const held = [...heldIn(table, cells, valueRoles), ...countedIn(table, cells)].filter((column) => column !== at && !pageNumber.test(oneLine(text(column))));
  const coloured = columnsOf(table, "year-mark").filter(({ column }) => !cells.includes(column) && isColourMark(table, row, column)).length;
  const dashes = held.filter((column) => isDash(text(column))).length;
  return {
    row,
    number: isNumber ? numberText.replace(/[.)]$/, "") : null,
    titleColumn: at,
    title: text(at),
    aside: cells.length === 1 && at < (columnsOf(table, "title")[0]?.column ?? firstColumn) && heldIn(table, [at], ["number", "section", "goals"]).length === 0,
    values: held.length - dashes + (marksByColour(table) ? coloured : 0),
    dashes,
    bold: view.bold(row, at),
    filled: view.fill(row, at) !== null,
    indent: view.indent(row, at),
    spans: (view.merge(row, at)?.columns ?? 1) > 1,
    others: heldIn(table, cells, otherRoles).filter((column) => column !== at).length,
    kinds: heldIn(table, cells, ["kind"]).length,
    mergedInto: mergedAbove(table, row),
    repeatsHead: repeatsHead(table, row, cells),
    pageTurn: pageTurn(table, cells.map(text)),
    cells,
  };
}

/** Most of the row's cells say what the head of their column says, in part or whole: a heading on a new page or of the next part. */
function repeatsHead(table: RoledTable, row: number, cells: readonly number[]): boolean {
  if (cells.length < 2) return false;
  const said = (column: number): string => plainHead(table.found.view.text(row, column));
  const same = cells.filter((column) => {
    const head = plainHead(table.found.columns.find((one) => one.column === column)?.head ?? "");
    return said(column) !== "" && head !== "" && (head === said(column) || head.endsWith(` ${said(column)}`));
  });
  return same.length * 4 >= cells.length * 3;
}

const pageNumber = /^(?:side|s\.)\s*\d+(?:\s*(?:av|\/)\s*\d+)?$/i;

/** "Side 2 av 5" in some cell, or the words of a line over the table, be it only the first part of them with its years. */
function pageTurn(table: RoledTable, texts: readonly string[]): RowSeen["pageTurn"] {
  if (texts.length === 0 || texts.length > 3) return null;
  if (texts.some((text) => pageNumber.test(oneLine(text)))) return "footer";
  const plain = (text: string): string => oneLine(text).toLowerCase();
  const title = plain(texts[0] ?? "");
  const dated = title.length >= 12 && /20\d\d/.test(title);
  const said = table.found.above.some((above) => plain(above.text) === title || (dated && plain(above.text).startsWith(title)));
  return said && title.includes(" ") && !isGroupText(title) && !isSectionText(title) ? "heading" : null;
}

/** Amounts under "År 1" that wait for their year. */
function countedIn(table: RoledTable, cells: readonly number[]): number[] {
  const unread = columnsOf(table, "unread").map((column) => column.column);
  return table.found.columns.filter((column) => column.year?.counted && unread.includes(column.column) && cells.includes(column.column)).map((column) => column.column);
}

/** Columns of the given parts that have something in the row. */
function heldIn(table: RoledTable, cells: readonly number[], roles: readonly Role[]): number[] {
  return roles.flatMap((role) => columnsOf(table, role).map((column) => column.column)).filter((column) => cells.includes(column));
}

/** The title column; where it is empty, the first column of words before the figures, or the row's only words. */
function titleAt(table: RoledTable, row: number, cells: readonly number[], isNumber: boolean): number {
  const { view, firstColumn } = table.found;
  const titleColumn = columnsOf(table, "title")[0]?.column ?? firstColumn;
  if (cells.includes(titleColumn)) return titleColumn;
  if (mergedAbove(table, row) !== null) return titleColumn;
  const leading: readonly Role[] = isNumber ? ["section"] : ["number", "section", "goals"];
  const astray = heldIn(table, cells, leading).find((column) => /\p{L}{3}/u.test(view.text(row, column)));
  const [only, ...more] = cells;
  const alone = only !== undefined && more.length === 0 && only < titleColumn && /\p{L}{3}/u.test(view.text(row, only));
  return astray ?? (alone ? only : titleColumn);
}

function mergedAbove(table: RoledTable, row: number): number | null {
  const titleColumn = columnsOf(table, "title")[0]?.column;
  const merge = titleColumn === undefined ? null : table.found.view.merge(row, titleColumn);
  return merge && merge.row < row ? merge.row : null;
}

/** A fill of its own: not white, and not the band that the row's title lies in too. */
export function isColourMark(table: RoledTable, row: number, column: number): boolean {
  const { view, firstColumn } = table.found;
  const fill = view.fill(row, column);
  return fill !== null && !/^#f{6}$/i.test(fill) && fill !== view.fill(row, columnsOf(table, "title")[0]?.column ?? firstColumn);
}

/** True where no year cell holds a value: the fills are the marks. */
export function marksByColour(table: RoledTable): boolean {
  const marks = columnsOf(table, "year-mark").map((column) => column.column);
  return marks.length > 0 && table.found.columns.every((column) => !marks.includes(column.column) || column.facts.filled === 0);
}
/** What the row is by its own words and cells; `narrative` is decided with its neighbours. */
export function rowKind(seen: RowSeen): RowKind {
  if (seen.cells.length === 0) return "blank";
  const title = oneLine(seen.title);
  if (seen.repeatsHead) return "heading";
  if (isFooterText(title) && seen.values === 0) return "footer";
  if (seen.pageTurn !== null && seen.values + seen.dashes === 0 && !isTimeHeading(title)) return seen.pageTurn;
  if (isSumText(title) || (isSubsetText(title) && seen.values > 0)) return "sum";
  if (isPartText(title)) return "part";
  if (isFrameText(title) || (seen.others === 0 && isFramePhrase(title))) return "frame";
  if (seen.values > 0 && isCarriedText(title)) return "frame";
  if (seen.values > 0 && /(?<!\p{L})i (?:%|prosent)(?: av .{1,60})?$/iu.test(title)) return "frame";
  if (isTimeHeading(title) && seen.values + seen.dashes + seen.others === 0) return "section";
  if (isFinancingText(title) && seen.others === 0) return "financing";
  if (isNoteText(title) && seen.values === 0) return "note";
  if (seen.values + seen.dashes > 0) return title === "" && seen.mergedInto === null ? "sum" : "tiltak";
  if (isSectionText(title) && seen.number === null && seen.others === 0) return "section";
  return title === "" ? (seen.mergedInto === null ? "note" : "tiltak") : "tiltak";
}
