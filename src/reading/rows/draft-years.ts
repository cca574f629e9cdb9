/** When a row is to happen: marked years with their lines, and a period of activity. */
import { cellRef, type CellsRef } from "../../plan/cell";
import type { Year } from "../../plan/segment";
import { isMark, isWordMark } from "../find/column-facts";
import { isHorizon, yearsOfHorizon } from "../heads/horizon";
import { isEffectHead } from "../heads/effect-head";
import { readYears } from "../notation/years";
import { fallsIn } from "../find/date-cell";
import { plainSpaces } from "../find/sheet-view";
import { columnsOf, type SettledTable } from "../table";
import { isColourMark, marksByColour } from "./row-kind";
import { isTimed, noTime, timeOf, type Time } from "./time";

/** Marked years, each with the line its mark stands on where the cell has several lines. */
export function marksIn(table: SettledTable, row: number): { year: Year; cells: CellsRef; line: number | null }[] {
  const { view } = table.found;
  const byColour = marksByColour(table);
  const marked = [...columnsOf(table, "year-mark"), ...columnsOf(table, "year-amount")].flatMap(({ column, year, role }) => {
    if (year === null || (role === "year-amount" && !isMark(view.text(row, column)))) return [];
    const cells = cellRef(view.grid.sheet, row, column);
    const value = view.value(row, column);
    if (value === null) return byColour && isColourMark(table, row, column) ? [{ year, cells, line: null }] : [];
    const lines = plainSpaces(value === true ? "x" : String(value)).split("\n");
    if (role === "year-mark" && lines.length === 1 && (isWordMark(lines[0] ?? "") || fallsIn(lines[0] ?? "", year))) return [{ year, cells, line: null }];
    return lines.flatMap((line, i) => (isMark(line) || line.trim() === "1" ? [{ year, cells, line: lines.length > 1 ? i + 1 : null }] : []));
  });
  return marked.filter((mark, i) => marked.findIndex((one) => one.year === mark.year && one.line === mark.line) === i);
}

/**
 * The period of the row's time columns: one cell of words, or a start and an end. Beside amounts by year a year of
 * completion is no time of activity.
 */
export function periodIn(table: SettledTable, row: number): Time {
  const read = timeColumns(table, row).map(({ column, head }) => ({ head, ...(markedSpan(table, row, column, head) ?? periodCell(table, row, column, head)) }));
  const recurs = read.some((one) => one.recurs);
  const held = read.filter(isTimed);
  const [first, second] = held;
  if (first && !first.period) return { ...first, recurs };
  if (!first?.period) return { ...noTime, recurs };
  if (second?.period && held.length === 2 && isStart(first.head) && isEnd(second.head)) {
    const text = `${first.period.text} ${second.period.text}`;
    return { ...noTime, period: { ...first.period, to: second.period.to ?? second.period.from, text }, recurs, ends: true };
  }
  if (held.length > 1 && held.every(({ head }) => isHorizon(head))) return { ...noTime, period: { ...first.period, to: held.at(-1)?.period?.to ?? first.period.to }, recurs };
  if (held.length === 1 && first.period.from === first.period.to && (beginsThere.test(first.head) || hasOpenEnd(table, row, first.head))) return fromThen(first, recurs);
  return { ...first, recurs };
}

const beginsThere = /^(?:(?:virkning|verknad|effekt|gjeld\p{L}*|i kraft|innfør\p{L}*|iverksett\p{L}*) )?(?:fra|frå|f\.?\s?o\.?\s?m\.?)(?!\p{L})/iu;

/** "Slutt" beside "Start" with nothing under it, a dash, or a word of what goes on. "Ferdig" and "Frist" say when something is done, and it may only be unknown. */
function hasOpenEnd(table: SettledTable, row: number, head: string): boolean {
  const ends = columnsOf(table, "period").filter((column) => column.head !== head && /slutt|(?<!\p{L})(?:til|t\.?o\.?m)(?!\p{L})/iu.test(column.head) && !isStart(column.head));
  const text = plainSpaces(ends[0] ? table.found.view.text(row, ends[0].column) : "?").trim();
  return isStart(head) && ends.length === 1 && (/^(?:[-–—]+|åpen|open|varig|permanent|fast|ingen(?: slutt)?)?$/i.test(text) || readYears(text).recurring);
}

