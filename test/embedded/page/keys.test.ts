import { newBook, normalStyle } from "../../../src/embedded/book";
import type { Sheet } from "../../../src/embedded/model";
import { moveOf, reached, stretched, wholeMerge } from "../../../src/embedded/page/keys";
import { areaBox, sheetShape } from "../../../src/embedded/page/sheet-shape";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

function shapeOf(change: (sheet: Sheet) => void = () => {}) {
  const sheet = newBook().sheets[0] as Sheet;
  change(sheet);
  return sheetShape(sheet, [normalStyle]);
}

test("arrows, Enter and Tab move one cell, Shift turns the last two round, other keys do not move", () => {
  expect(moveOf("ArrowUp", false)).toEqual({ rows: -1, columns: 0 });
  expect(moveOf("Tab", true)).toEqual({ rows: -0, columns: -1 });
  expect(moveOf("a", false)).toBeUndefined();
});

test("the edge of the sheet stops the move", () => {
  expect(reached(shapeOf(), cell(0, 0), { rows: -1, columns: 0 })).toEqual(cell(0, 0));
});

test("hidden rows and columns are stepped over", () => {
  const shape = shapeOf((sheet) => {
    sheet.rows.set(1, { size: null, hidden: true, style: null });
    sheet.columns.set(1, { size: null, hidden: true, style: null });
  });
  expect(reached(shape, cell(0, 0), { rows: 1, columns: 0 })).toEqual(cell(2, 0));
  expect(reached(shape, cell(0, 2), { rows: 0, columns: -1 })).toEqual(cell(0, 0));
});

test("a merged area is left and reached as one cell", () => {
  const merge = { row: 1, column: 1, rows: 2, columns: 3 };
  const shape = shapeOf((sheet) => sheet.merges.push(merge));
  expect(reached(shape, cell(0, 2), { rows: 1, columns: 0 })).toEqual(merge);
  expect(reached(shape, cell(1, 1), { rows: 1, columns: 0 })).toEqual(cell(3, 1));
  expect(wholeMerge(shape, cell(2, 3))).toEqual(merge);
});

test("an area stretches from the active cell to any side", () => {
  expect(stretched(cell(4, 4), { row: 2, column: 6 })).toEqual({ row: 2, column: 4, rows: 3, columns: 3 });
});

test("the box of an area counts hidden columns as nothing", () => {
  const shape = shapeOf((sheet) => sheet.columns.set(1, { size: null, hidden: true, style: null }));
  expect(areaBox(shape, { row: 1, column: 0, rows: 2, columns: 3 })).toEqual({ left: 0, top: 20, width: 128, height: 40 });
});

test("a row grows with wrapped text, not where it has a height of its own or the cell is merged", () => {
  const wrapped = { ...normalStyle, wrap: true };
  const sheet = newBook().sheets[0] as Sheet;
  for (const row of [0, 1, 2]) sheet.cells.set(row, new Map([[0, { value: "to\nlinjer", style: 1 }]]));
  sheet.rows.set(1, { size: 15, hidden: false, style: null });
  sheet.merges.push({ row: 2, column: 0, rows: 1, columns: 2 });
  const shape = sheetShape(sheet, [normalStyle, wrapped]);
  expect([0, 1, 2].map(shape.rows.size)).toEqual([40, 20, 20]);
});
