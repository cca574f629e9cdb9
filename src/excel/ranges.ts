/** From our 1-based rectangles to Excel's ranges and back. */
import { fromA1, type Area } from "../plan/cell";

/** The range of an area on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns);
}

/** Properties to load so that `areaOfRange` can be asked. */
export const geometry = "rowIndex,columnIndex,rowCount,columnCount";

/** The area of a loaded range. */
export function areaOfRange(range: Excel.Range): Area {
  return { row: range.rowIndex + 1, column: range.columnIndex + 1, rows: range.rowCount, columns: range.columnCount };
}

/** Sheet and area of an address as Excel writes it (`'Mine tiltak'!A3:Q4`); null for several areas. */
export function splitAddress(address: string): { readonly sheet: string; readonly area: Area } | null {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'|([^'!,]+))!([^!,]+)$/.exec(address) ?? [];
  const area = fromA1(cells);
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  return sheet !== undefined && area ? { sheet, area } : null;
}
