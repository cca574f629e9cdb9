/** How sure a table's reading is, 0–1: at 0,9 and over it is to be right in 97 of 100, a doubtful one stands at 0,6 or under. */
import { goesOnFrom } from "../heads/each-year";
import { isHorizon } from "../heads/horizon";
import { mayBeMoney, spanOfHead } from "../heads/money-column";
import { isQuantity } from "../heads/quantity";
import { replacementColumn } from "../heads/replacement";
import { kindByWords } from "../segments/words";
import { bodyRows } from "./tables";
import { isColourMark } from "../rows/row-kind";
import { tableKind } from "./table-kind";
import { columnsOf, hasCountedYears, type RoledTable } from "../table";

export function confidenceOf(table: RoledTable, fit: number, weight: number, unitUnsure: boolean, chosen: boolean): number {
  const unread = table.roles.filter((column) => column.role === "unread" && !ofFunding.test(column.head) && !isQuantity(column.head) && facts(table, column.column) > 0).length;
  const title = table.found.columns.find((column) => column.column === columnsOf(table, "title")[0]?.column);
  const hazy = table.roles.some((column) => (column.role === "year-amount" || column.role === "year-mark") && isHazy(table, column.column, column.role));
  let confidence = Math.min(0.97, 0.55 + Math.min(weight, 1) * 0.32 + fit * 0.12);
  if (title?.word?.role !== "title" && !/^(drift|invest)/i.test(title?.head ?? "")) confidence -= title?.head === "" ? 0.26 : 0.14;
  confidence -= Math.min(0.3, headless(table) * 0.1);
  if (columnsOf(table, "year-amount").length > 0 && columnsOf(table, "cost").some((column) => /^(budsjett|økonomiplan|plan)$/i.test(column.head))) confidence = Math.min(confidence, 0.6);
  confidence -= Math.min(0.2, unread * 0.05);
  if (hazy) confidence -= 0.2;
  if (mixesKinds(table)) confidence -= 0.06;
  if (chosen) confidence = Math.max(confidence, 0.9);
  if (table.roles.some((column) => column.role === "unread" && isLeftMoney(table, column.column))) confidence = Math.min(confidence, 0.6);
  if (columnsOf(table, "year-mark").some((column) => table.found.columns.some((one) => one.column === column.column && (one.facts.numbers > one.facts.ones || one.facts.moneyTexts > 0)))) confidence = Math.min(confidence, 0.6);
  if ((title?.word?.role !== "title" || namesRepeat(table)) && rivalNames(table)) confidence = Math.min(confidence, 0.6);
  if (title?.word?.role !== "title" && replacementColumn(table.found.columns) !== null) confidence = Math.min(confidence, 0.6);
  if (twiceBefore(table)) confidence = Math.min(confidence, 0.6);
  if (headGone(table)) confidence = Math.min(confidence, 0.6);
  if (table.roles.some((column) => column.role === "unread" && /^endring/i.test(column.head) && facts(table, column.column) > 0)) confidence = Math.min(confidence, 0.6);
  if (yearsAreNet(table)) confidence = Math.min(confidence, 0.6);
  if (followsUp(table)) confidence = Math.min(confidence, 0.6);
  if (rivalCosts(table) || (!chosen && isCostByLooks(table)) || yearsAstray(table)) confidence = Math.min(confidence, 0.6);
  if (restTogether(table)) confidence = Math.min(confidence, 0.6);
  if (hasCountedYears(table)) confidence = Math.min(confidence, 0.5);
  if (unitUnsure) confidence = Math.min(confidence, 0.55);
  return Math.round(Math.max(0.05, confidence) * 100) / 100;
}

/** Heads of who pays how much: no cost of their own, and nothing that makes the reading doubtful. */
const ofFunding = /lån|tilskudd|tilskot|(?<!\p{L})(mva|moms)|egenkapital|eigenkapital|(?<!\p{L})fond|finansiering|refusjon|spillemid|spelemid|(?<!\p{L})(kommune|kommunal andel|privat|dugnad|stat|staten|fylke)/iu;

function facts(table: RoledTable, column: number): number {
  return table.found.columns.find((one) => one.column === column)?.facts.filled ?? 0;
}

