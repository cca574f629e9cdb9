import { ensureCell, newBook } from "../../../src/embedded/book";
import {
  forgetInFormulas,
  fromR1C1,
  moveFormula,
  renameInFormulas,
  shiftReferences,
  toR1C1,
} from "../../../src/embedded/calc/references";
import type { Book, Chart, Rect, Sheet } from "../../../src/embedded/model";

const at = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });
const wholeRows = (row: number, rows: number): Rect => at(row, 0, rows, 16_384);
const wholeColumns = (column: number, columns: number): Rect => at(0, column, 1_048_576, columns);

/** A book of the sheets `Ark 1` and `B`, the formulas in column A of `B`. */
function bookOf(...formulas: string[]): { book: Book; sheet: Sheet; other: Sheet; formulas: () => string[] } {
  const book = newBook({ sheetNames: ["Ark 1", "B"] });
  const [sheet, other] = book.sheets as [Sheet, Sheet];
  formulas.forEach((formula, row) => (ensureCell(other, row, 0).formula = formula));
  return { book, sheet, other, formulas: () => formulas.map((_formula, row) => other.cells.get(row)?.get(0)?.formula ?? "") };
}

describe("R1C1 (in the cell C3)", () => {
  test.each([
    ["=A1", "=R[-2]C[-2]"],
    ["=$A1:B$2", "=R[-2]C1:R2C[-1]"],
    ["=A:A", "=C[-2]"],
    ["=$5:$5", "=R5"],
    ["='Ark 1'!B4+1", "='Ark 1'!R[1]C[-1]+1"],
    ["=[@Kr]*C$2", "=[@Kr]*R2C"],
    ["=tbl[[#Headers],[2012]]&\"A1\"", "=tbl[[#Headers],[2012]]&\"A1\""],
    ["=LOG10(C3)", "=LOG10(RC)"],
    ["=IF(AND(B$5>=$R3,A1#>0),Skatt1,{1,2;3,4})", "=IF(AND(R5C[-1]>=RC18,R[-2]C[-2]#>0),Skatt1,{1,2;3,4})"],
  ])("%s is %s, and back", (a1, r1c1) => {
    expect(toR1C1(a1, 2, 2)).toBe(r1c1);
    expect(fromR1C1(r1c1, 2, 2)).toBe(a1);
  });

  test("whole rows and columns beside each other, and a relative row", () => {
    expect(fromR1C1("=SUM(C[1]:C[1])+SUM(R5)+SUM(R[1])", 2, 2)).toBe("=SUM(D:D)+SUM($5:$5)+SUM(4:4)");
  });
});

