/** The last known points behind a reference, so that a viewer that does not calculate can draw a chart. */
import { splitSheet } from "../../address";
import { cellAt } from "../../book";
import type { Book, Value } from "../../model";
import { readArea } from "../address";
import { element, escapeText } from "../xml/escape";

interface Points {
  values: Value[];
  /** Number format of the first cell. */
  format: string;
}

/** More points than this are left to the program that opens the file. */
const pointLimit = 10_000;

/** Values row by row of `'Ark 1'!$B$2:$B$9`; none for anything but one area of one sheet. */
export function pointsOf(book: Book, reference: string): Points | null {
  const { sheet: name, rest } = splitSheet(reference);
  const sheet = book.sheets.find((each) => each.name.toLowerCase() === name?.toLowerCase());
  const area = readArea(rest);
  if (!sheet || !area || area.rows * area.columns > pointLimit) return null;
  const values: Value[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) values.push(cellAt(sheet, row, column)?.value ?? null);
  }
  const first = cellAt(sheet, area.row, area.column);
  return { values, format: book.styles.list[first?.style ?? 0]?.numberFormat ?? "General" };
}

function cacheXml(values: readonly Value[], text: (value: Value) => string | null): string {
  const points = values.map((value, at) => {
    const shown = text(value);
    return shown === null ? "" : `<c:pt idx="${at}"><c:v>${escapeText(shown)}</c:v></c:pt>`;
  });
  return element("c:ptCount", { val: values.length }) + points.join("");
}

function formula(reference: string): string {
  return `<c:f>${escapeText(reference.replace(/^=/, ""))}</c:f>`;
}

function numberText(value: Value): string | null {
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

/** `<c:numRef>`; cells without a number leave a gap. */
export function numberReference(book: Book, reference: string): string {
  const points = pointsOf(book, reference);
  const cache = points ? `<c:numCache><c:formatCode>${escapeText(points.format)}</c:formatCode>${cacheXml(points.values, numberText)}</c:numCache>` : "";
  return `<c:numRef>${formula(reference)}${cache}</c:numRef>`;
}

/** `<c:strRef>`. */
export function textReference(book: Book, reference: string): string {
  const points = pointsOf(book, reference);
  const text = (value: Value): string | null => (value === null || typeof value === "object" ? null : String(value));
  return `<c:strRef>${formula(reference)}${points ? `<c:strCache>${cacheXml(points.values, text)}</c:strCache>` : ""}</c:strRef>`;
}

/** Categories: numbers where all are, else texts. */
export function categoryReference(book: Book, reference: string): string {
  const values = pointsOf(book, reference)?.values.filter((value) => value !== null) ?? [];
  const numeric = values.length > 0 && values.every((value) => typeof value === "number");
  return numeric ? numberReference(book, reference) : textReference(book, reference);
}