/** Two columns of cost for the same thing, neither a price per unit nor of a kind of its own: which one counts is a guess. */
function rivalCosts(table: RoledTable): boolean {
  if (columnsOf(table, "year-amount").length > 0) return false;
  if (columnsOf(table, "cost").length === 0 && columnsOf(table, "total").filter((column) => /brutto|netto/i.test(column.head) && facts(table, column.column) > 1).length > 1) return true;
  const costs = columnsOf(table, "cost").filter((column) => !/drift|invest|per |pr\.|pris|årlig|årleg|engang|eingong/i.test(column.head) && !isSpan(column.head) && facts(table, column.column) > 1);
  return costs.length > 1;
}

/** Columns with something in them and nothing over them, the names' own left out. */
function headless(table: RoledTable): number {
  const title = columnsOf(table, "title")[0]?.column;
  return table.found.columns.filter((column) => column.head === "" && column.column !== title && column.facts.filled > 1).length;
}

/** Another column of words that nothing was made of may be the names as well. */
function rivalNames(table: RoledTable): boolean {
  return table.roles.some((role) => role.role === "unread" && table.found.columns.some(({ column, facts: held }) => column === role.column && held.texts * 2 > held.filled && held.meanLength > 6 && held.moneyTexts === 0));
}

/** The same few names over and over beside the figures: buildings or units, more likely than tiltak. */
function namesRepeat(table: RoledTable): boolean {
  const { view, blocks, lastRow } = table.found;
  const [title] = columnsOf(table, "title");
  const money = [...columnsOf(table, "year-amount"), ...columnsOf(table, "cost")].map(({ column }) => column);
  if (!title) return false;
  const rows = bodyRows(blocks, lastRow).filter((row) => money.some((column) => view.value(row, column) !== null));
  const names = rows.map((row) => view.text(view.merge(row, title.column)?.row ?? row, title.column).trim());
  return new Set(names).size < names.length * 0.8;
}

/** "2026 opprinnelig | 2026 revidert" before a few plan years: the first of the plan's own years may be among them. */
function twiceBefore(table: RoledTable): boolean {
  const first = Math.min(...columnsOf(table, "year-amount").flatMap((column) => column.year ?? []));
  const before = columnsOf(table, "comparison-year").filter((column) => column.year === first - 1);
  return before.length > 1 && columnsOf(table, "year-amount").length < 4;
}

/** A column with nothing over it but something in it stands beside or among the years: it may be one of them. */
function headGone(table: RoledTable): boolean {
  const years = table.roles.filter((column) => column.role === "year-mark" || column.role === "year-amount").map((column) => column.column);
  const near = (column: number): boolean => column >= Math.min(...years) - 1 && column <= Math.max(...years) + 1;
  const marks = table.roles.some((column) => column.role === "year-mark");
  return table.found.columns.some(({ column, head, facts: held }) => {
    if (head !== "" || !near(column) || columnsOf(table, "title").some((title) => title.column === column)) return false;
    return held.marks > 0 || (marks && held.coloured > 0 && bodyRows(table.found.blocks, table.found.lastRow).some((row) => isColourMark(table, row, column))) || (held.numbers + held.moneyTexts) * 2 > held.filled;
  }) || (marks && colouredOutside(table, years));
}

/** Colour right beside or among the years in a column that holds nothing else at all. */
function colouredOutside(table: RoledTable, years: readonly number[]): boolean {
  const { view, blocks, lastRow } = table.found;
  const known = new Set(table.found.columns.map((column) => column.column));
  const rows = bodyRows(blocks, lastRow);
  for (let column = Math.min(...years); column <= Math.max(...years) + 1; column++) {
    if (!known.has(column) && rows.some((row) => view.filled(row).length > 0 && isColourMark(table, row, column))) return true;
  }
  return false;
}

/** A column of figures that nothing was made of, and no code of account or function: it may be a year. */
function isLeftMoney(table: RoledTable, column: number): boolean {
  const found = table.found.columns.find((one) => one.column === column);
  return found !== undefined && mayBeMoney(found);
}

