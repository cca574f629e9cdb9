/** What Excel makes of a text that is typed or written into a cell: number, date, formula, error or text. */
import { getFormatFromId, isTextFormat, parseValue } from "numfmt";
import type { Value } from "../model";

export interface Entry {
  value: Value;
  /** English A1 formula with `=`. */
  formula?: string;
  /** Format that the text brings along (date, per cent, …) where the cell had General. */
  numberFormat?: string;
  /** True where an apostrophe made it text. */
  quoted?: boolean;
}

const errors: Readonly<Record<string, string>> = {
  "#NULL!": "#NULL!",
  "#DIV/0!": "#DIV/0!",
  "#VALUE!": "#VALUE!",
  "#VERDI!": "#VALUE!",
  "#REF!": "#REF!",
  "#NAME?": "#NAME?",
  "#NAVN?": "#NAME?",
  "#NUM!": "#NUM!",
  "#N/A": "#N/A",
  "#I/T": "#N/A",
};

function isNorwegian(locale: string): boolean {
  return /^(nb|nn|no)\b/i.test(locale);
}

/** Excel takes a comma anywhere after the first digit for a thousands separator in English: "1,7" is 17. */
const looseThousands = /^\s*[+-]?\d+(,\d+)+(\.\d*)?\s*$/;

/** The number, date or truth value that a text stands for in a locale, with its built-in format. */
export function parseTyped(text: string, locale: string): ReturnType<typeof parseValue> {
  if (!isNorwegian(locale)) {
    const found = parseValue(text, { locale });
    if (found || !looseThousands.test(text)) return found;
    return { value: Number(text.replaceAll(",", "")), formatId: text.includes(".") ? 4 : 3 };
  }
  const spaced = text.replace(/(\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, "$1\u00a0");
  return parseValue(spaced, { locale: "nb-NO" });
}

/**
 * Reads `text` for a cell of English `numberFormat`. `locale` is `en-US` for what comes over the wire and the
 * workbook's own for what is typed in the page. A cell of format `@` takes everything as text.
 */
export function readEntry(text: string, numberFormat: string, locale: string): Entry {
  if (text === "") return { value: null };
  if (isTextFormat(numberFormat)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text };
  const error = errors[text.toUpperCase()];
  if (error) return { value: { error } };
  const found = parseTyped(text, locale);
  if (!found || (typeof found.value === "number" && !Number.isFinite(found.value))) return { value: text };
  if (found.formatId === undefined || numberFormat !== "General") return { value: found.value };
  return { value: found.value, numberFormat: getFormatFromId(found.formatId, "en-US") };
}
