/** Gives each column of a candidate its part, from its head and from what its cells look like. */
import type { ColumnRole, Role } from "../../plan/plan";
import type { Year } from "../../plan/segment";
import type { FoundTable, TableColumn } from "../table";
import { firstYearNamed } from "../find/plan-period";
import { eachYearColumns, goesOnFrom } from "./each-year";
import { isHorizon } from "./horizon";
import { looksLikeMoney, mayBeMoney, spanOfHead } from "./money-column";
import { planYears } from "./plan-years";
import { partOfYearHead } from "./part-of-year";
import { countsElse, isQuantity } from "./quantity";
import { asksReplacement, isPastPrice, replacementColumn } from "./replacement";
import { isEffectTime } from "./time-column";
import { plainHead } from "./words";

/** `firstYear` is what "År 1" stands for; null where nothing says. */
export function rolesOf(found: FoundTable, firstYear: Year | null): ColumnRole[] {
  const money = found.columns.filter((column) => !countsElse(found, column));
  const years = planYears(money, firstYear, firstYearNamed(found.view));
  const roles = new Map<number, Role>();
  const marks = marksNotAmounts(money.filter((column) => column.year));
  const seen = new Set<string>();
  for (const column of found.columns) {
    if (!column.year || (column.year.counted && firstYear === null)) continue;
    if (!ofPosts.test(column.head) && !money.includes(column)) {
      roles.set(column.column, "unread");
      continue;
    }
    if (ofPosts.test(column.head)) {
      roles.set(column.column, "positions");
      continue;
    }
    const isPlan = years.has(column.column);
    const once = `${years.get(column.column) ?? 0} ${/(?<!\p{L})inv/iu.test(column.head)} ${/drift/i.test(column.head)} ${partOfYearHead(column.head) ?? ""}`;
    if (isPlan && !marks && (seen.has(once) || isPartBesideWhole(found, column))) roles.set(column.column, "unread");
    else roles.set(column.column, isPlan ? (marks ? "year-mark" : "year-amount") : "comparison-year");
    if (isPlan) seen.add(once);
  }
  const rest = found.columns.filter((column) => !column.year);
  const inEach = marks ? new Map<number, Year>() : eachYearColumns(rest, years);
  for (const column of inEach.keys()) roles.set(column, "year-amount");
  const after = Math.max(...years.values()) + 1;
  for (const column of rest) if (!marks && goesOnFrom(column.head) === after && mayBeMoney(column)) roles.set(column.column, "cost");
  for (const column of rest) if (isEffectTime(found, column)) roles.set(column.column, "period");
  byHead(rest, roles);
  byContent(rest, roles);
  byMoney(rest, roles);
  return found.columns.map((column) => ({
    column: column.column,
    role: roles.get(column.column) ?? "unread",
    head: column.head,
    year: years.get(column.column) ?? inEach.get(column.column) ?? (column.year?.counted ? null : (column.year?.year ?? null)),
  }));
}

/** "Vår" where the year has a column for its whole too: the part is counted there. */
function isPartBesideWhole(found: FoundTable, column: TableColumn): boolean {
  return partOfYearHead(column.head) !== null && found.columns.some((one) => one.year?.year === column.year?.year && partOfYearHead(one.head) === null);
}

/** Year columns that hold x, ✓, 1 or colour rather than kroner. */
function marksNotAmounts(columns: readonly TableColumn[]): boolean {
  const sum = (pick: (column: TableColumn) => number): number => columns.reduce((all, column) => all + pick(column), 0);
  const marks = sum((column) => column.facts.marks + column.facts.deadlines);
  const numbers = sum((column) => column.facts.numbers);
  const ones = sum((column) => column.facts.ones);
  if (marks > 0 && marks >= (numbers - ones) * 2) return true;
  const [texts, money] = [sum((column) => column.facts.texts), sum((column) => column.facts.moneyTexts)];
  if (numbers === 0 && money === 0 && texts > 2 && sum((column) => column.facts.words) === texts) return true;
  // the last row may count the marks
  const counted = numbers - ones <= columns.length && ones >= 3 && columns.every(({ facts }) => facts.greatest <= facts.filled - 1);
  if (numbers > 0) return ones === numbers || (counted && money === 0);
  return sum((column) => column.facts.filled) === 0 && sum((column) => column.facts.coloured) > 0;
}

