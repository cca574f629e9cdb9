import { cellAt, ensureCell, newBook, newSheet } from "../../../src/embedded/book";
import { createEngine } from "../../../src/embedded/calc/engine";
import type { Book, Rect, Scalar, Sheet, Table, Value } from "../../../src/embedded/model";

function put(sheet: Sheet, row: number, column: number, content: Scalar): void {
  const cell = ensureCell(sheet, row, column);
  if (typeof content === "string" && content.startsWith("=")) {
    cell.formula = content;
    cell.value = null;
  } else {
    delete cell.formula;
    cell.value = content;
  }
}

function valueAt(sheet: Sheet, row: number, column: number): Value {
  const value = cellAt(sheet, row, column)?.value ?? null;
  return typeof value === "object" && value !== null ? value.error : value;
}

const at = (row: number, column: number, rows = 1, columns = 1): Rect => ({ row, column, rows, columns });

function bookWith(...lines: Scalar[][]): { book: Book; sheet: Sheet } {
  const book = newBook({ sheetNames: ["Ark1"] });
  const sheet = book.sheets[0] as Sheet;
  lines.forEach((line, row) => line.forEach((content, column) => content !== null && put(sheet, row, column, content)));
  return { book, sheet };
}

function addTable(sheet: Sheet, name: string, area: Rect, names: string[], totalRow = false): Table {
  const columns = names.map((column, index) => ({ id: index + 1, name: column }));
  const looks = { style: "", showBandedRows: true, showBandedColumns: false, showFirstColumn: false, showLastColumn: false };
  const table: Table = { id: 1, name, area, columns, headerRow: true, totalRow, ...looks, showFilterButton: true, part: null };
  sheet.tables.push(table);
  return table;
}

test("a change reaches what depends on it, over sheets, and nothing else", () => {
  const { book, sheet } = bookWith([1], ["=A1*2"], ["=SUM(A1:A2)"], ["=RAND()"]);
  const other = newSheet(book, "Annet ark");
  put(other, 0, 0, "='Ark1'!A3+1");
  put(other, 1, 0, "=5+5");
  const engine = createEngine(book);
  engine.calculateAll();
  expect([valueAt(sheet, 2, 0), valueAt(other, 0, 0), valueAt(other, 1, 0)]).toEqual([3, 4, 10]);
  ensureCell(other, 1, 0).value = "left alone";
  put(sheet, 0, 0, 10);
  engine.changed(sheet.id, at(0, 0));
  engine.calculate();
  expect([valueAt(sheet, 2, 0), valueAt(other, 0, 0), valueAt(other, 1, 0)]).toEqual([30, 31, "left alone"]);
});

test("volatile functions are computed at each calculation", () => {
  const { book, sheet } = bookWith(["=RAND()"], ["=A1+1"]);
  const engine = createEngine(book);
  engine.calculateAll();
  const before = valueAt(sheet, 1, 0);
  engine.calculate();
  expect(valueAt(sheet, 1, 0)).not.toBe(before);
  expect(valueAt(sheet, 1, 0)).toBe((valueAt(sheet, 0, 0) as number) + 1);
});

test("cells that count themselves hold 0, whether written at once or one after the other; naming oneself is no circle", () => {
  const { book, sheet } = bookWith(["=A1+1", "=C1+1", "=B1+1", "=ROW(D1)+ROWS(D$1:D1)"]);
  const engine = createEngine(book);
  engine.calculateAll();
  expect([0, 1, 2, 3].map((column) => valueAt(sheet, 0, column))).toEqual([0, 0, 0, 2]);
  put(sheet, 1, 0, "=B2+1");
  engine.changed(sheet.id, at(1, 0));
  engine.calculate();
  expect(valueAt(sheet, 1, 0)).toBe(1);
  put(sheet, 1, 1, "=A2+1");
  engine.changed(sheet.id, at(1, 1));
  engine.calculate();
  expect([valueAt(sheet, 1, 0), valueAt(sheet, 1, 1)]).toEqual([0, 0]);
});

