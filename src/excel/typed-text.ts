/** Text as it must be sent so that Excel keeps it as text: Excel reads what is sent as if it were typed. */
import type { CellValue } from "../plan/cell";

/** Words alone that Excel would turn into a truth value, in the languages it may speak here. */
const truths = /^(true|false|sann|usann)$/i;

/** Begins with a letter and has no digit: nothing that Excel reads as number, date, time or formula. */
const plain = /^\p{L}[^\d]*$/u;

/** True where Excel could turn the text into something else. */
export function wouldBeRead(text: string): boolean {
  return text !== "" && (!plain.test(text) || truths.test(text.trim()));
}

/**
 * A value as it is sent to a cell of a number format. In a cell of format `@` text stays as it is;
 * elsewhere an apostrophe says "text", and Excel does not show it. Null becomes `""`, which empties the cell.
 */
export function asSent(value: CellValue, format: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || format === "@") return value;
  return wouldBeRead(value) ? `'${value}` : value;
}
