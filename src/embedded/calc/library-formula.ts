/** The text of a formula as the calculation library understands it: bare table names, totals rows and `A1#` spelt out. */
import type { Token } from "@borgar/fx";
import type { Book } from "../model";
import { areaText, formulaTokens, isNameToken, isRangeToken, isStructuredToken, nameOf, rangeOf, structuredOf } from "./formula-text";
import { anyNameOf } from "./name-mentions";
import type { Area, Place } from "./precedents";
import { sheetByName, structuredArea, tableAround, tableByName } from "./precedents";
import { quoteSheet } from "./rename-token";

function spelt(area: Area, book: Book): string | undefined {
  const sheet = book.sheets.find((one) => one.id === area.sheet);
  return sheet && `${quoteSheet(sheet.name)}!${areaText(area)}`;
}

function isDataRow(place: Place): boolean {
  const table = tableAround(place);
  if (!table) return true;
  const first = table.area.row + (table.headerRow ? 1 : 0);
  const last = table.area.row + table.area.rows - 1 - (table.totalRow ? 1 : 0);
  return place.row >= first && place.row <= last;
}

function structuredSpelt(token: Token, place: Place): string | undefined {
  const reference = structuredOf(token);
  if (!reference || reference.table || isDataRow(place)) return undefined;
  const area = structuredArea(reference, place);
  return area && spelt(area, place.book);
}

function nameSpelt(token: Token, place: Place): string | undefined {
  const name = nameOf(token)?.name;
  if (name === undefined || !tableByName(place.book, name)) return undefined;
  if (place.book.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) return undefined;
  const area = structuredArea({ table: name }, place);
  return area && spelt(area, place.book);
}

/** The whole of a dynamic array for `A1#`. */
function spillSpelt(token: Token, place: Place): string | undefined {
  const reference = rangeOf(token);
  if (!reference) return undefined;
  const context = reference.context?.at(-1);
  const sheet = context === undefined ? place.sheet : sheetByName(place.book, context);
  const { top, left } = reference.range;
  const area = sheet?.cells.get(top ?? 0)?.get(left ?? 0)?.array;
  if (!sheet || !area) return undefined;
  const edges = { top: area.row, left: area.column, bottom: area.row + area.rows - 1, right: area.column + area.columns - 1 };
  return spelt({ sheet: sheet.id, ...edges }, place.book);
}

/** What matches a table's name without brackets after it; null in a book without tables. */
export function bareTables(book: Book): RegExp | null {
  const names = book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  return names.length === 0 ? null : anyNameOf(names, true);
}

/** The formula without `=`, rewritten where the library needs it. Most are not: those are not even taken apart. */
export function libraryFormula(formula: string, place: Place, bare: RegExp | null): string {
  const spill = /[\dA-Za-z]#/.test(formula);
  const outside = formula.includes("[") && !isDataRow(place);
  if (!spill && !outside && !bare?.test(formula)) return formula.slice(1);
  const tokens = formulaTokens(formula);
  const parts = tokens.map((token, index) => {
    if (isStructuredToken(token)) return structuredSpelt(token, place) ?? token.value;
    if (isNameToken(token)) return nameSpelt(token, place) ?? token.value;
    const next = tokens[index + 1];
    if (isRangeToken(token) && next?.value === "#") return spillSpelt(token, place) ?? "#REF!";
    const previous = tokens[index - 1];
    return token.value === "#" && previous && isRangeToken(previous) ? "" : token.value;
  });
  return parts.join("").slice(1);
}
