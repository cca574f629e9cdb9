/** Numbers and years in cells, also where they were typed as text ("7 284", "−3,7 %", "2012*"). */
import type { CellValue } from "../../plan/cell";
import { digitsValue } from "../notation/numerals";
import { plainText } from "../notation/plain-text";

/** A number from a cell, or null. A per cent sign does not change it: "35 %" is 35. */
export function cellNumber(value: CellValue): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return null;
  const written = /^([-+]?) ?([\d.,' ]*\d) ?%?$/.exec(plainText(value).trim());
  if (!written) return null;
  const number = digitsValue(written[2] ?? "");
  return number === null || Number.isNaN(number) ? null : written[1] === "-" ? -number : number;
}

/** Whole persons from a cell; null for shares, negative numbers and text. */
export function persons(value: CellValue, format: string): number | null {
  const number = cellNumber(value);
  return number !== null && Number.isInteger(number) && number >= 0 && !format.includes("%") ? number : null;
}

/** Per cent from a cell: a cell shown as per cent holds a fraction. */
export function percent(value: CellValue, format: string): number | null {
  const number = cellNumber(value);
  if (number === null) return null;
  return typeof value === "number" && format.includes("%") ? Math.round(number * 1e8) / 1e6 : number;
}

/** A year from a heading cell: 2012, "2012", "1.1.2012", "2030*"; null for all else. */
export function headYear(value: CellValue): number | null {
  const written =
    typeof value === "string"
      ? /^(?:år )?(?:0?1\.0?1\.)?((?:19|20)\d{2})(?:-01-01)?\*?$/.exec(plainText(value).trim())?.[1]
      : undefined;
  const year = typeof value === "number" ? value : Number(written ?? NaN);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : null;
}
