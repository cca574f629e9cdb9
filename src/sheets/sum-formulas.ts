/** Formulas by which the other sheets sum `tblBeregning`: always over its columns, never over an area of cells. */
import { basisHeader, yearGroups, type BasisColumn } from "./calculation-columns";
import { calculationLayout } from "./calculation-formulas";
import type { SheetInput } from "./input";
import { columnRef, sheetRef } from "./references";
import { say } from "./texts";

export function basisRef(input: SheetInput, column: BasisColumn): string {
  return columnRef(input, "tblBeregning", basisHeader(input.language, column));
}

/** A value only where the prices of the year are known; else the word that says they are not. */
export function priced(input: SheetInput, years: number, at: number, value: string): string {
  const column = yearGroups(years).kroner + at;
  const factor = `${sheetRef(input, "beregning")}!R${String(calculationLayout.factors)}C${String(column)}`;
  return `=IF(ISNUMBER(${factor}),${value},"${say(input.language, "missing")}")`;
}

/** The sum of a year column over the rows whose *Linje* fits the criterion in a column of the formula's own row. */
export function lineSum(input: SheetInput, header: string, criterionColumn: number, uncertainOnly = false): string {
  const uncertain = uncertainOnly ? `,${basisRef(input, "uncertain")},1` : "";
  return `SUMIFS(${columnRef(input, "tblBeregning", header)},${basisRef(input, "line")},RC${String(criterionColumn)}${uncertain})`;
}

/** A label that shows only where its row of figures holds something: an empty remainder needs no words. */
export function restLabel(years: string, text: string): string {
  return `=IF(SUMSQ(${years})>0.0001,"${text}","")`;
}
