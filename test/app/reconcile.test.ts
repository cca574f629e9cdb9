import { reconcile } from "../../src/app/reconcile";
import { gridFromRows } from "../../src/plan/grid";
import type { FigureDesign, SheetDesign } from "../../src/sheets/design";

const figure = (row: number, column: number, value: number, unit: FigureDesign["unit"] = "kroner"): FigureDesign => ({ row, column, value, unit, year: 2013, parts: [] });
const design = (figures: readonly FigureDesign[]) => ({ id: "kostnad", title: "Kostnad per år", figures, charts: [] }) as unknown as SheetDesign;

test("figures that agree to the øre are no difference; one øre off is", () => {
  const grid = gridFromRows("Kostnad per år", [[8_725_000, 1_500_000.004, 375_000.01]]);
  const found = reconcile([design([figure(1, 1, 8_725_000), figure(1, 2, 1_500_000), figure(1, 3, 375_000)])], {}, [grid]);
  expect(found.compared).toBe(3);
  expect(found.differences).toEqual([{ cells: { sheet: "Kostnad per år", area: { row: 1, column: 3, rows: 1, columns: 1 } }, engine: 375_000, workbook: 375_000.01, unit: "kroner" }]);
});

test("an error, a text and an empty cell differ from any figure, also from 0", () => {
  const grid = gridFromRows("K 2", [["#NAME?", "0", null, 0]]);
  const found = reconcile([design([1, 2, 3, 4].map((column) => figure(1, column, 0)))], { kostnad: "K 2" }, [grid]);
  expect(found.differences.map((one) => one.workbook)).toEqual(["#NAME?", "0", null]);
});

test("a sheet that is not there differs in every figure", () => {
  expect(reconcile([design([figure(1, 1, 1), figure(2, 1, 2)])], {}, []).differences.length).toBe(2);
});

test("årsverk are compared to the thousandth, thousands to the øre behind them", () => {
  const grid = gridFromRows("Kostnad per år", [[11.6004, 11.601, 725.000004, 725.00001]]);
  const found = reconcile([design([figure(1, 1, 11.6, "aarsverk"), figure(1, 2, 11.6, "aarsverk"), figure(1, 3, 725, "thousand"), figure(1, 4, 725, "thousand")])], {}, [grid]);
  expect(found.differences.map((one) => one.cells.area.column)).toEqual([2, 4]);
});
