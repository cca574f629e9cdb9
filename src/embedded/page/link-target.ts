/** Where a cell's link leads inside the workbook. */
import { formulaTokens, isRangeToken, rangeOf } from "../calc/formula-text";
import { edgesOf } from "../calc/formula-text";
import { sheetByName } from "../calc/precedents";
import type { Book, Rect, Sheet } from "../model";

export interface LinkTarget {
  sheet: Sheet;
  area: Rect;
}

/** `'Ark 1'!B2` of a link, or of `=HYPERLINK("#'Ark 1'!B2"; …)`. */
function reference(sheet: Sheet, row: number, column: number): string | undefined {
  const cell = sheet.cells.get(row)?.get(column);
  const linked = cell?.link?.documentReference;
  if (linked) return linked;
  return /^=HYPERLINK\("#([^"]+)"/i.exec(cell?.formula ?? "")?.[1];
}

/** The place a click on the cell leads to, or undefined. */
export function linkTarget(book: Book, sheet: Sheet, row: number, column: number): LinkTarget | undefined {
  const text = reference(sheet, row, column);
  const token = text === undefined ? undefined : formulaTokens(`=${text.replace(/^#/, "")}`)[1];
  const parsed = token && isRangeToken(token) ? rangeOf(token) : undefined;
  if (!parsed) return undefined;
  const name = parsed.context?.at(-1);
  const target = name === undefined ? sheet : sheetByName(book, name);
  if (!target || target.visibility !== "Visible") return undefined;
  const { top, left, bottom, right } = edgesOf(parsed.range);
  return { sheet: target, area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}
