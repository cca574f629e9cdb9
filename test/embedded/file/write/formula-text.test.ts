/** Formulas as people see them and as files write them. */
import { formulaOfFile } from "../../../../src/embedded/file/read/formula-text";
import { fileFormula } from "../../../../src/embedded/file/write/formula-text";
import { planTable } from "../files";

const tables = [planTable("tbl")];

/** In the cell at row 2, column 3, inside the table. */
function written(formula: string): string {
  return fileFormula(formula, tables, 1, 2);
}

test.each([
  ["=[@Kost]*2", "tbl[[#This Row],[Kost]]*2"],
  ["=[@[Kost år]]", "tbl[[#This Row],[Kost år]]"],
  ["=tbl[@Kost]", "tbl[[#This Row],[Kost]]"],
  ["=SUM(tbl[[#This Row],[År]:[Kost]])", "SUM(tbl[[#This Row],[År]:[Kost]])"],
  ["=SUM(tbl[@[År]:[Kost]])", "SUM(tbl[[#This Row],[År]:[Kost]])"],
  ["=SUM([Kost])", "SUM(tbl[Kost])"],
  ["=SUM(tbl[Kost])", "SUM(tbl[Kost])"],
  ["=tbl[[#Headers],[Kost]]", "tbl[[#Headers],[Kost]]"],
  ["=TEXTJOIN(\"; \",TRUE,A1:A3)", "_xlfn.TEXTJOIN(\"; \",TRUE,A1:A3)"],
  ["=xlookup(1,A:A,B:B)", "_xlfn.xlookup(1,A:A,B:B)"],
  ["=SORT(FILTER(A1:A3,B1:B3>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>0))"],
  ["=LET(x,2,y,x*3,x+y)", "_xlfn.LET(_xlpm.x,2,_xlpm.y,_xlpm.x*3,_xlpm.x+_xlpm.y)"],
  ["=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["=\"[@Kost] TEXTJOIN(\"", "\"[@Kost] TEXTJOIN(\""],
  ["=[1]Ark1!$A$1+IFNA(A1,0)", "[1]Ark1!$A$1+_xlfn.IFNA(A1,0)"],
  ["='Ark & 1'!A1", "'Ark & 1'!A1"],
  ["=A1+1", "A1+1"],
  ["=SUM(tbl[2025])+[1]Ark1!A1", "SUM(tbl[2025])+[1]Ark1!A1"],
  ["=[@2025]", "tbl[[#This Row],[2025]]"],
  ["=SUM([2025])", "SUM(tbl[2025])"],
  ["=[@[Kost '#1]]", "tbl[[#This Row],[Kost '#1]]"],
  ["=SUMIFS(tbl[Kost],tbl[År],\">=\"&B$1)", "SUMIFS(tbl[Kost],tbl[År],\">=\"&B$1)"],
])("%s is written %s", (formula, file) => {
  expect(written(formula)).toBe(file);
});

test.each([
  ["tbl[[#This Row],[Kost]]*2", "=[@Kost]*2"],
  ["annen[[#This Row],[Kost]]", "=annen[@Kost]"],
  ["SUM(tbl[Kost])", "=SUM(tbl[Kost])"],
  ["_xlfn._xlws.FILTER(A1:A3,A1:A3>0)", "=FILTER(A1:A3,A1:A3>0)"],
  ["_xlfn.LET(_xlpm.x,2,_xlpm.x)", "=LET(x,2,x)"],
])("%s is read %s", (file, formula) => {
  expect(formulaOfFile(file, tables, 1, 2)).toBe(formula);
});

test("outside the table the reference keeps the table's name", () => {
  expect(formulaOfFile("tbl[[#This Row],[Kost]]", tables, 1, 9)).toBe("=tbl[@Kost]");
});
