/** Formulas as text: a design's R1C1 in the notation of a cell, and what two spellings of one formula have in common. */
import { columnLetters, columnNumber } from "../plan/cell";

/** Texts, quoted names and bracketed columns are passed over; what is left may be a reference. */
const passed = String.raw`"[^"]*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\]`;
const r1c1 = new RegExp(String.raw`(?<![\p{L}\d_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\d_.([])|${passed}`, "gu");
const a1 = new RegExp(String.raw`${passed}|(?<![\p{L}\d_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\d_.(])`, "gu");

/** An R1C1 formula as it stands in a cell, in A1 notation. */
export function inA1(formula: string, row: number, column: number): string {
  return formula.replace(r1c1, (all: string, rows: string | undefined, columns: string | undefined) => {
    if (!/^R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?$/.test(all)) return all;
    const [inRow, fixedRow] = placed(rows, row);
    const [inColumn, fixedColumn] = placed(columns, column);
    return `${fixedColumn ? "$" : ""}${columnLetters(inColumn)}${fixedRow ? "$" : ""}${String(inRow)}`;
  });
}

/** `[-2]` counts from the cell, `5` is the fifth, nothing is the cell's own. */
function placed(part: string | undefined, own: number): readonly [number, boolean] {
  if (part === undefined) return [own, false];
  return part.startsWith("[") ? [own + Number(part.slice(1, -1)), false] : [Number(part), true];
}

/** The formula with references told from its own cell: the same for every cell that it is copied to. */
export function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(a1, (all: string, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string | undefined, digits: string | undefined) => {
    if (letters === undefined || digits === undefined) return all;
    const rows = fixedRow ? digits : `[${String(Number(digits) - row)}]`;
    const columns = fixedColumn ? String(columnNumber(letters)) : `[${String(columnNumber(letters) - column)}]`;
    return `R${rows}C${columns}`;
  });
}

/** True where the two differ at most in spelling: Excel writes `tbl[@År]` as `tbl[[#This Row],[År]]`, and quotes sheets as it likes. */
export function sameFormula(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(formula: string): string {
  return formula
    .replace(/\[#This Row\],?|_xlfn\.|_xlws\./gi, "")
    .replace(/[[\]@'\s]/g, "")
    .toUpperCase();
}