test("a circle ends, and its cells hold 0 and no error", () => {
  const { book, sheet } = bookWith(["=A2"], ["=A1"], ["=A3"], ["=A1+5"]);
  createEngine(book).calculateAll();
  expect([valueAt(sheet, 0, 0), valueAt(sheet, 1, 0), valueAt(sheet, 2, 0), valueAt(sheet, 3, 0)]).toEqual([0, 0, 0, 5]);
});

test("a chain of 5 000 cells is computed in order, whatever order the cells stand in", () => {
  const { book, sheet } = bookWith();
  for (let row = 0; row < 5000; row += 1) put(sheet, row, 0, row === 4999 ? 1 : `=A${row + 2}+1`);
  const engine = createEngine(book);
  engine.calculateAll();
  expect(valueAt(sheet, 0, 0)).toBe(5000);
});

test("more than 10 000 different formulas all get a value", () => {
  const { book, sheet } = bookWith();
  for (let row = 0; row < 12_000; row += 1) {
    put(sheet, row, 0, row);
    put(sheet, row, 1, `=A${row + 1}*2+${row}`);
  }
  createEngine(book).calculateAll();
  let wrong = 0;
  for (let row = 0; row < 12_000; row += 1) if (valueAt(sheet, row, 1) !== row * 3) wrong += 1;
  expect(wrong).toBe(0);
});

test("an empty reference gives 0, an unreadable formula #NAME?", () => {
  const { book, sheet } = bookWith(["=Z99", "=1+", "=(2"]);
  createEngine(book).calculateAll();
  expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1), valueAt(sheet, 0, 2)]).toEqual([0, "#NAME?", "#NAME?"]);
});

test("row-local formulas, totals and heads of a table", () => {
  const { book, sheet } = bookWith(
    ["Kr", "Antall", "Sum"],
    [100, 2, "=[@Kr]*[@Antall]"],
    [50, 3, "=t[[#This Row],[Kr]]*t[@Antall]"],
    ["Sum", null, "=SUBTOTAL(109,[Sum])"],
  );
  addTable(sheet, "t", at(0, 0, 4, 3), ["Kr", "Antall", "Sum"], true);
  put(sheet, 5, 5, "=SUM(t[Sum])-t[[#Totals],[Sum]]");
  put(sheet, 5, 6, '=INDEX(t,2,1)&t[[#Headers],[Antall]]&ROWS(t[#All])');
  const engine = createEngine(book);
  engine.calculateAll();
  expect([valueAt(sheet, 1, 2), valueAt(sheet, 2, 2), valueAt(sheet, 3, 2)]).toEqual([200, 150, 350]);
  expect([valueAt(sheet, 5, 5), valueAt(sheet, 5, 6)]).toEqual([0, "50Antall4"]);
  put(sheet, 1, 0, 1000);
  engine.changed(sheet.id, at(1, 0));
  engine.calculate();
  expect(valueAt(sheet, 3, 2)).toBe(2150);
});

test("a name or table that comes later is found, and one that goes gives an error", () => {
  const { book, sheet } = bookWith([4, "=sats*2", "=SUM(u[X])"], ["X"], [7]);
  const engine = createEngine(book);
  engine.calculateAll();
  expect([valueAt(sheet, 0, 1), valueAt(sheet, 0, 2)]).toEqual(["#NAME?", "#REF!"]);
  book.names.push({ name: "sats", formula: "='Ark1'!$A$1", visible: true, comment: "", sheet: null });
  addTable(sheet, "u", at(1, 0, 2, 1), ["X"]);
  engine.structureChanged();
  engine.calculate();
  expect([valueAt(sheet, 0, 1), valueAt(sheet, 0, 2)]).toEqual([8, 7]);
  book.names.length = 0;
  engine.structureChanged();
  engine.calculate();
  expect(valueAt(sheet, 0, 1)).toBe("#NAME?");
});

