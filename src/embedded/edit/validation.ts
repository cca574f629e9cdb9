/** Data validation: the rule of areas, and which cells break it. */
import type { Book, Rect, Sheet, Validation } from "../model";
import { contains, overlaps, sameRect } from "../rect";
import { clearValidations } from "./clear";
import { plainValue } from "./read-cells";
import { parseArea, splitSheet } from "../address";
import { sheetNamed } from "./sheets";
import { eachPlace } from "./walk";

export const emptyAlert = { message: "", showAlert: true, style: "Stop", title: "" };
export const emptyPrompt = { message: "", showPrompt: true, title: "" };

/** The validation that covers all the areas, `mixed` where they differ, null where none has one. */
export function validationOf(sheet: Sheet, areas: readonly Rect[]): Validation | "mixed" | null {
  const covering = sheet.validations.find((one) => areas.every((area) => one.areas.some((part) => contains(part, area))));
  if (covering) return covering;
  return sheet.validations.some((one) => one.areas.some((part) => areas.some((area) => overlaps(part, area)))) ? "mixed" : null;
}

/** A validation for exactly these areas: the one there, or a new one cut out of what was there. */
export function ensureValidation(sheet: Sheet, areas: readonly Rect[]): Validation {
  const found = validationOf(sheet, areas);
  const exact = found && found !== "mixed" && found.areas.length === areas.length && found.areas.every((part, at) => sameRect(part, areas[at] as Rect));
  if (exact) return found;
  const before = found && found !== "mixed" ? found : null;
  for (const area of areas) clearValidations(sheet, area);
  const made: Validation = {
    rule: before?.rule ?? {},
    errorAlert: before?.errorAlert ?? null,
    prompt: before?.prompt ?? null,
    ignoreBlanks: before?.ignoreBlanks ?? true,
    areas: areas.map((area) => ({ ...area })),
  };
  sheet.validations.push(made);
  return made;
}

const kinds: Readonly<Record<string, string>> = {
  list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom",
};

export function validationType(validation: Validation | "mixed" | null): string {
  if (validation === "mixed") return "Inconsistent";
  const [kind] = Object.keys(validation?.rule ?? {});
  return kind ? (kinds[kind] ?? "None") : "None";
}

type Rule = Record<string, unknown>;

/** The number a bound stands for, where it is a number or a reference to a cell; null where it must be computed. */
function bound(book: Book, sheet: Sheet, given: unknown): number | null {
  if (typeof given === "number") return given;
  const text = String(given ?? "");
  if (!text.startsWith("=")) return text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
  const { sheet: named, rest } = splitSheet(text);
  const area = parseArea(rest);
  const other = named === null ? sheet : sheetNamed(book, named);
  const value = area && other?.cells.get(area.row)?.get(area.column)?.value;
  return typeof value === "number" ? value : Number.isNaN(Number(rest)) ? null : Number(rest);
}

function within(value: number, first: number | null, second: number | null, operator: unknown): boolean {
  if (first === null) return true;
  if (operator === "Between") return second === null || (value >= first && value <= second);
  if (operator === "NotBetween") return second === null || value < first || value > second;
  if (operator === "EqualTo") return value === first;
  if (operator === "NotEqualTo") return value !== first;
  if (operator === "GreaterThan") return value > first;
  if (operator === "GreaterThanOrEqualTo") return value >= first;
  return operator === "LessThan" ? value < first : value <= first;
}

function listWords(book: Book, sheet: Sheet, source: unknown): string[] | null {
  const text = String(source ?? "");
  if (!text.startsWith("=")) return text.split(",").map((word) => word.trim());
  const { sheet: named, rest } = splitSheet(text);
  const area = parseArea(rest);
  const other = named === null ? sheet : sheetNamed(book, named);
  if (!area || !other) return null;
  const words: string[] = [];
  eachPlace(area, (row, column) => void words.push(String(plainValue(other.cells.get(row)?.get(column)?.value))));
  return words;
}

/** True where the value obeys the rule; a rule that only Excel can compute (custom formulas) lets everything through. */
function obeys(book: Book, sheet: Sheet, rule: Rule, value: string | number | boolean): boolean {
  const [kind] = Object.keys(rule);
  const part = (rule[kind ?? ""] ?? {}) as Rule;
  if (kind === "list") return listWords(book, sheet, part.source)?.includes(String(value)) ?? true;
  if (kind === undefined || kind === "custom") return true;
  const number = kind === "textLength" ? String(value).length : value;
  if (typeof number !== "number" || (kind === "wholeNumber" && !Number.isInteger(number))) return false;
  return within(number, bound(book, sheet, part.formula1), bound(book, sheet, part.formula2), part.operator);
}

/** Cells of the areas that break their validation. */
export function invalidCells(book: Book, sheet: Sheet, areas: readonly Rect[]): Rect[] {
  const found: Rect[] = [];
  for (const area of areas) {
    for (const one of sheet.validations) {
      for (const part of one.areas.filter((candidate) => overlaps(candidate, area))) {
        eachPlace(part, (row, column) => {
          if (!contains(area, { row, column, rows: 1, columns: 1 })) return;
          const value = plainValue(sheet.cells.get(row)?.get(column)?.value);
          const blank = value === "" && one.ignoreBlanks;
          if (!blank && !obeys(book, sheet, one.rule, value)) found.push({ row, column, rows: 1, columns: 1 });
        });
      }
    }
  }
  return found;
}
