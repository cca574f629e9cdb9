/** Headings of one or several rows, with merged groups ("Økonomiplan" over years) spread to their columns. */
import type { SheetView } from "../find/sheet-view";
import { headRow, isHeadRow, type HeadRow } from "./head-row";
import { partOfYearHead } from "./part-of-year";
import { isQuantity } from "./quantity";
import { namesHeads, plainHeads } from "./plain-heads";
import { headWord, type HeadWord } from "./words";
import { yearWord, type YearHead, type YearWord } from "./year-head";
import { isSectionText } from "../rows/words";

export interface HeadColumn {
  readonly column: number;
  /** All heading rows joined by a space. */
  readonly text: string;
  readonly year: YearHead | null;
  /** What the year's own words and the group above it say. */
  readonly yearWord: YearWord;
  readonly word: HeadWord | null;
}

export interface HeadBlock {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly HeadColumn[];
  /** Texts inside the block that head a section and no column. */
  readonly captions: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** Every heading of the sheet, top down. Neighbouring heading rows are one block. */
export function headBlocks(view: SheetView): HeadBlock[] {
  const rows: HeadRow[] = [];
  for (let row = view.firstRow; row <= view.lastRow; row++) rows.push(headRow(view, row));
  const isHead = rows.map((head, i) => isHeadRow(head) && !repeatsBelow(head, rows[i + 1], rows[i - 1]) && !standsUnderTimes(head, rows.slice(0, i)));
  plainHeads(view, rows, isHead).forEach((i) => (isHead[i] = true));
  namesHeads(view, rows, isHead).forEach((i) => (isHead[i] = true));
  const blocks: HeadBlock[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (!isHead[i]) continue;
    let last = i;
    while (last + 1 < rows.length && last - i < 3 && joinsBelow(view, rows, isHead, last)) last = nextFilled(rows, last);
    let first = i;
    const floor = (blocks.at(-1)?.to ?? 0) - view.firstRow + 1;
    while (first > floor && last - first < 3) {
      const above = groupAbove(view, rows, first, rows[i]!);
      if (above === null || above < floor) break;
      first = above;
    }
    blocks.push(buildBlock(view, rows.slice(first, last + 1)));
    i = last;
  }
  return blocks;
}

/** The given rows as a heading, whatever they look like: the user has said so. */
export function blockAt(view: SheetView, from: number, to: number): HeadBlock {
  return buildBlock(view, Array.from({ length: to - from + 1 }, (_, i) => headRow(view, from + i)));
}

/** A data row of years (start, end) has a fellow of the same shape beside it; a heading has not. */
function repeatsBelow(head: HeadRow, below: HeadRow | undefined, above: HeadRow | undefined): boolean {
  if (head.years < 1 || head.exactWords > 0) return false;
  const columns = (row: HeadRow | undefined): string =>
    row ? row.cells.filter((cell) => cell.year && !cell.year.short).map((cell) => cell.column).join() : "";
  const own = columns(head);
  return own !== "" && (own === columns(below) || own === columns(above));
}

/** The years stand where a heading above asks for times, such as "Start" and "Slutt", or where rows under it have years too: a row of data. */
function standsUnderTimes(head: HeadRow, above: readonly HeadRow[]): boolean {
  const over = above.findLastIndex((row) => row.exactWords > 2 && row.years === 0);
  const years = head.cells.filter((cell) => cell.year);
  if (head.exactWords > 0 || over < 0 || years.length === 0) return false;
  const asks = (column: number): boolean => above[over]?.cells.some((cell) => cell.column === column && cell.word?.role === "period") ?? false;
  const holds = (column: number): boolean => above.slice(over + 1).some((row) => row.cells.some((cell) => cell.column === column && cell.year !== null && !cell.year.short));
  return years.every(({ column }) => asks(column) || holds(column));
}

function nextFilled(rows: readonly HeadRow[], from: number): number {
  return rows[from + 1]?.cells.length === 0 ? from + 2 : from + 1;
}

/** The next row (or the one after a blank) belongs to the heading: it heads columns the block has no years for. */
function joinsBelow(view: SheetView, rows: readonly HeadRow[], isHead: readonly boolean[], last: number): boolean {
  const at = nextFilled(rows, last);
  const next = rows[at];
  const own = rows[last];
  if (!next || !own || next.cells.length === 0) return false;
  if (isHead[at]) return own.years === 0 || next.years === 0 || (at === last + 1 && dividesItsYears(own, next));
  if (at === last + 1 && isUnderGroups(view, own, next)) return true;
  return at === last + 1 && next.cells.length > 0 && next.cells.every((cell) => isUnitText(cell.text) || isPartOfYear(cell.text));
}

/** "Rekneskap 2024 | Budsjett 2025 | Økonomiplan" over the years of the plan alone: no column has a year in both rows. */
function dividesItsYears(own: HeadRow, next: HeadRow): boolean {
  const first = Math.min(...next.cells.map((cell) => cell.column));
  const group = own.cells.findLast((cell) => cell.column <= first);
  const apart = next.cells.every((cell) => cell.year && !own.cells.some((one) => one.column === cell.column && one.year));
  return apart && group !== undefined && !group.year;
}

/** Short words, each under a head merged over several columns: "Finansiering" over "Spillemidler", "Kommune", "Privat". */
function isUnderGroups(view: SheetView, own: HeadRow, next: HeadRow): boolean {
  const groups = own.cells.flatMap((cell) => view.merge(own.row, cell.column) ?? []).filter((merge) => merge.columns > 1 && merge.rows === 1);
  if (next.numbers > 0 || next.cells.length < 2) return false;
  return next.cells.every((cell) => cell.text.length <= 30 && groups.some((merge) => cell.column >= merge.column && cell.column < merge.column + merge.columns));
}

function isUnitText(text: string): boolean {
  return /^\(?(i |beløp i |tall i )?(hele )?(1 ?000|1000|tusen|mill\.?)? ?(kr|kroner|nok|tkr|mill\.?( kr)?|\+\/-|årsverk)\.?\)?$/i.test(text);
}

/** What stands under a year that is parted: "Inv." and "Drift", "Brutto" and "Netto", "Vår" and "Høst". */
function isPartOfYear(text: string): boolean {
  if ((text.length <= 25 && isQuantity(text)) || partOfYearHead(text) !== null) return true;
  return /^\(?(inv\w*\.?|drift\w*|kapital|årsverk|stillinger|stillingar|åv|brutto|netto|utgift(er)?|inntekt(er)?|kostnad|beløp|sum|effekt|(1000 )?(kr|kroner)\.?|tkr)\)?$/i.test(text);
}

/** Index of the row above that belongs to the heading, maybe past one blank row where it groups the years; or null. */
function groupAbove(view: SheetView, rows: readonly HeadRow[], first: number, head: HeadRow): number | null {
  if (joinsAbove(view, rows[first - 1], head)) return first - 1;
  const past = rows[first - 1]?.cells.length === 0 ? rows[first - 2] : undefined;
  const groups = past?.cells.some((cell) => yearWord(cell.text) !== "plain" && head.cells.some((one) => one.column === cell.column && one.year));
  return past && groups && joinsAbove(view, past, head) ? first - 2 : null;
}

/** The row above belongs to the heading: short texts over its columns, one of them beside or over the first. */
function joinsAbove(view: SheetView, above: HeadRow | undefined, head: HeadRow): boolean {
  if (!above || above.cells.length === 0 || above.numbers > 0 || above.longTexts > 0) return false;
  if (above.years > 1) return false;
  const firstColumn = Math.min(...head.cells.map((cell) => cell.column));
  return above.cells.some((cell) => {
    const merge = view.merge(above.row, cell.column);
    const spans = (merge?.columns ?? 1) > 1 && head.cells.some((c) => c.column > cell.column && c.column < cell.column + (merge?.columns ?? 1));
    const overYears = head.cells.some((c) => c.column === cell.column && c.year);
    const besideTitle = cell.column === firstColumn && overYears && spans && above.cells.some((one) => one.column < firstColumn);
    if (cell.column <= firstColumn && !besideTitle) return false;
    return cell.word !== null || ((spans || overYears) && cell.text.length <= 60);
  });
}

/** What Excel itself writes over a pivot table, and over no column. */
const ofPivot = /^(summer|antall|gjennomsnitt) av \S|^sum of \S|^(kolonneetiketter|kolonneetikettar|column labels)$/i;

function buildBlock(view: SheetView, rows: readonly HeadRow[]): HeadBlock {
  const from = rows[0]!.row;
  const to = rows.at(-1)!.row;
  const captions: { row: number; column: number; text: string }[] = [];
  const parts = new Map<number, { text: string; year: YearHead | null; group: boolean }[]>();
  for (const head of rows) {
    for (const cell of head.cells) {
      if (rows.length > 1 && head.row < to && !cell.year && isSectionText(cell.text)) {
        captions.push({ row: head.row, column: cell.column, text: cell.text });
        continue;
      }
      if (ofPivot.test(cell.text)) continue;
      for (const column of spanOf(view, head, cell.column, rows)) {
        const list = parts.get(column) ?? [];
        list.push({ text: cell.text, year: cell.year, group: column !== cell.column });
        parts.set(column, list);
      }
    }
  }
  const columns = [...parts].sort(([a], [b]) => a - b).map(([column, list]) => headColumn(column, list));
  return { from, to, columns, captions };
}

/** The columns a head cell stands over: its merged area, or the unheaded years to its right for a group. */
function spanOf(view: SheetView, head: HeadRow, column: number, rows: readonly HeadRow[]): number[] {
  const merge = view.merge(head.row, column);
  const count = merge?.columns ?? 1;
  const merged = Array.from({ length: count }, (_, i) => column + i);
  const below = rows.filter((row) => row.row > head.row).flatMap((row) => row.cells);
  if (count > 1 && head.cells.some((one) => one.column === column && one.year)) return parted(head, column, below);
  if (count > 1) return below.length === 0 ? merged.slice(0, 3) : merged.filter((c) => c === column || below.some((cell) => cell.column === c));
  const cell = head.cells.find((c) => c.column === column);
  if (cell?.year) return parted(head, column, below);
  if (!below.some((c) => c.column === column && c.year) || (yearWord(cell?.text ?? "") === "plain" && !startAgain(below))) return [column];
  const next = head.cells.find((c) => c.column > column)?.column ?? Infinity;
  return [column, ...below.filter((c) => c.column > column && c.column < next && c.year).map((c) => c.column)];
}

/** The same years stand twice: what is over the first of each run tells what the whole run is about. */
function startAgain(below: readonly HeadRow["cells"][number][]): boolean {
  const years = below.flatMap((cell) => cell.year?.year ?? []);
  return years.length > 3 && new Set(years).size < years.length;
}

/** A year stands over its own column, and over the unheaded ones to its right that part it. */
function parted(head: HeadRow, column: number, below: readonly HeadRow["cells"][number][]): number[] {
  const next = head.cells.find((cell) => cell.column > column)?.column ?? Infinity;
  const under = below.filter((cell) => cell.column >= column && cell.column < next && isPartOfYear(cell.text)).map((cell) => cell.column);
  return under.length > 1 ? [...new Set([column, ...under])] : [column];
}

function headColumn(column: number, list: readonly { text: string; year: YearHead | null }[]): HeadColumn {
  const text = list.map((part) => part.text).join(" ");
  const year = list.findLast((part) => part.year)?.year ?? null;
  const own = list.findLast((part) => headWord(part.text));
  return { column, text, year, yearWord: year ? yearWord(text) : "plain", word: headWord(text) ?? (own ? headWord(own.text) : null) };
}
