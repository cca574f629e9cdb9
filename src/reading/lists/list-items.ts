/** The lines of a sheet without columns, and what each says of money, posts and time. */
import { cellRef, type CellsRef } from "../../plan/cell";
import type { Kind, Year } from "../../plan/segment";
import type { SheetView } from "../find/sheet-view";
import { readCost } from "../notation/cost";
import { beginsIn } from "../rows/begins";
import { cellAmounts } from "../rows/amount-cell";
import { isTimed, noTime, timeOf, yearIs } from "../rows/time";
import { headsOneOff, onceOver } from "../segments/words";
import { bullet, isListHead, savingWords } from "./list-words";
import type { Draft, DraftCost } from "../segments/draft";

export interface ListLine {
  readonly row: number;
  readonly column: number;
  /** 1-based line in a cell of several, else null. */
  readonly line: number | null;
  readonly text: string;
  /** Cells to the right of the text in its row. */
  readonly beside: readonly number[];
}

export interface ItemContext {
  readonly table: string;
  readonly section: string | null;
  readonly sectionNumber: string | null;
  readonly kind: Kind | null;
  readonly planPeriod: { readonly from: Year; readonly to: Year } | null;
  /** The heading of the list or of the section calls all costs one-off. */
  readonly once: boolean;
  /** Kroner per number in a cell of its own beside the words. */
  readonly unit: number;
}

/** A bullet, a number or a letter in a cell of its own before the words. */
const marker = /^(?:(?:\d{1,3}|[a-zæøå])\s*[.)]|[•●▪■◦‣·])$/;

/** Every line with words, in reading order, list by list where lists stand side by side. A row of three cells and more, its marker left out, is no line but part of some table. */
export function linesOf(view: SheetView, taken: (row: number) => boolean): ListLine[] {
  const starts = besideOneAnother(view);
  return starts.flatMap((start, i) => linesWithin(view, taken, start, (starts[i + 1] ?? Infinity) - 1));
}

/** First columns of lists side by side: a row names what stands under two or more of its cells, or has a bullet in each. One column for all where there is none. */
function besideOneAnother(view: SheetView): readonly number[] {
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const texts = view.filled(row).map((column) => view.text(row, column));
    if (texts.length > 1 && (texts.every(isListHead) || texts.every((text) => bullet.test(text)))) return [1, ...view.filled(row).slice(1)];
  }
  return [1];
}

function linesWithin(view: SheetView, taken: (row: number) => boolean, from: number, to: number): ListLine[] {
  const lines: ListLine[] = [];
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const cells = view.filled(row).filter((column) => column >= from && column <= to);
    const column = cells.find((at) => /\p{L}{2}/u.test(view.text(row, at)));
    const mark = view.text(row, cells[0] ?? 0).trim();
    const marked = column === cells[1] && marker.test(mark);
    if (taken(row) || column === undefined || cells.length > (marked ? 3 : 2)) continue;
    const texts = `${marked ? `${mark} ` : ""}${view.text(row, column)}`.split("\n").map((text) => text.trim());
    const several = texts.filter((text) => text !== "").length > 1;
    texts.forEach((text, i) => {
      if (text !== "") lines.push({ row, column, line: several ? i + 1 : null, text, beside: several ? [] : cells.filter((at) => at > column) });
    });
  }
  return lines;
}

/** A line as a tiltak. `text` is the title; `more` are lines of its own that tell its cost. */
export function itemDraft(view: SheetView, line: ListLine, number: string | null, text: string, more: readonly ListLine[], context: ItemContext): Draft {
  const { sheet } = view.grid;
  const cells = cellRef(sheet, line.row, line.column);
  const { title, amount } = ledTo(text);
  const costs = [...(amount === null ? costsInText(title, cells, line.line) : amountsOf(amount, cells, line.line)), ...line.beside.flatMap((column) => costsBeside(view, line.row, column, context.unit)), ...more.flatMap((one) => costsInText(one.text, cellRef(sheet, one.row, one.column), one.line))];
  const times = [title, ...more.map((one) => one.text)].map((words) => timeOf(withoutAmounts(words), cells, context.planPeriod));
  const closing = costs.length > 0 ? (closingYears.exec(title)?.[0] ?? null) : null;
  const time = times.find((one) => isTimed(one) || one.recurs) ?? (closing === null ? noTime : timeOf(closing, cells, context.planPeriod));
  return {
    row: {
      table: context.table, sheet, row: line.row, rows: (more.at(-1)?.row ?? line.row) - line.row + 1, number, title, titleCells: cells,
      description: null, section: context.section, sectionNumber: context.sectionNumber, amounts: [],
      costs: costs.map((cost) => ({ kroner: cost.kroner, cells: cost.cells, line: cost.line })), costCells: costs[0]?.cells ?? null,
      startYears: time.starts, period: time.period, goals: [], goalCells: null, financing: null, financingCells: null, responsible: null, status: null,
    },
    yearIs: yearIs(time, ""),
    costs: context.once ? costs.map((cost) => ({ ...cost, words: onceOver(cost.words) })) : costs, byYear: [], kind: context.kind, statedPosts: null, postLevels: [], remarkedPosts: "", zeroInCell: false, begins: beginsIn(title, false), steps: time.steps, doubt: savingDoubt(context.section, costs), fullYear: null, recurs: time.recurs, runsUp: null,
  };
}

