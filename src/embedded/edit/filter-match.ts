/** Which cells a filter's criterion lets through. */
import type { Book, Cell, Sheet } from "../model";
import { shownText } from "./read-cells";

export type FilterCriteria = Record<string, unknown>;
export type Test = (cell: Cell | undefined) => boolean;

function wildcards(pattern: string): RegExp {
  const escaped = pattern.replace(/~([*?~])|([.*+?^${}()|[\]\\])/g, (_all, kept: string | undefined, special: string | undefined) => {
    if (kept) return kept === "~" ? "~" : `\\${kept}`;
    return special === "*" ? ".*" : special === "?" ? "." : `\\${special}`;
  });
  return new RegExp(`^${escaped}$`, "is");
}

function compare(operator: string, a: number, b: number): boolean {
  if (operator === ">") return a > b;
  if (operator === ">=") return a >= b;
  if (operator === "<") return a < b;
  return a <= b;
}

/** `>50`, `<>Ja`, `=*bad*`, `=` (blank) or a plain text. */
function condition(book: Book, text: string): Test {
  const [, operator = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(text) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand.replace(",", "."));
  if (operator === "=" || operator === "<>") {
    const same: Test = (cell) => {
      if (operand === "") return (cell?.value ?? null) === null || cell?.value === "";
      if (typeof cell?.value === "number" && !Number.isNaN(number)) return cell.value === number;
      return wildcards(operand).test(shownText(book, cell));
    };
    return operator === "=" ? same : (cell) => !same(cell);
  }
  return (cell) => {
    const value = cell?.value;
    if (typeof value === "number" && !Number.isNaN(number)) return compare(operator, value, number);
    if (typeof value !== "string" || !Number.isNaN(number)) return false;
    return compare(operator, value.localeCompare(operand, book.locale, { sensitivity: "accent" }), 0);
  };
}

function custom(book: Book, criteria: FilterCriteria): Test {
  const first = condition(book, String(criteria.criterion1 ?? ""));
  if (criteria.criterion2 === undefined || criteria.criterion2 === null) return first;
  const second = condition(book, String(criteria.criterion2));
  return criteria.operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

const day = 86_400_000;

function dateText(serial: number, date1904: boolean): string {
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return new Date(epoch + Math.round(serial * 86_400) * 1000).toISOString();
}

const lengths: Readonly<Record<string, number>> = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };

function values(book: Book, criteria: FilterCriteria): Test {
  const list = Array.isArray(criteria.values) ? (criteria.values as unknown[]) : [];
  const texts = new Set(list.filter((one) => typeof one === "string").map((one) => String(one).toLowerCase()));
  const dates = list.filter((one): one is { date: string; specificity: string } => typeof one === "object" && one !== null);
  return (cell) => {
    if (texts.has(shownText(book, cell).toLowerCase())) return true;
    if (typeof cell?.value !== "number") return false;
    const now = dateText(cell.value, book.date1904);
    return dates.some((one) => now.slice(0, lengths[one.specificity] ?? 10) === one.date.slice(0, lengths[one.specificity] ?? 10));
  };
}

function numbers(cells: readonly (Cell | undefined)[]): number[] {
  return cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
}

function extreme(cells: readonly (Cell | undefined)[], criteria: FilterCriteria, on: string): Test {
  const all = numbers(cells).sort((a, b) => (on.startsWith("Top") ? b - a : a - b));
  const given = Number(criteria.criterion1 ?? 0);
  const count = on.endsWith("Percent") ? Math.max(1, Math.floor((all.length * given) / 100)) : given;
  const limit = all[Math.min(count, all.length) - 1];
  if (limit === undefined) return () => false;
  return (cell) => typeof cell?.value === "number" && (on.startsWith("Top") ? cell.value >= limit : cell.value <= limit);
}

/** First day and the day after the last of the period that a word like `ThisMonth` means, as days since 1970. */
function period(word: string, today: Date): [number, number] | null {
  const [year, month, date] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const at = (y: number, m: number, d: number) => Date.UTC(y, m, d) / day;
  const now = at(year, month, date);
  const step = word.startsWith("Last") ? -1 : word.startsWith("Next") ? 1 : 0;
  if (word === "Today") return [now, now + 1];
  if (word === "Yesterday") return [now - 1, now];
  if (word === "Tomorrow") return [now + 1, now + 2];
  if (word === "YearToDate") return [at(year, 0, 1), now + 1];
  if (word.endsWith("Year")) return [at(year + step, 0, 1), at(year + step + 1, 0, 1)];
  if (word.endsWith("Month")) return [at(year, month + step, 1), at(year, month + step + 1, 1)];
  if (word.endsWith("Week")) {
    const monday = now - today.getDay() + 7 * step;
    return [monday, monday + 7];
  }
  if (!word.endsWith("Quarter")) return null;
  const quarter = Math.floor(month / 3) + step;
  return [at(year, quarter * 3, 1), at(year, quarter * 3 + 3, 1)];
}

function dynamic(book: Book, cells: readonly (Cell | undefined)[], criteria: FilterCriteria, today: Date): Test {
  const word = String(criteria.dynamicCriteria ?? "Unknown");
  const all = numbers(cells);
  const mean = all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
  if (word === "AboveAverage") return (cell) => typeof cell?.value === "number" && cell.value > mean;
  if (word === "BelowAverage") return (cell) => typeof cell?.value === "number" && cell.value < mean;
  const span = period(word, today);
  if (!span) return () => true;
  const epoch = (book.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) / day;
  return (cell) => typeof cell?.value === "number" && cell.value + epoch >= span[0] && cell.value + epoch < span[1];
}

/** The test for one column whose data cells are `cells`. */
export function filterTest(book: Book, cells: readonly (Cell | undefined)[], criteria: FilterCriteria, today = new Date()): Test {
  const on = String(criteria.filterOn);
  if (on === "Values") return values(book, criteria);
  if (on === "Custom") return custom(book, criteria);
  if (on === "Dynamic") return dynamic(book, cells, criteria, today);
  if (/^(Top|Bottom)(Items|Percent)$/.test(on)) return extreme(cells, criteria, on);
  const wanted = String(criteria.color ?? "").toUpperCase();
  if (on === "CellColor") return (cell) => (book.styles.list[cell?.style ?? 0]?.fill ?? "#FFFFFF") === wanted;
  if (on === "FontColor") return (cell) => book.styles.list[cell?.style ?? 0]?.fontColor === wanted;
  return () => true;
}

export function columnCells(sheet: Sheet, column: number, from: number, rows: number): (Cell | undefined)[] {
  return Array.from({ length: rows }, (_unused, at) => sheet.cells.get(from + at)?.get(column));
}
