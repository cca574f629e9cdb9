import { newBook, normalStyle } from "../../../src/embedded/book";
import type { Sheet } from "../../../src/embedded/model";
import { areaOf, hitAt, showArea } from "../../../src/embedded/page/pointer";
import { sheetShape } from "../../../src/embedded/page/sheet-shape";
import { partOf, partWindows } from "../../../src/embedded/page/use-window";

/** Row heads are 46 pixels wide, column heads 22 high, columns 64, rows 20; the grid's corner lies at 10, 100. */
const box = (scrollLeft = 0, scrollTop = 0) => ({ scrollLeft, scrollTop, clientWidth: 460, clientHeight: 222, getBoundingClientRect: () => ({ left: 10, top: 100 }) });

function shapeOf(change: (sheet: Sheet) => void = () => {}) {
  const sheet = newBook().sheets[0] as Sheet;
  change(sheet);
  return sheetShape(sheet, [normalStyle]);
}
const frozen = (sheet: Sheet) => void (sheet.freeze = { rows: 2, columns: 1 });

test("a point gives the cell under it, scrolled or not", () => {
  const point = { clientX: 10 + 46 + 70, clientY: 100 + 22 + 45 };
  expect(hitAt(point, box(), shapeOf())).toEqual({ row: 2, column: 1, on: "cell" });
  expect(hitAt(point, box(128, 200), shapeOf())).toEqual({ row: 12, column: 3, on: "cell" });
});

test("frozen rows and columns stay under the pointer however far one has scrolled", () => {
  const shape = shapeOf(frozen);
  expect(hitAt({ clientX: 10 + 46 + 5, clientY: 100 + 22 + 25 }, box(640, 400), shape)).toEqual({ row: 1, column: 0, on: "cell" });
  expect(hitAt({ clientX: 10 + 46 + 70, clientY: 100 + 22 + 25 }, box(640, 400), shape)).toEqual({ row: 1, column: 11, on: "cell" });
});

test("heads select whole rows and columns, the corner everything", () => {
  const shape = shapeOf();
  const at = (x: number, y: number) => areaOf(hitAt({ clientX: 10 + x, clientY: 100 + y }, box(), shape), shape);
  expect(at(20, 22 + 25)).toEqual({ row: 1, column: 0, rows: 1, columns: 16_384 });
  expect(at(46 + 70, 10)).toEqual({ row: 0, column: 1, rows: 1_048_576, columns: 1 });
  expect(at(5, 5)).toEqual({ row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
});

test("a cell out of sight is scrolled in beside the frozen panes, one in sight moves nothing", () => {
  const shape = shapeOf(frozen);
  const scroller = box(640, 400);
  showArea(scroller, shape, { row: 5, column: 3, rows: 1, columns: 1 });
  // Row 5 begins at 100, under 40 frozen pixels; column 3 at 192, beside 64.
  expect([scroller.scrollTop, scroller.scrollLeft]).toEqual([60, 128]);
  showArea(scroller, shape, { row: 6, column: 4, rows: 1, columns: 1 });
  expect([scroller.scrollTop, scroller.scrollLeft]).toEqual([60, 128]);
  showArea(scroller, shape, { row: 30, column: 4, rows: 1, columns: 1 });
  // Row 30 ends at 620; 200 pixels of rows are in sight.
  expect(scroller.scrollTop).toBe(420);
});

test("frozen panes divide the sheet into four parts", () => {
  const shape = shapeOf(frozen);
  const parts = partWindows({ firstRow: 2, lastRow: 20, firstColumn: 1, lastColumn: 8 }, shape);
  expect(parts.corner).toEqual({ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 0 });
  expect(parts.top).toEqual({ firstRow: 0, lastRow: 1, firstColumn: 1, lastColumn: 8 });
  expect(parts.left).toEqual({ firstRow: 2, lastRow: 20, firstColumn: 0, lastColumn: 0 });
  expect([partOf(0, 0, shape), partOf(0, 5, shape), partOf(9, 0, shape), partOf(9, 9, shape)]).toEqual(["corner", "top", "left", "body"]);
});