/** More than one cell in five of a year column is neither amount, mark nor dash. */
function isHazy(table: RoledTable, column: number, role: string): boolean {
  const found = table.found.columns.find((one) => one.column === column)?.facts;
  if (!found || found.filled < 3) return false;
  const understood = role === "year-mark" ? found.marks + found.ones + found.words + found.deadlines : found.numbers + found.dashes + found.moneyTexts;
  return understood < found.filled * 0.8;
}

/** "Beløp 2026 | Beløp 2027–29": whether the later years share the second amount or have it each, nothing says. */
function restTogether(table: RoledTable): boolean {
  const years = columnsOf(table, "year-amount").flatMap((column) => column.year ?? []);
  const [only] = years;
  // "2030 og senere" after the years before it: in that year alone, or in each from it on
  if (years.length >= 2 && columnsOf(table, "year-amount").some(({ head, year }) => year === Math.max(...years) && goesOnFrom(head) !== null)) return true;
  return only !== undefined && years.length === 1 && table.roles.some((column) => {
    const rest = column.role === "year-amount" ? null : spanOfHead(column.head);
    return rest !== null && rest.from === only + 1 && rest.to !== null && facts(table, column.column) > 0;
  });
}

/** The head says for which years or how soon. */
function isSpan(head: string): boolean {
  return spanOfHead(head) !== null || isHorizon(head);
}

/** The cost column was known by its figures, not by its head. */
function isCostByLooks(table: RoledTable): boolean {
  return columnsOf(table, "cost").some((role) => table.found.columns.some((column) => column.column === role.column && column.word?.role !== "cost" && !/drift|inv/i.test(column.head) && !isSpan(column.head)));
}

/** Years that do not rise, or leave one out where the others follow on one another: a head may be mistyped. */
function yearsAstray(table: RoledTable): boolean {
  const years = columnsOf(table, "year-amount").flatMap((column) => (column.year === null ? [] : [column.year]));
  const steps = years.slice(1).map((year, i) => year - (years[i] ?? year)).filter((step) => step !== 0);
  const parted = new Set(years).size < years.length;
  return !parted && steps.length > 1 && (steps.some((step) => step < 0) || (steps.includes(1) && steps.some((step) => step > 1)));
}

/** "Brutto | Tilskudd | Netto" before the years, and the years come to what is left: the cost itself is under no year. */
function yearsAreNet(table: RoledTable): boolean {
  const years = columnsOf(table, "year-amount").map((column) => column.column);
  const [gross, net] = [/^brutto/i, /^netto/i].map((words) => table.roles.find((column) => column.year === null && words.test(column.head))?.column);
  if (gross === undefined || net === undefined || years.length === 0) return false;
  const { view, blocks, lastRow } = table.found;
  const number = (row: number, column: number): number => { const value = view.value(row, column); return typeof value === "number" ? value : 0; };
  return bodyRows(blocks, lastRow).some((row) => {
    const sum = years.reduce((all, column) => all + number(row, column), 0);
    return sum !== 0 && Math.abs(sum - number(row, net)) < 1 && Math.abs(sum - number(row, gross)) >= 1;
  });
}

/** Drift and investments in one table, and only the words of the titles to part them by. */
function mixesKinds(table: RoledTable): boolean {
  const { found } = table;
  const [title] = columnsOf(table, "title");
  if (!title || columnsOf(table, "kind").length > 0 || tableKind(found) !== null || table.roles.some((column) => /drift|(?<!\p{L})inv/iu.test(column.head))) return false;
  const texts = bodyRows(found.blocks, found.lastRow).map((row) => found.view.text(row, title.column)).filter((text) => text !== "");
  if (texts.some((text) => /^(nye |vedtatte )?(drift|investering)\p{L}*\b/iu.test(text.trim()))) return false;
  const building = texts.filter((text) => kindByWords(text) === "investering").length;
  return building > 0 && building < texts.length;
}

/** A budget beside what is spent of it and no year: a report on projects that run, maybe no plan. */
function followsUp(table: RoledTable): boolean {
  return columnsOf(table, "year-amount").length === 0 && table.found.columns.some((column) => /^(forbruk|forbrukt|avvik|prognose|regnskap|rekneskap|påløpt|medgått|hittil)/i.test(column.head));
}