/** Year columns that count posts, not kroner. */
const ofPosts = /(?<!\p{L})årsverk(?!nad)|stilling|(?<!\p{L})åv(?!\p{L})/iu;

/** Posts that there are already: no part of what a tiltak comes to. */
const ofToday = /(?<!\p{L})(i dag|dagens|nåværende|noverande|eksisterende|eksisterande|før (?:tiltak|endring)|per 20\d\d|pr\.? 20\d\d)(?!\p{L})/iu;

const many: readonly Role[] = ["note", "cost", "positions", "total", "granted-before", "period", "goals", "responsible", "financing", "section", "description", "status", "unit-count", "number", "kind"];

/** Words in the head, exact ones first. A second title is a description. */
function byHead(columns: readonly TableColumn[], roles: Map<number, Role>): void {
  for (const column of columns) {
    if (roles.has(column.column)) continue;
    if (isMoney(column) || isSumOfHorizon(column)) roles.set(column.column, "cost");
    if (/^(drift|inv\.?|investering)$/i.test(column.head) && column.facts.marks > 0 && column.facts.marks === column.facts.filled) roles.set(column.column, "kind");
  }
  const title = columns.filter((column) => column.word?.role === "title" && !roles.has(column.column) && !isFigures(column)).sort(byExactness)[0];
  if (title) roles.set(title.column, "title");
  for (const column of columns) {
    const role = column.word?.role;
    if (!role || roles.has(column.column)) continue;
    if (role === "cost" && isCounting(column, columns)) continue;
    if (isAsideInReplacement(column, columns)) continue;
    if (role === "positions" && ofToday.test(column.head) && !/endring|økning|auke|reduksjon/i.test(column.head)) continue;
    if ((role === "cost" || role === "total") && isQuantity(column.head)) continue;
    if ((role === "cost" || role === "positions") && !title && isNames(column)) continue;
    if ((role === "section" || role === "kind") && column.facts.numbers * 2 > column.facts.filled) continue;
    if (many.includes(role)) roles.set(column.column, role);
    else if (role === "title" && isFigures(column)) continue;
    else if (role === "title") roles.set(column.column, column.facts.codes * 2 > column.facts.filled ? "number" : "description");
  }
}

/** Beside a column of when something is replaced: what the old one cost, what sort of thing it is, and such a head over no years. */
function isAsideInReplacement(column: TableColumn, columns: readonly TableColumn[]): boolean {
  if (asksReplacement(plainHead(column.head))) return column.facts.years === 0;
  if (replacementColumn(columns) === null) return false;
  return (column.word?.role === "cost" && isPastPrice(column.head)) || (column.word?.role === "kind" && column.facts.kinds === 0);
}

/** "Endring" over amounts, not over words. */
function isFigures(column: TableColumn): boolean {
  if (column.facts.percents * 2 > column.facts.filled) return true;
  return column.facts.numbers * 2 > column.facts.filled && column.facts.greatest >= 100 && (column.facts.codes < column.facts.filled || /^(endring|reduksjon|innsparing|styrking|behov|satsing)/i.test(column.head));
}

/** 1, 2, 3 … under a head that only tells the unit, beside a headless column of names. */
function isCounting(column: TableColumn, columns: readonly TableColumn[]): boolean {
  const { facts } = column;
  const beside = columns.some((one) => one.column > column.column && one.head === "" && isWords(one));
  return beside && isCodes(column) && facts.moneyTexts === 0 && facts.greatest < 1000 && facts.distinct === facts.filled;
}

