/** Formulas of *Økonomiplan*: each year finds its column in *Beregning* by the year in its head. */
import { assumedYears } from "../economy/assumptions";
import { kronerHeader, yearGroups } from "./calculation-columns";
import { calculationLayout } from "./calculation-formulas";
import { firstYearColumn } from "./cost-frame";
import type { SheetInput } from "./input";
import { positionsHeadRow, positionsTotalRow } from "./positions";
import { sheetRef, tableRef, type SheetId } from "./references";
import { basisRef } from "./sum-formulas";
import { say } from "./texts";

function cells(input: SheetInput, sheet: SheetId, row: number, first: number): string {
  const last = first + assumedYears(input.assumptions).length - 1;
  return `${sheetRef(input, sheet)}!R${String(row)}C${String(first)}:R${String(row)}C${String(last)}`;
}

/** A value where the year has its column, else the word under it that says why not. */
export function windowFormula(helper: number, value: string): string {
  return `=IF(R${String(helper)}C=0,R${String(helper + 1)}C,${value})`;
}

/** The value of a row of year cells on another sheet, for the column's year. */
export function positionRow(input: SheetInput, sheet: SheetId, row: number, first: number, helper: number): string {
  return `INDEX(${cells(input, sheet, row, first)},1,R${String(helper)}C)`;
}

/** The year's sum of *Beregning* over the rows whose *Linje* fits the criterion in the formula's row. */
export function windowSum(input: SheetInput, helper: number, criterionColumn: number, uncertainOnly: boolean): string {
  const years = assumedYears(input.assumptions);
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? 0];
  const columns = `${tableRef(input, "tblBeregning")}[[${kronerHeader(first)}]:[${kronerHeader(last)}]]`;
  const uncertain = uncertainOnly ? `,${basisRef(input, "uncertain")},1` : "";
  const sum = `SUMIFS(INDEX(${columns},0,R${String(helper)}C),${basisRef(input, "line")},RC${String(criterionColumn)}${uncertain})`;
  return windowFormula(helper, sum);
}

/** Place of the head's year among the years of *Beregning* (0 where it has none or its prices are missing), why, and its årsverk. */
export function helperFormulas(input: SheetInput, headRow: number): { readonly place: string; readonly reason: string; readonly positions: string } {
  const first = yearGroups(assumedYears(input.assumptions).length).kroner;
  const head = `R${String(headRow)}C`;
  const match = `MATCH(${head},${cells(input, "beregning", calculationLayout.years, first)},0)`;
  const factor = `INDEX(${cells(input, "beregning", calculationLayout.factors, first)},1,${match})`;
  const outside = say(input.language, "planOutside");
  const held = `INDEX(${cells(input, "stillinger", positionsTotalRow, firstYearColumn)},1,MATCH(${head},${cells(input, "stillinger", positionsHeadRow, firstYearColumn)},0))`;
  return {
    place: `=IFERROR(IF(ISNUMBER(${factor}),${match},0),0)`,
    reason: `=IF(ISNUMBER(${match}),"${say(input.language, "missing")}","${outside}")`,
    positions: `=IFERROR(${held},"${outside}")`,
  };
}