/** "Ny tankbil 2028", "Veilys 2026-2028" with a cost of its own: when it is done, unless the year is part of the name of a plan. */
const closingYears = /(?<=\p{L}(?<!(?:plan|program|strategi|budsjett|rapport|melding|sak|versjon|nivå|pris|lov)(?:en|a|et)?) )(?:19|20)\d\d(?:\s*[-–]\s*(?:20)?\d\d)?$/iu;

/** What is said over the first item, or by the section, makes the costs one-off. */
export function isOnce(lines: readonly ListLine[], items: ReadonlySet<ListLine>, section: string | null): boolean {
  const first = lines.findIndex((line) => items.has(line));
  return [...lines.slice(0, Math.min(3, first)).map((line) => line.text), section ?? ""].some((text) => text.length <= 120 && headsOneOff(text));
}

/** Amounts without a minus under a heading of savings. */
function savingDoubt(section: string | null, costs: readonly DraftCost[]): Draft["doubt"] {
  const words = section === null ? null : savingWords(section);
  return words !== null && costs.length > 0 && costs.every((cost) => cost.kroner > 0) ? { code: "saving-positive", words } : null;
}

const money = /\bkr\b|kroner|mill|mil\b|tusen|mrd|,-|\d['’´`]|^(kostnad|pris|innsparing|besparelse)|(?<!\d[ .]?)\d{1,3}([ .])\d{3}(\2\d{3})*(?![ .]?\d)/i;

/** "Ny lærer ........ 600 000": dots lead from the title to the amount. A number of three digits is a page. */
function ledTo(text: string): { readonly title: string; readonly amount: string | null } {
  const match = /^(.*?\S)\s*(?:\.{4,}|…+|_{3,}|·{3,}|(?:\. ){3,})\s*(\D{0,8}\d.*)$/u.exec(text);
  const [, title = text, amount = ""] = match ?? [];
  return /\d{4}|\d[ .]\d{3}|mill|tusen|kr/i.test(amount) ? { title, amount } : { title: text, amount: null };
}

/** Amounts that name kroner, tusen or mill, or are written in thousands; other bare numbers in a sentence count other things. */
function costsInText(text: string, cells: CellsRef, line: number | null): DraftCost[] {
  const [first = "", ...tail] = text.split(/\s[–—-]\s/);
  // a tail in brackets is an aside, not an accountant's minus
  const parts = [first, ...tail.map((part) => part.replace(/^\s*\((.*)\)\s*$/, "$1"))];
  return parts.filter((part) => money.test(part)).flatMap((part) => amountsOf(part, cells, line));
}

function amountsOf(text: string, cells: CellsRef, line: number | null): DraftCost[] {
  const read = cellAmounts(text, 1);
  return read.amounts.map((amount) => ({ ...amount, cells, line, spreadYears: read.spreadYears, kind: null, span: null }));
}

function costsBeside(view: SheetView, row: number, column: number, unit: number): DraftCost[] {
  const cells = cellRef(view.grid.sheet, row, column);
  const read = cellAmounts(view.value(row, column), unit);
  return read.amounts.map((amount) => ({ ...amount, cells, spreadYears: read.spreadYears, kind: null, span: null }));
}

/** Years are looked for where no amount stands: "2 000 kroner" is no year. */
function withoutAmounts(text: string): string {
  const blanked = readCost(text).amounts.filter((amount) => amount.kroner >= 10000 || amount.kroner < 0).reduce((left, amount) => left.slice(0, amount.start) + " ".repeat(amount.end - amount.start) + left.slice(amount.end), text);
  const beside = blanked === text ? blanked : blanked.replace(/(?<=\p{L} )(20\d\d)(?=\s*[,;:–—-]\s*$)/u, "i $1").replace(/\s+[–—-]\s*$/u, "");
  return beside.replace(/\((20\d\d(?:\s*[-–/]\s*\d{2,4})?)\)/g, " i $1 ");
}
