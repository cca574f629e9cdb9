/** Numbers as people write them: digits with any thousand separator, fractions, and number words. */
import { numberWords, wordsValue } from "./number-words";

export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** `grouped`: digits with thousand separators; `plain`: other digits; `words`: number words. */
  readonly form: "grouped" | "plain" | "words";
  readonly written: string;
}

const notInNumber = "(?<![\\d\\u0001])(?<!\\d[.,])(?:(?<![a-zæøå])|(?<=(?<![a-zæøå])(?:kr|nok|ca))|(?<=\\dx))";
/** After groups parted by dots only a comma begins decimals. */
const grouped =
  "[1-9]\\d{0,2}(?:(?:(?: {1,3}\\d{3})+|(?:'\\d{3})+|(?:,\\d{3}){2,})(?!\\d)(?:[.,]\\d{1,2}(?![\\d.]))?|(?:\\.\\d{3})+(?!\\d)(?:,\\d{1,2}(?![\\d.]))?)";
const plain = "\\d+(?:[.,]\\d+)?";
const fraction = "[½¼¾]|\\d/\\d(?![\\d/])|\\d ?[½¼¾]|\\d 1/2";
const anyNumeral = new RegExp(
  `(?<fraction>${notInNumber}(?:${fraction}))|(?<grouped>${notInNumber}${grouped})|(?<plain>${notInNumber}${plain})|(?<words>${numberWords})`,
  "g",
);

const signs: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75 };

/** All numerals of a plain text, in order. */
export function numeralsIn(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const match of text.matchAll(anyNumeral)) {
    const written = match[0];
    const form = match.groups?.["grouped"] !== undefined ? "grouped" : match.groups?.["words"] !== undefined ? "words" : "plain";
    const value = form === "words" ? wordsValue(written) : digitsValue(written);
    if (value !== null) found.push({ start: match.index, end: match.index + written.length, value, form, written });
  }
  return found;
}

/** "2025" is a year before it is anything else. */
export function looksLikeYear(numeral: Numeral): boolean {
  return /^(?:19|20)\d{2}$/.test(numeral.written);
}

/** `1.250.000,50` → 1250000.5, `3.5` → 3.5, `1½` → 1.5, `1/2` → 0.5; null where it is no number. */
export function digitsValue(written: string): number | null {
  const sign = /^(\d?) ?([½¼¾])$/.exec(written);
  if (sign) return Number(sign[1] ?? 0) + (signs[sign[2] ?? ""] ?? 0);
  const over = /^(?:(\d) )?(\d)\/(\d)$/.exec(written);
  if (over) return over[3] === "0" ? null : Number(over[1] ?? 0) + Number(over[2]) / Number(over[3]);
  const groups = /^([1-9]\d{0,2}(?:(?: {1,3}\d{3})+|(?:\.\d{3})+|(?:'\d{3})+|(?:,\d{3}){2,}))(?:[.,](\d{1,2}))?$/.exec(written);
  if (groups) return Number(`${(groups[1] ?? "").replace(/[ .',]/g, "")}.${groups[2] ?? "0"}`);
  return Number(written.replace(",", "."));
}