describe("a copied formula", () => {
  test.each([
    ["=A1+$B$2+C$3+$D4", 2, 1, "=B3+$B$2+D$3+$D6"],
    ["=SUM(A1:B2)+A:A+5:5", 1, 1, "=SUM(B2:C3)+B:B+6:6"],
    ["='It''s'!A1&\"A1\"&[@Kr]", 1, 0, "='It''s'!A2&\"A1\"&[@Kr]"],
    ["=A1", -1, 0, "=#REF!"],
    ["=SUM(A$5:A1)", 9, 0, "=SUM(A$5:A10)"],
  ])("%s moved %i down and %i right is %s", (formula, rows, columns, moved) => {
    expect(moveFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("rows and cells inserted and deleted", () => {
  const formulas = ["='Ark 1'!A1:A10", "=SUM('Ark 1'!A5:B6)", "='Ark 1'!$A$5", "='Ark 1'!A:A+'Ark 1'!5:5", "=A5", "='Ark 1'!C6:C9"];

  test("two rows before row 5: ranges grow, what lies below moves, other sheets stand", () => {
    const { book, sheet, formulas: now } = bookOf(...formulas);
    shiftReferences(book, sheet, { kind: "insert", area: wholeRows(4, 2), shift: "down" });
    expect(now()).toEqual(["='Ark 1'!A1:A12", "=SUM('Ark 1'!A7:B8)", "='Ark 1'!$A$7", "='Ark 1'!A:A+'Ark 1'!7:7", "=A5", "='Ark 1'!C8:C11"]);
  });

  test("rows 5 and 6 away: ranges shrink, what lay in them is #REF!", () => {
    const { book, sheet, formulas: now } = bookOf(...formulas);
    shiftReferences(book, sheet, { kind: "delete", area: wholeRows(4, 2), shift: "up" });
    expect(now()).toEqual(["='Ark 1'!A1:A8", "=SUM('Ark 1'!#REF!)", "='Ark 1'!#REF!", "='Ark 1'!A:A+'Ark 1'!#REF!", "=A5", "='Ark 1'!C5:C7"]);
  });

  test("cells of column A alone push down what stands in column A alone", () => {
    const { book, sheet, formulas: now } = bookOf(...formulas);
    shiftReferences(book, sheet, { kind: "insert", area: at(4, 0, 2, 1), shift: "down" });
    expect(now()).toEqual(["='Ark 1'!A1:A12", "=SUM('Ark 1'!A5:B6)", "='Ark 1'!$A$7", "='Ark 1'!A:A+'Ark 1'!5:5", "=A5", "='Ark 1'!C6:C9"]);
  });

  test("a column before B, and column A away", () => {
    const { book, sheet, formulas: now } = bookOf("=SUM('Ark 1'!A1:C3)", "='Ark 1'!B2", "='Ark 1'!$A:$C");
    shiftReferences(book, sheet, { kind: "insert", area: wholeColumns(1, 1), shift: "right" });
    expect(now()).toEqual(["=SUM('Ark 1'!A1:D3)", "='Ark 1'!C2", "='Ark 1'!$A:$D"]);
    shiftReferences(book, sheet, { kind: "delete", area: wholeColumns(0, 1), shift: "left" });
    expect(now()).toEqual(["=SUM('Ark 1'!A1:C3)", "='Ark 1'!B2", "='Ark 1'!$A:$C"]);
  });

  test("tables, merges, names, validations, formats, charts, comments and print areas move along", () => {
    const { book, sheet } = bookOf();
    sheet.tables.push({ ...tableShape, area: at(4, 0, 3, 2), columns: [{ id: 1, name: "A" }, { id: 2, name: "B" }] });
    sheet.merges.push(at(0, 0, 1, 3), at(6, 0, 2, 2), at(3, 0, 3, 1));
    sheet.validations.push({ areas: [at(5, 1, 2, 1)], rule: { list: { inCellDropDown: true, source: "=$D$6:$D$9" } }, errorAlert: null, prompt: null, ignoreBlanks: true });
    sheet.conditionalFormats.push({ id: "1", areas: [at(5, 0, 4, 1)], type: "Custom", priority: 1, stopIfTrue: false, detail: { rule: { formula: "=$A6>5" } }, xml: "<cfRule><formula>$A6&gt;5</formula></cfRule>" });
    sheet.comments.push({ id: "c", row: 7, column: 0, author: "", text: "", created: "", resolved: false, replies: [] });
    sheet.page.printArea = "A1:H20";
    sheet.charts.push({ changed: false, series: [{ name: "s", values: "'Ark 1'!$B$6:$B$9", categories: null, type: "Line", color: null, axisGroup: "Primary" }] } as unknown as Chart);
    book.names.push({ name: "n", formula: "='Ark 1'!$A$6", visible: true, comment: "", sheet: null });
    shiftReferences(book, sheet, { kind: "insert", area: wholeRows(5, 1), shift: "down" });
    expect(sheet.tables[0]?.area).toEqual(at(4, 0, 4, 2));
    expect(sheet.merges).toEqual([at(0, 0, 1, 3), at(7, 0, 2, 2), at(3, 0, 4, 1)]);
    expect(sheet.validations[0]).toMatchObject({ areas: [at(6, 1, 2, 1)], rule: { list: { source: "=$D$7:$D$10" } } });
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [at(6, 0, 4, 1)], detail: { rule: { formula: "=$A7>5" } }, xml: "<cfRule><formula>$A7&gt;5</formula></cfRule>" });
    expect([sheet.comments[0]?.row, sheet.page.printArea, sheet.charts[0]?.series[0]?.values]).toEqual([8, "A1:H21", "'Ark 1'!$B$7:$B$10"]);
    expect([book.names[0]?.formula, sheet.charts[0]?.changed]).toEqual(["='Ark 1'!$A$7", true]);
  });

  test("a column inside a table gets a name of its own, a deleted one goes", () => {
    const { book, sheet } = bookOf();
    sheet.tables.push({ ...tableShape, area: at(0, 0, 3, 2), columns: [{ id: 1, name: "A" }, { id: 2, name: "Kolonne1" }] });
    shiftReferences(book, sheet, { kind: "insert", area: wholeColumns(1, 1), shift: "right" });
    expect(sheet.tables[0]?.columns.map((column) => column.name)).toEqual(["A", "Kolonne2", "Kolonne1"]);
    shiftReferences(book, sheet, { kind: "delete", area: wholeColumns(0, 1), shift: "left" });
    expect(sheet.tables[0]?.columns.map((column) => column.name)).toEqual(["Kolonne2", "Kolonne1"]);
    shiftReferences(book, sheet, { kind: "delete", area: wholeRows(0, 5), shift: "up" });
    expect(sheet.tables).toEqual([]);
  });
});

const tableShape = {
  id: 1,
  name: "t",
  headerRow: true,
  totalRow: false,
  style: "",
  showBandedRows: true,
  showBandedColumns: false,
  showFirstColumn: false,
  showLastColumn: false,
  showFilterButton: true,
  part: null,
};

describe("renaming", () => {
  test("a sheet, with quotation marks where Excel needs them, in formulas, names and broken references", () => {
    const { book, formulas } = bookOf("='Ark 1'!A1+B!A1", "=SUM('ark 1'!A:A)", "='Ark 1'!#REF!", "=\"'Ark 1'!A1\"");
    book.names.push({ name: "n", formula: "='Ark 1'!$A$6", visible: true, comment: "", sheet: null });
    renameInFormulas(book, "sheet", "Ark 1", "Tiltak");
    expect(formulas()).toEqual(["=Tiltak!A1+B!A1", "=SUM(Tiltak!A:A)", "=Tiltak!#REF!", "=\"'Ark 1'!A1\""]);
    renameInFormulas(book, "sheet", "Tiltak", "Ola's ark");
    expect([formulas()[0], book.names[0]?.formula]).toEqual(["='Ola''s ark'!A1+B!A1", "='Ola''s ark'!$A$6"]);
    renameInFormulas(book, "sheet", "Ola's ark", "Ark1");
    expect(formulas()[0]).toBe("='Ark1'!A1+B!A1");
  });

  test("a table, its column, and a name", () => {
    const { book, other, formulas } = bookOf("=SUM(t[Kr])+ROWS(t)", "=[@Kr]*sats", "=t[[#Headers],[Kr]]&u[Kr]", "=t[[#This Row],[Kr]]");
    other.tables.push({ ...tableShape, area: at(0, 0, 9, 1), columns: [{ id: 1, name: "Kr" }] });
    renameInFormulas(book, "column", "Kr", "Beløp [1000]", "t");
    expect(formulas()).toEqual([
      "=SUM(t[Beløp '[1000']])+ROWS(t)",
      "=[@[Beløp '[1000']]]*sats",
      "=t[[#Headers],[Beløp '[1000']]]&u[Kr]",
      "=t[[#This Row],[Beløp '[1000']]]",
    ]);
    renameInFormulas(book, "column", "Beløp [1000]", "2012", "t");
    renameInFormulas(book, "table", "T", "tbl");
    renameInFormulas(book, "name", "sats", "rente");
    expect(formulas()).toEqual(["=SUM(tbl[2012])+ROWS(tbl)", "=[@2012]*rente", "=tbl[[#Headers],[2012]]&u[Kr]", "=tbl[[#This Row],[2012]]"]);
  });

  test("what points to a deleted sheet or table is #REF!", () => {
    const { book, formulas } = bookOf("='Ark 1'!A1+A1", "=SUM(t[Kr])+ROWS(t)");
    forgetInFormulas(book, "sheet", "Ark 1");
    forgetInFormulas(book, "table", "t");
    expect(formulas()).toEqual(["=#REF!+A1", "=SUM(#REF!)+ROWS(#REF!)"]);
  });
});
