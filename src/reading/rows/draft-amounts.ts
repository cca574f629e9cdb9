/** Amounts of a row: under years, and under no year. */
import { cellRef, type CellValue } from "../../plan/cell";
import { isMark, isWordMark } from "../find/column-facts";
import { eachYearOfHead, goesOnFrom, yearsOfColumn } from "../heads/each-year";
import { isHorizon } from "../heads/horizon";
import { isUnitPrice, spanOfHead } from "../heads/money-column";
import { isEffectHead } from "../heads/effect-head";
import type { Kind } from "../../plan/segment";
import { columnsOf, type SettledTable } from "../table";
import type { Draft, DraftCost } from "../segments/draft";
import { cellAmounts, singleAmount } from "./amount-cell";
import { readUnitlessAmount } from "./plain-number";
import { positionsIn } from "./positions-cell";

/** The cells under one year each; a dash, a blank and an error cell are no amount. */
export function yearAmounts(table: SettledTable, row: number): Draft["row"]["amounts"] {
  const { view } = table.found;
  return [...columnsOf(table, "year-amount"), ...columnsOf(table, "year-mark").filter(({ column }) => isMoneyAmongMarks(view.value(row, column)))].flatMap((column) => {
    const read = cellAmounts(view.value(row, column.column), scaleOf(table, row, column.column));
    const kroner = singleAmount(read);
    if (kroner === null) return [];
    return yearsOfColumn(column).map((year) => ({ year, kroner, cells: cellRef(view.grid.sheet, row, column.column) }));
  });
}

/** An amount where the others have marks: it is large, or says itself that it is kroner. */
function isMoneyAmongMarks(value: CellValue): boolean {
  if (value === null || typeof value === "boolean") return false;
  const number = typeof value === "number" ? value : readUnitlessAmount(value);
  return number !== null ? Math.abs(number) >= 1000 : typeof value === "string" && !isMark(value) && !isWordMark(value) && /\d.*(kr|mill|,-)|kr\.? ?\d/i.test(value);
}