/** Words and next to nothing of money under a head such as "Beløp i 1000", which tells the unit of the table. */
function isNames(column: TableColumn): boolean {
  return isWords(column) && column.facts.numbers * 5 <= column.facts.filled && column.facts.moneyTexts * 5 <= column.facts.filled;
}

/** "Drift" and "Investering" as heads over figures are costs of that kind. */
function isMoney(column: TableColumn): boolean {
  const { numbers, moneyTexts, texts, years } = column.facts;
  return /^((netto|årlig|årleg|varig|økt|endra?|endring i|effekt på) )*(drift|invest)/i.test(column.head) && column.word?.role !== "kind" && numbers + moneyTexts > 0 && numbers + moneyTexts > texts && years < numbers;
}

/** Amounts under "Kort sikt", be it a single one. */
function isSumOfHorizon(column: TableColumn): boolean {
  const { numbers, moneyTexts, ones, marks } = column.facts;
  return isHorizon(column.head) && marks === 0 && numbers + moneyTexts > ones;
}

function byExactness(a: TableColumn, b: TableColumn): number {
  return Number(b.word?.exact ?? false) - Number(a.word?.exact ?? false) || b.facts.meanLength - a.facts.meanLength;
}

/** Columns whose heads say nothing, and heads merged over number and title together. */
function byContent(columns: readonly TableColumn[], roles: Map<number, Role>): void {
  for (const column of columns) {
    if (!roles.has(column.column) && column.facts.filled >= 2 && column.facts.kinds === column.facts.filled && column.facts.meanLength < 14) roles.set(column.column, "kind");
  }
  const titled = columns.find((column) => roles.get(column.column) === "title");
  if (titled && isCodes(titled)) {
    const beside = columns.find((column) => column.column > titled.column && !roles.has(column.column) && isWords(column));
    if (beside) {
      roles.set(titled.column, "number");
      roles.set(beside.column, "title");
    }
  }
  if (![...roles.values()].includes("title")) {
    const may = columns.filter((column) => (!roles.has(column.column) || roles.get(column.column) === "description") && isWords(column) && !isCodes(column));
    const [chosen] = [...may].sort((a, b) => Number(acts(b)) - Number(acts(a)) || b.facts.texts - a.facts.texts || a.column - b.column);
    if (chosen) roles.set(chosen.column, "title");
  }
  const title = columns.find((column) => roles.get(column.column) === "title");
  for (const column of columns) {
    if (roles.has(column.column) || column.facts.filled === 0) continue;
    if (title && column.column < title.column && (column.head === "" || (column.word?.role === "cost" && isCounting(column, columns))) && isCodes(column)) roles.set(column.column, "number");
    else if (column.head === "" && isWords(column)) roles.set(column.column, "note");
    else if (spanOfHead(column.head) && mayBeMoney(column)) roles.set(column.column, [...roles.values()].includes("year-amount") ? "total" : "cost");
  }
}

/** The only column of money is the cost, whatever its head says; two such columns wait for the user. */
function byMoney(columns: readonly TableColumn[], roles: Map<number, Role>): void {
  if ([...roles.values()].some((role) => ["year-amount", "cost", "total", "granted-before"].includes(role))) return;
  const may = columns.filter((column) => !roles.has(column.column) && looksLikeMoney(column));
  if (may.length === 1 && may[0]) roles.set(may[0].column, "cost");
}

/** Most of its texts tell of something to be done. */
function acts(column: TableColumn): boolean {
  return column.facts.actions > 0 && column.facts.actions * 2 >= column.facts.filled;
}

function isCodes(column: TableColumn): boolean {
  return column.facts.filled > 0 && column.facts.codes >= column.facts.filled * 0.6 && column.facts.meanLength < 10;
}

function isWords(column: TableColumn): boolean {
  return column.facts.texts > 0 && column.facts.texts >= column.facts.filled * 0.6 && column.facts.meanLength > 3;
}