/** A mark under "Kort sikt (2026–2027)" means those years. */
export function markedSpan(table: SettledTable, row: number, column: number, head: string): Time | null {
  const { view } = table.found;
  const years = yearsOfHorizon(head);
  return years !== null && isMark(view.text(row, column)) ? timeOf(years, cellRef(view.grid.sheet, row, column), null) : null;
}

/** A year under "Fra" and nothing under "Til": it begins then and goes on. */
function fromThen(time: Time, recurs: boolean): Time {
  const { period } = time;
  if (period === null) return { ...time, recurs };
  return { ...time, period: { ...period, to: null }, starts: [{ year: period.from, cells: period.cells, line: null }], recurs };
}

const spanOfYears = /^(?:19|20)\d\d\s*(?:[-–—→/]\s*(?:(?:19|20)?\d\d)?|og (?:fremover|framover|ut))\s*$/u;

/** "2026-2028" written under a year, where an amount or a mark is looked for: a time all the same. */
export function isSpanOfYears(text: string): boolean {
  return spanOfYears.test(plainSpaces(text).trim());
}

/** The time that stands under the years in words, where the row has no time of its own. */
export function spanUnderYears(table: SettledTable, row: number): Time {
  const { view } = table.found;
  const spans = [...columnsOf(table, "year-mark"), ...columnsOf(table, "year-amount")].filter(({ column }) => isSpanOfYears(view.text(row, column)));
  const [only] = spans;
  return only && spans.length === 1 ? timeOf(view.text(row, only.column).trim(), cellRef(view.grid.sheet, row, only.column), table.planPeriod) : noTime;
}

function timeColumns(table: SettledTable, row: number): SettledTable["roles"] {
  const columns = columnsOf(table, "period");
  const byYear = columnsOf(table, "year-amount").some((year) => table.found.view.value(row, year.column) !== null);
  return byYear && columns.length === 1 ? columns.filter((column) => !isEnd(column.head)) : columns;
}

function isStart(head: string): boolean {
  return /start|fra|frå|påbegyn/i.test(head);
}

function isEnd(head: string): boolean {
  return /ferdig|slutt|til\b|frist|avslutt|drift|overta|innflytt/i.test(head);
}

function periodCell(table: SettledTable, row: number, column: number, head: string): Time {
  const { view } = table.found;
  const value = view.value(row, column);
  const merge = view.merge(row, column);
  const at = value === null && merge && merge.row < row ? merge.row : row;
  const text = view.text(at, column).trim();
  if (text === "") return noTime;
  const time = heldFromStart(timeOf(text, cellRef(view.grid.sheet, at, column), table.planPeriod), head, table.planPeriod);
  return isEffectHead(head) && areNeighbours(time.steps) ? { ...time, steps: [] } : time;
}

/** "2026 og 2027" under "Verknad" is a time in which something holds, and no steps. */
function areNeighbours(years: readonly Year[]): boolean {
  return years.every((year, i) => i === 0 || year === (years[i - 1] ?? 0) + 1);
}

/** "T.o.m. 2028" under "Verknad" or "Periode" holds from the first year of the plan; under "Frist" it is when it is done. */
function heldFromStart(time: Time, head: string, planPeriod: SettledTable["planPeriod"]): Time {
  const { period } = time;
  const holds = isEffectHead(head) || /^(periode|tidsrom)/i.test(head);
  if (!holds || period === null || planPeriod === null || period.to === null || period.from !== period.to) return time;
  const until = /^(?:(?:årlig|årleg|varig) )?(?:t\.?\s?o\.?\s?m\.?|til og med|ut)(?!\p{L})/iu.test(period.text) && readYears(period.text).kind === "until";
  return until && planPeriod.from < period.to ? { ...time, period: { ...period, from: planPeriod.from } } : time;
}
