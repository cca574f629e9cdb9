/** What a cell shows: value and number format as text in the workbook's locale, as `Range.text` gives it. */
import { addLocale, format, getFormatFromId, getLocale, isTextFormat } from "numfmt";
import type { Value } from "../model";

/** Built-in formats that Excel writes in the reader's own way (per cent, dates, times). */
const localIds = [9, 10, 14, 15, 16, 17, 20, 21, 22] as const;
/** Other spellings of built-in formats met in files: ECMA-376 calls number 14 so. */
const otherSpellings: Readonly<Record<string, number>> = { "mm-dd-yy": 14, "m/d/yy h:mm": 22, "m/d/yy": 14 };

const norwegianErrors: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#VALUE!": "#VERDI!",
  "#NAME?": "#NAVN?",
  "#SPILL!": "#OVERFLYT!",
  "#CALC!": "#BEREGN!",
};

/** Stands for a space that may not break, because the formatter knows only plain spaces or only unbreakable ones. */
const groupMark = "\uE000";
/** Our own entry beside the formatter's Norwegian, which reads typed text and must stay as it is. */
const norwegian = { lang: "nb-SJ", language: "nb", territory: "SJ" };
let registered = false;

function isNorwegian(locale: string): boolean {
  return /^(nb|nn|no)\b/i.test(locale);
}

/** The formatter's name for `locale`; Norwegian is registered anew with the mark above between thousands. */
export function formatterLocale(locale: string): string {
  if (!isNorwegian(locale)) return locale;
  if (!registered) {
    const known = getLocale("nb-NO");
    if (!known) throw new Error("the formatter has no Norwegian");
    addLocale({ ...known, group: groupMark }, norwegian);
    registered = true;
  }
  return norwegian.lang;
}

const localPatterns = new Map<string, Map<string, string>>();

function localPattern(pattern: string, locale: string): string {
  let patterns = localPatterns.get(locale);
  if (!patterns) {
    patterns = new Map();
    for (const id of localIds) patterns.set(getFormatFromId(id, "en-US"), getFormatFromId(id, locale));
    for (const [text, id] of Object.entries(otherSpellings)) patterns.set(text, getFormatFromId(id, locale));
    localPatterns.set(locale, patterns);
  }
  return patterns.get(pattern) ?? pattern;
}

/** Days from 1.1.1900 to 1.1.1904. */
const days1904 = 1462;

function isDate(pattern: string): boolean {
  return /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
}

/** The text a cell of `value` and English `numberFormat` shows in the book's locale; no `####` for narrow columns. */
export function displayText(value: Value, numberFormat: string, book: { locale: string; date1904: boolean }): string {
  if (value === null || value === "") return "";
  if (typeof value === "object") return isNorwegian(book.locale) ? (norwegianErrors[value.error] ?? value.error) : value.error;
  const locale = formatterLocale(book.locale);
  const pattern = localPattern(numberFormat || "General", locale);
  if (typeof value !== "number") return format(isTextFormat(pattern) || typeof value === "string" ? pattern : "General", value, { locale, throws: false });
  const shown = book.date1904 && isDate(pattern) ? value + days1904 : value;
  const text = format(isTextFormat(pattern) ? "General" : pattern, shown, { locale, throws: false, dateErrorNumber: false, dateSpanLarge: false });
  return text.replaceAll(groupMark, "\u00a0");
}
