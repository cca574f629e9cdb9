import { ensureCell, newBook } from "../../../src/embedded/book";
import type { Book, Chart, ChartAxis, ChartSeries, Scalar, Sheet } from "../../../src/embedded/model";
import { chartData } from "../../../src/embedded/page/chart-data";
import { chartOption, kindOf } from "../../../src/embedded/page/chart-option";

const axis: ChartAxis = { title: null, min: null, max: null, majorUnit: null, numberFormat: null, visible: true, gridlines: true, categoryType: "Automatic" };

function series(values: string, more: Partial<ChartSeries> = {}): ChartSeries {
  return { name: "", values, categories: "'Ark1'!$A$2:$A$4", type: "Line", color: null, axisGroup: "Primary", ...more };
}

function chartOf(type: string, list: ChartSeries[], more: Partial<Chart> = {}): Chart {
  const place = { left: 0, top: 0, width: 300, height: 200 };
  const rest = { legend: { visible: true, position: "Bottom" }, category: axis, value: axis, secondary: null, descr: "", part: null, changed: false };
  return { id: "1", name: "1", type, title: "Folketall", ...place, ...rest, series: list, ...more };
}

function population(): { book: Book; sheet: Sheet } {
  const book = newBook({ sheetNames: ["Ark1"] });
  const sheet = book.sheets[0] as Sheet;
  const lines: Scalar[][] = [["År", "Folk", "Mål"], [2012, 7284, 10], [2015, null, 20], [2030, 7566, 30]];
  lines.forEach((line, row) => line.forEach((value, column) => (ensureCell(sheet, row, column).value = value)));
  return { book, sheet };
}

const drawn = (chart: Chart) => {
  const { book, sheet } = population();
  return chartData(book, sheet, chart);
};
const text = (value: number): string => String(value);
type Loose = Record<string, never> & { series: Record<string, unknown>[]; xAxis: Record<string, unknown>; yAxis: Record<string, unknown>[] };
const option = (chart: Chart) => chartOption(chart, drawn(chart), text) as unknown as Loose;

test("names, values and categories are read from the cells, gaps stay gaps", () => {
  const [one] = drawn(chartOf("Line", [series("'Ark1'!$B$2:$B$4", { nameRef: "'Ark1'!$B$1" })]));
  expect(one).toMatchObject({ name: "Folk", values: [7284, null, 7566], categories: ["2012", "2015", "2030"], positions: [2012, 2015, 2030] });
});

test("a scatter chart stands on a true axis: 2012, 2015 and 2030 are not equally far apart", () => {
  const scatter = chartOf("XYScatterLines", [series("'Ark1'!$B$2:$B$4", { type: "XYScatterLines" })]);
  expect(option(scatter).xAxis).toMatchObject({ type: "value" });
  expect(option(scatter).series[0]?.data).toEqual([[2012, 7284], [2030, 7566]]);
});

test("stacked columns share a stack, clustered ones do not, bars lie down", () => {
  const two = [series("'Ark1'!$B$2:$B$4", { type: "ColumnStacked" }), series("'Ark1'!$C$2:$C$4", { type: "ColumnStacked" })];
  expect(option(chartOf("ColumnStacked", two)).series.map((one) => one.stack)).toEqual(["barPrimary", "barPrimary"]);
  const clustered = two.map((one) => ({ ...one, type: "ColumnClustered" }));
  expect(option(chartOf("ColumnClustered", clustered)).series.map((one) => one.stack)).toEqual([undefined, undefined]);
  expect(option(chartOf("BarClustered", clustered)).yAxis).toMatchObject({ type: "category" });
});

test("a combination draws each series in its own way, on its own axis", () => {
  const both = [series("'Ark1'!$B$2:$B$4", { type: "ColumnClustered" }), series("'Ark1'!$C$2:$C$4", { type: "Line", axisGroup: "Secondary", color: "#C00000" })];
  const made = option(chartOf("ColumnClustered", both, { secondary: axis }));
  expect(made.series.map((one) => [one.type, one.yAxisIndex])).toEqual([["bar", undefined], ["line", 1]]);
  expect(made.series[1]?.itemStyle).toEqual({ color: "#C00000" });
  expect(made.yAxis).toHaveLength(2);
});

test("100 per cent stacks show shares", () => {
  const two = [series("'Ark1'!$C$2:$C$4", { type: "ColumnStacked100" }), series("'Ark1'!$C$2:$C$4", { type: "ColumnStacked100" })];
  expect(option(chartOf("ColumnStacked100", two)).series[0]?.data).toEqual([50, 50, 50]);
});

test("titles, limits and units of the axes come along", () => {
  const value = { ...axis, title: "kroner", min: 0, max: 100, majorUnit: 25, gridlines: false };
  const made = option(chartOf("Line", [series("'Ark1'!$C$2:$C$4")], { value }));
  expect(made.yAxis[0]).toMatchObject({ name: "kroner", min: 0, max: 100, interval: 25, splitLine: { show: false } });
  expect(made).toMatchObject({ title: { text: "Folketall" }, legend: { show: true, bottom: 4 } });
});

test("kinds are told from Office.js' names", () => {
  expect(kindOf("XYScatterLinesNoMarkers")).toMatchObject({ mark: "scatter", lines: true, markers: false });
  expect(kindOf("BarStacked")).toMatchObject({ mark: "bar", horizontal: true, stacked: true });
  expect(kindOf("LineMarkers")).toMatchObject({ mark: "line", markers: true });
});

test("marks of an axis with limits are counted from the lowest", () => {
  const category = { ...axis, min: 2012, max: 2030 };
  const scatter = chartOf("XYScatterLines", [series("'Ark1'!$B$2:$B$4", { type: "XYScatterLines" })], { category });
  expect(option(scatter).xAxis.axisTick).toEqual({ customValues: [2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030] });
});