test("a name that comes, goes or changes is felt by what mentions it, directly or through another name, and only by that", () => {
  const { book, sheet } = bookWith([10, "=satser*A1", "=dobbel+1"]);
  book.names.push({ name: "dobbel", formula: "=Satser*2", visible: true, comment: "", sheet: null });
  const engine = createEngine(book);
  engine.calculateAll();
  expect([1, 2].map((column) => valueAt(sheet, 0, column))).toEqual(["#NAME?", "#NAME?"]);
  const satser = { name: "Satser", formula: "=3", visible: true, comment: "", sheet: null };
  book.names.push(satser);
  engine.nameChanged("Satser");
  engine.calculate();
  expect([1, 2].map((column) => valueAt(sheet, 0, column))).toEqual([30, 7]);
  satser.formula = "=4";
  engine.nameChanged("Satser");
  engine.calculate();
  expect([1, 2].map((column) => valueAt(sheet, 0, column))).toEqual([40, 9]);
  ensureCell(sheet, 0, 1).value = "left alone";
  engine.nameChanged("Andre");
  engine.calculate();
  expect(valueAt(sheet, 0, 1)).toBe("left alone");
});

test("a name of the sheet goes before one of the workbook", () => {
  const { book, sheet } = bookWith(["=n"]);
  const other = newSheet(book, "B");
  put(other, 0, 0, "=n");
  book.names.push(
    { name: "n", formula: "=1", visible: true, comment: "", sheet: null },
    { name: "n", formula: "=2", visible: true, comment: "", sheet: other.id },
  );
  createEngine(book).calculateAll();
  expect([valueAt(sheet, 0, 0), valueAt(other, 0, 0)]).toEqual([1, 2]);
});

test("an array formula fills its range", () => {
  const { book, sheet } = bookWith([1, 2], [3, 4]);
  put(sheet, 0, 3, "=A1:B2*10");
  ensureCell(sheet, 0, 3).array = at(0, 3, 2, 2);
  for (const [row, column] of [[0, 4], [1, 3], [1, 4]] as const) ensureCell(sheet, row, column);
  createEngine(book).calculateAll();
  expect([valueAt(sheet, 0, 3), valueAt(sheet, 0, 4), valueAt(sheet, 1, 3), valueAt(sheet, 1, 4)]).toEqual([10, 20, 30, 40]);
});

test("a dynamic array grows and shrinks, others follow, and the user's cell in its way is not lost", () => {
  const { book, sheet } = bookWith([3, null, "=FILTER(A1:A4,A1:A4>1)", "=SUM(C1:C4)"], [1], [5], [7]);
  const engine = createEngine(book);
  engine.calculateAll();
  expect([0, 1, 2, 3].map((row) => valueAt(sheet, row, 2))).toEqual([3, 5, 7, null]);
  expect(valueAt(sheet, 0, 3)).toBe(15);
  expect(cellAt(sheet, 0, 2)).toMatchObject({ dynamic: true, array: at(0, 2, 3, 1) });
  put(sheet, 3, 0, 0);
  engine.changed(sheet.id, at(3, 0));
  engine.calculate();
  expect([0, 1, 2].map((row) => valueAt(sheet, row, 2))).toEqual([3, 5, null]);
  expect(valueAt(sheet, 0, 3)).toBe(8);
  put(sheet, 1, 2, "mitt");
  engine.changed(sheet.id, at(1, 2));
  put(sheet, 3, 0, 9);
  engine.changed(sheet.id, at(3, 0));
  engine.calculate();
  expect([valueAt(sheet, 0, 2), valueAt(sheet, 1, 2)]).toEqual(["#SPILL!", "mitt"]);
});

test("OFFSET and INDIRECT see what they point to when it changes", () => {
  const { book, sheet } = bookWith([1, "=OFFSET(A1,1,0)", '=INDIRECT("A"&2)', "=B1+C1"], ["=A1*10"]);
  const engine = createEngine(book);
  engine.calculateAll();
  expect(valueAt(sheet, 0, 3)).toBe(20);
  put(sheet, 0, 0, 2);
  engine.changed(sheet.id, at(0, 0));
  engine.calculate();
  expect(valueAt(sheet, 0, 3)).toBe(40);
});

