/** The text that stands in the editor when a cell is opened, and what is made of it when it is left. */
import { cellAt } from "../book";
import type { Book, Sheet } from "../model";
import { displayText } from "../text/display";

function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"/g, "").includes("%");
}

function isDate(format: string): boolean {
  return /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
}

function formatAt(book: Book, sheet: Sheet, row: number, column: number): string {
  return book.styles.list[cellAt(sheet, row, column)?.style ?? 0]?.numberFormat ?? "General";
}

/** Formula or content with all its digits, as Excel shows it in the formula bar. */
export function editText(book: Book, sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.array && !cell.dynamic ? `{${cell.formula}}` : cell.formula;
  if (typeof cell.value === "string") return (cell.quoted ? "'" : "") + cell.value;
  if (typeof cell.value !== "number") return displayText(cell.value, "General", book);
  const format = formatAt(book, sheet, row, column);
  if (isDate(format)) return displayText(cell.value, cell.value % 1 === 0 ? "dd.mm.yyyy" : "dd.mm.yyyy hh:mm", book);
  const decimal = displayText(1.5, "0.0", book).charAt(1);
  const plain = (value: number): string => String(Number(value.toPrecision(15))).replace(".", decimal);
  return isPercent(format) ? `${plain(cell.value * 100)}%` : plain(cell.value);
}

/** A plain number typed into a cell of per cents means per cents. */
export function typedText(book: Book, sheet: Sheet, row: number, column: number, text: string): string {
  if (!isPercent(formatAt(book, sheet, row, column))) return text;
  return /^\s*[+-]?\d[\d\u00a0 ]*([.,]\d+)?\s*$/.test(text) ? `${text.trim()}%` : text;
}