/** One amount for each year: several of one tiltak are added, and the first cell stands for them. */
export function perYear(amounts: Draft["row"]["amounts"]): Draft["row"]["amounts"] {
  const years = new Map<number, Draft["row"]["amounts"][number]>();
  for (const amount of amounts) {
    const before = years.get(amount.year);
    years.set(amount.year, before ? { ...before, kroner: before.kroner + amount.kroner } : amount);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** The same grouped by the kind their heads say ("Drift" over some years, "Investering" over others). */
export function byKindOfHead(table: SettledTable, amounts: Draft["row"]["amounts"]): { readonly kind: Kind | null; readonly amounts: Draft["row"]["amounts"] }[] {
  const heads = new Map(columnsOf(table, "year-amount").map((column) => [column.column, kindOfHead(column.head)]));
  const kinds = [...new Set(amounts.map((amount) => heads.get(amount.cells.area.column) ?? null))];
  return kinds.map((kind) => ({ kind, amounts: perYear(amounts.filter((amount) => (heads.get(amount.cells.area.column) ?? null) === kind)) }));
}

/** Kroner per number in a cell: its own head's unit before its section's, that before the table's. */
function scaleOf(table: SettledTable, row: number, column: number): number {
  return table.scales.get(column) ?? table.sectionScales.findLast((section) => section.row <= row)?.scale ?? table.unit.scale;
}

/**
 * Amounts under no year, also where they stand among words of who pays. A total beside amounts by year only repeats them and is no cost of its own; alone it is
 * the cost.
 */
export function costsIn(table: SettledTable, row: number, hasYears: boolean): DraftCost[] {
  if (hasYears) return [];
  const own = costColumns(table, row).flatMap((column) => costCell(table, row, column.column, column.head));
  if (own.length > 0) return own;
  const [total] = columnsOf(table, "total");
  if (total) return costCell(table, row, total.column, total.head);
  return columnsOf(table, "cost").length > 0 ? [] : columnsOf(table, "financing").flatMap((column) => costCell(table, row, column.column, column.head).filter((cost) => cost.kroner !== 0));
}

/** One cost column of each sort: "Kostnad drift" and "Kostnad investering" both count, and so do once and yearly; brutto and netto do not. */
export function costColumns(table: SettledTable, row: number): SettledTable["roles"] {
  const filled = columnsOf(table, "cost").filter((column) => cellAmounts(table.found.view.value(row, column.column), 1).amounts.length > 0 || cellAmounts(table.found.view.value(row, column.column), 1).statedZero);
  const whole = filled.filter((column) => !isUnitPrice(column.head));
  const counted = whole.length > 0 ? whole : filled;
  return counted.filter((column, i) => spanOfHead(column.head) !== null || isHorizon(column.head) || counted.findIndex((one) => sortOfHead(one.head) === sortOfHead(column.head)) === i);
}

/** Kind, and whether it is said to come once or every year. */
export function sortOfHead(head: string): string {
  return `${kindOfHead(head) ?? ""} ${onceHead.test(head) ? "once" : yearlyHead.test(head) ? "yearly" : ""}`;
}

const onceHead = /engang|eingong|etableringskostnad|oppstartskostnad/i;
const yearlyHead = /årlig|årleg|per år|pr\.? ?år|helår|heilår|årsløn|årseffekt|årskostnad|årsutgift|varig/i;

/** "Beløp 2026 | Helårseffekt": the amount from the second year on, of the same sign and no smaller; null for anything else. "Beløp 2026 | Fra 2027" says itself that it follows. */
export function fullYearIn(table: SettledTable, row: number, amounts: Draft["row"]["amounts"]): Draft["fullYear"] {
  const [only] = amounts;
  const column = columnsOf(table, "cost").find((one) => /helår|heilår/i.test(one.head) || goesOnFrom(one.head) === (only?.year ?? 0) + 1);
  if (!only || !column || columnsOf(table, "year-amount").length !== 1) return null;
  const kroner = singleAmount(cellAmounts(table.found.view.value(row, column.column), scaleOf(table, row, column.column)));
  const grows = kroner !== null && goesOnFrom(column.head) !== null || kroner !== null && Math.sign(kroner) === Math.sign(only.kroner) && Math.abs(kroner) >= Math.abs(only.kroner);
  return kroner !== null && grows ? { kroner, cells: cellRef(table.found.view.grid.sheet, row, column.column) } : null;
}

/** How many a price per unit is to be multiplied by: årsverk, or the column of counts; null where none is stated. */
function countIn(table: SettledTable, row: number, head: string): number | null {
  if (/årsverk|stilling/i.test(head)) return positionsIn(table, row);
  const [column] = columnsOf(table, "unit-count");
  const value = column ? table.found.view.value(row, column.column) : null;
  return typeof value === "number" ? value : null;
}

const lasting = /varig|engang|eingong/i;

/** "Varig" or "Engangs" in a column of its own, or nothing. */
function lastingIn(table: SettledTable, row: number): string {
  const column = columnsOf(table, "note").find((one) => lasting.test(one.head));
  const text = column ? table.found.view.text(row, column.column).trim() : columnsOf(table, "period").map((one) => lastingTime(table.found.view.text(row, one.column).trim(), one.head)).join("");
  return /^[EV]$/i.test(text) ? (/e/i.test(text) ? "engangs" : "varig") : lasting.test(text) ? text : "";
}

const partOfYear = /^(?:(?:[1-4]\.?|første|fyrste|andre|tredje) ?(halvår|kvartal|tertial)|([qh])[1-4]) \d{4}$/i;

/** In how many parts the year is cut where the row holds for one of them alone ("1. halvår 2027" under "Verknad"); null elsewhere. */
export function partsOfYearIn(table: SettledTable, row: number): number | null {
  const column = columnsOf(table, "period").find((one) => isEffectHead(one.head));
  const part = column ? partOfYear.exec(table.found.view.text(row, column.column).trim()) : null;
  if (!part) return null;
  const word = (part[1] ?? part[2] ?? "").toLowerCase();
  return word.startsWith("h") ? 2 : word === "tertial" ? 3 : 4;
}

/** "Berre 2026", "Engangs 2027", and "1. halvår 2027" where it holds then and no longer; "varig frå 2026", "årleg". */
function lastingTime(text: string, head: string): string {
  if (/engang|eingong|(?<!\p{L})(bare|berre|kun) (i )?20\d\d/iu.test(text)) return "engangs";
  if (isEffectHead(head) && partOfYear.test(text)) return "engangs";
  return /(?<!\p{L})(varig|årlig|årleg|(?:hvert|kvart) år)(?!\p{L})/iu.test(text) ? "varig" : "";
}

function costCell(table: SettledTable, row: number, column: number, head: string): DraftCost[] {
  const { view } = table.found;
  const read = cellAmounts(view.value(row, column), scaleOf(table, row, column));
  const cells = cellRef(view.grid.sheet, row, column);
  const from = goesOnFrom(head);
  const yearly = yearlyHead.test(head) || from !== null;
  const said = { cells, spreadYears: read.spreadYears, kind: kindOfHead(head), span: spanOfHead(head) ?? eachYearOfHead(head) };
  if (read.statedZero && read.amounts.length === 0) return [{ ...said, kroner: 0, line: null, perUnit: false, yearly: true, count: null, words: "", low: null, paidByOthers: 0, year: null }];
  return read.amounts.map((amount) => ({
    ...said, low: amount.low, paidByOthers: amount.paidByOthers, year: amount.year ?? from, kroner: amount.kroner, line: amount.line, perUnit: amount.perUnit || isUnitPrice(head), yearly: (amount.yearly || yearly) && partsOfYearIn(table, row) === null,
    count: amount.count ?? (isUnitPrice(head) ? countIn(table, row, head) : null), words: `${amount.words}\n${lastingIn(table, row)}${onceHead.test(head) ? "engangs" : ""}`.trim(),
  }));
}

/** "Investeringskostnad" and "Driftskostnad" side by side say their kind themselves. */
function kindOfHead(head: string): Kind | null {
  const invests = /(?<!\p{L})inv(?:est|\.|$)/iu.test(head);
  const operates = /drift/i.test(head);
  return invests === operates ? null : invests ? "investering" : "drift";
}