test("hidden rows count for SUBTOTAL 109 and not for SUM", () => {
  const { book, sheet } = bookWith([1, "=SUBTOTAL(109,A1:A3)", "=SUM(A1:A3)", "=SUBTOTAL(9,A1:A3)"], [2], [4]);
  sheet.rows.set(1, { size: null, hidden: true, style: null });
  createEngine(book).calculateAll();
  expect([valueAt(sheet, 0, 1), valueAt(sheet, 0, 2), valueAt(sheet, 0, 3)]).toEqual([5, 7, 7]);
});

test("a subtotal leaves out the subtotals in its range, also those computed long before it", () => {
  const lines = Array.from({ length: 1_200 }, (_, index): Scalar[] => [index + 1, `=A${index + 2}*2`]);
  const { book, sheet } = bookWith(["=SUBTOTAL(9,B2:B1201)"], ...lines);
  put(sheet, 1_201, 0, "=SUBTOTAL(9,A1:A1201)");
  createEngine(book).calculateAll();
  // 1 + … + 1 200 = 720 600; twice that in column B.
  expect([valueAt(sheet, 0, 0), valueAt(sheet, 1_201, 0)]).toEqual([1_441_200, 720_600]);
});

test("a formula written over by a constant is forgotten", () => {
  const { book, sheet } = bookWith([1, "=A1+1", "=B1*2"]);
  const engine = createEngine(book);
  engine.calculateAll();
  put(sheet, 0, 1, 50);
  engine.changed(sheet.id, at(0, 1));
  engine.calculate();
  put(sheet, 0, 0, 9);
  engine.changed(sheet.id, at(0, 0));
  engine.calculate();
  expect([valueAt(sheet, 0, 1), valueAt(sheet, 0, 2)]).toEqual([50, 100]);
});

test("tiny remainders of binary arithmetic do not show as differences", () => {
  const { book, sheet } = bookWith([0.1, 0.2, "=A1+B1-0.3", "=A1+B1=0.3", "=1000000.1-1000000-0.1=0"]);
  createEngine(book).calculateAll();
  expect([valueAt(sheet, 0, 2), valueAt(sheet, 0, 3)]).toEqual([0, true]);
});

test("one edit among 50 000 formulas costs a small part of computing them all", () => {
  const { book, sheet } = bookWith();
  for (let row = 0; row < 2000; row += 1) {
    put(sheet, row, 0, row);
    for (let column = 1; column <= 25; column += 1) put(sheet, row, column, `=IF($A${row + 1}>${column},$A${row + 1}*${column},0)`);
  }
  for (let column = 1; column <= 25; column += 1) put(sheet, 2001, column, `=SUM(R${1}:R${2000})+${column}`);
  const engine = createEngine(book);
  const start = performance.now();
  engine.calculateAll();
  const whole = performance.now() - start;
  put(sheet, 10, 0, 30);
  engine.changed(sheet.id, at(10, 0));
  const editStart = performance.now();
  engine.calculate();
  const edit = performance.now() - editStart;
  expect(valueAt(sheet, 10, 3)).toBe(90);
  expect(edit).toBeLessThan(whole / 5);
});

test("an array formula in a single cell, and one that reads another workbook keeps its value", () => {
  const { book, sheet } = bookWith([1, 2, "=SUM(A1:B1*A1:B1)", "=[1]Ark1!$A$1"]);
  ensureCell(sheet, 0, 2).array = at(0, 2);
  ensureCell(sheet, 0, 3).value = "derfra";
  createEngine(book).calculateAll();
  expect([valueAt(sheet, 0, 2), valueAt(sheet, 0, 3)]).toEqual([5, "derfra"]);
});
