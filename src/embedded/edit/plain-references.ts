/** Turns structured references to a table into plain addresses, as Excel does when a table becomes plain cells. */
import { areaText, sheetArea } from "../address";
import { rewriteBook } from "../calc/book-formulas";
import { isNameToken, isStructuredToken, mapTokens, nameOf, structuredOf } from "../calc/formula-text";
import { structuredArea, tableAround } from "../calc/precedents";
import type { Book, Sheet, Table } from "../model";
import { rect } from "../rect";
import { bodyOf } from "./filter";

/** Rewrites every formula of the book while the table is still there. */
export function writeOutTable(book: Book, sheet: Sheet, table: Table): void {
  rewriteBook(book, (formula, place) =>
    mapTokens(formula, (token) => {
      if (isNameToken(token)) {
        const plain = nameOf(token)?.name.toLowerCase() === table.name.toLowerCase();
        return plain ? sheetArea(sheet, bodyOf(table), true) : undefined;
      }
      const reference = isStructuredToken(token) ? structuredOf(token) : undefined;
      if (!reference || place.sheet === null) return undefined;
      const named = reference.table ? reference.table.toLowerCase() === table.name.toLowerCase() : tableAround(place) === table;
      const area = named ? structuredArea(reference, { ...place, book, sheet: place.sheet, row: place.row ?? 0, column: place.column ?? 0 }) : undefined;
      if (!area) return undefined;
      const cells = rect(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
      const thisRow = cells.rows === 1 && /@|#this row/i.test(token.value);
      const text = thisRow ? areaText(cells).replace(/([A-Z]+)/g, "$$$1") : areaText(cells, true);
      return place.sheet === sheet ? text : `${sheetArea(sheet, cells).split("!")[0]}!${text}`;
    }),
  );
}
