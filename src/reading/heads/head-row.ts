/** Whether one row of a sheet looks like a heading: years in a row, head words, no figures. */
import { asksReplacement } from "./replacement";
import { headWord, plainHead, type HeadWord } from "./words";
import { spanOfHead } from "./money-column";
import { yearHead, type YearHead } from "./year-head";
import type { SheetView } from "../find/sheet-view";

export interface HeadCell {
  readonly column: number;
  readonly text: string;
  readonly year: YearHead | null;
  readonly word: HeadWord | null;
}

export interface HeadRow {
  readonly row: number;
  readonly cells: readonly HeadCell[];
  readonly years: number;
  /** Different parts named by words. */
  readonly words: number;
  readonly exactWords: number;
  /** Numbers that are no years. */
  readonly numbers: number;
  readonly longTexts: number;
}

const longText = 90;

export function headRow(view: SheetView, row: number): HeadRow {
  const found = view.filled(row).map((column) => headCell(view, row, column));
  const cells = keepYearRuns(withoutDays(found));
  const words = cells.flatMap((cell) => (cell.word ? [cell.word] : []));
  return {
    row,
    cells,
    years: cells.filter((cell) => cell.year).length,
    words: new Set(words.map((word) => word.role)).size,
    exactWords: words.filter((word) => word.exact).length,
    numbers: cells.filter((cell) => !cell.year && typeof view.value(row, cell.column) === "number").length,
    longTexts: cells.filter((cell) => cell.text.length > longText || /^[•●▪]/.test(cell.text)).length,
  };
}

function headCell(view: SheetView, row: number, column: number): HeadCell {
  const value = view.value(row, column);
  const text = view.text(row, column).trim();
  return {
    column,
    text,
    year: yearHead(value, view.format(row, column), view.grid.date1904),
    word: typeof value === "string" ? headWord(text) : null,
  };
}

/** Days stand for years where they are the same day of each: "31.12.2026 | 31.12.2027". Beside other years, or on different days, they are dates of a row. */
function withoutDays(cells: readonly HeadCell[]): readonly HeadCell[] {
  const days = cells.map((cell) => (cell.year ? (/^(\d{1,2}\.\s?\d{1,2})\.\s?\d{4}$/.exec(cell.text)?.[1] ?? null) : null));
  const years = cells.filter((cell) => cell.year).length;
  const kinds = new Set(days.filter((day) => day !== null));
  const mixed = kinds.size > 1 || days.filter((day) => day !== null).length < years;
  return cells.map((cell, i) => (mixed && days[i] && !/^(?:0?1\.\s?0?1|31\.\s?12)$/.test(days[i]) ? { ...cell, year: null } : cell));
}

/** Two-digit and counted years count only in company: three rising by one, or two written as text. */
function keepYearRuns(cells: readonly HeadCell[]): readonly HeadCell[] {
  const kept = new Set<HeadCell>();
  let run: HeadCell[] = [];
  const close = (): void => {
    const wordy = run.some((cell) => cell.year && (cell.year.counted || /\D/.test(cell.text)));
    if (run.length >= 3 || (run.length === 2 && wordy)) run.forEach((cell) => kept.add(cell));
    run = [];
  };
  for (const cell of cells) {
    const before = run.at(-1)?.year;
    if (!cell.year || !(cell.year.short || cell.year.counted)) continue;
    if (before && cell.year.year !== before.year + 1) close();
    run.push(cell);
  }
  close();
  return cells.map((cell) =>
    cell.year && (cell.year.short || cell.year.counted) && !kept.has(cell) ? { ...cell, year: null } : cell,
  );
}

/** True for a row that can stand as a heading by itself. */
export function isHeadRow(head: HeadRow): boolean {
  if (head.numbers > 0 || head.longTexts > 0) return false;
  if (head.years >= 2) return rises(head);
  if (head.years === 1) return headsOneYear(head);
  const texts = head.cells.length;
  if (head.words >= 3 && head.exactWords >= 3 && head.cells.some((cell) => cell.word?.role === "title" && cell.word.exact)) return head.exactWords * 3 >= texts;
  if (head.exactWords >= 2 && asksWhatReplaces(head)) return true;
  const spans = head.cells.filter((cell) => !cell.word && spanOfHead(cell.text) !== null).length;
  const named = head.cells.filter((cell) => cell.word).length + (spans > 1 ? spans : 0);
  return head.words >= 2 && head.exactWords >= 1 && named * 2 >= texts;
}

/** When something is replaced, and what that costs: the registry's own heads may be many beside them. */
function asksWhatReplaces(head: HeadRow): boolean {
  return head.cells.some((cell) => cell.word && asksReplacement(plainHead(cell.text))) && head.cells.some((cell) => cell.word?.role === "cost" || cell.word?.role === "total");
}

/** One year column: the other heads must be head words nearly all, and one of them call the rows something. */
function headsOneYear(head: HeadRow): boolean {
  const named = head.cells.filter((cell) => cell.year || cell.word).length;
  const calls = head.cells.some((cell) => (cell.word?.exact || cell.year) && cell.word && ["title", "number", "section"].includes(cell.word.role));
  if (head.words >= 3 && head.exactWords >= 2 && named * 4 >= head.cells.length * 3) return true;
  return calls && named * 3 >= head.cells.length * 2 && (head.words >= 2 || head.cells.length === 2);
}

/** Years ascend: by one somewhere, or three and more in any steps; not a start and an end beside each other. */
function rises(head: HeadRow): boolean {
  const years = head.cells.flatMap((cell) => (cell.year ? [cell.year.year] : []));
  if (years.some((year, i) => i > 0 && year === (years[i - 1] ?? 0) + 1)) return true;
  if (years.length >= 3 && years.every((year, i) => i === 0 || year > (years[i - 1] ?? 0))) return true;
  return head.exactWords >= 2 || (head.exactWords >= 1 && new Set(years).size > 1);
}
