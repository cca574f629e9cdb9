/** Charts: made from a range, series by series, and placed over cells. */
import { sheetArea } from "../address";
import type { Book, Chart, ChartAxis, ChartSeries, Rect, Sheet } from "../model";
import { rect } from "../rect";
import { fail } from "../problem";
import type { World } from "../world";
import { eventNumber } from "../events";
import { guardSheet } from "./guard";
import { plainValue } from "./read-cells";
import { offsetOf } from "./sizes";

/** Types whose points have x values of their own. */
function isScatter(type: string): boolean {
  return type.startsWith("XYScatter") || type.startsWith("Bubble");
}

function newAxis(gridlines: boolean): ChartAxis {
  return {
    title: null, min: null, max: null, majorUnit: null, numberFormat: null, visible: true, gridlines, categoryType: "Automatic",
  };
}

export function newSeries(name: string, values: string, categories: string | null, type: string): ChartSeries {
  return { name, values, categories, type, color: null, axisGroup: "Primary" };
}

function isEmpty(sheet: Sheet, row: number, column: number): boolean {
  return plainValue(sheet.cells.get(row)?.get(column)?.value) === "";
}

/** A date by its number format: such a first column holds categories. */
function isDate(book: Book, sheet: Sheet, row: number, column: number): boolean {
  const format = book.styles.list[sheet.cells.get(row)?.get(column)?.style ?? 0]?.numberFormat ?? "General";
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "")) && format !== "General";
}

function isLabel(book: Book, sheet: Sheet, row: number, column: number): boolean {
  const value = sheet.cells.get(row)?.get(column)?.value ?? null;
  return typeof value === "string" || (value !== null && isDate(book, sheet, row, column));
}

interface Layout {
  /** First row holds names, first column categories (of the range as it lies). */
  headRow: boolean;
  headColumn: boolean;
  byColumns: boolean;
}

/** What of the range are heads, and whether series lie in columns: more rows than columns means columns. */
function layout(book: Book, sheet: Sheet, area: Rect, type: string, seriesBy: string): Layout {
  const corner = isEmpty(sheet, area.row, area.column);
  const top = Array.from({ length: area.columns - 1 }, (_unused, at) => isLabel(book, sheet, area.row, area.column + 1 + at));
  const side = Array.from({ length: area.rows - 1 }, (_unused, at) => isLabel(book, sheet, area.row + 1 + at, area.column));
  const single = isLabel(book, sheet, area.row, area.column);
  const headRow = area.rows > 1 && (top.length > 0 ? top.every(Boolean) || (corner && area.columns > 1) : single);
  const scatterColumn = isScatter(type) && area.columns > 1;
  const headColumn = area.columns > 1 && (side.length > 0 ? side.every(Boolean) || corner || scatterColumn : single);
  const rows = area.rows - (headRow ? 1 : 0);
  const columns = area.columns - (headColumn ? 1 : 0);
  const byColumns = seriesBy === "Columns" || (seriesBy !== "Rows" && rows >= columns);
  return { headRow, headColumn, byColumns };
}

/** The series that Excel draws from a range. */
export function seriesFrom(book: Book, sheet: Sheet, area: Rect, type: string, seriesBy: string): ChartSeries[] {
  const { headRow, headColumn, byColumns } = layout(book, sheet, area, type, seriesBy);
  const top = area.row + (headRow ? 1 : 0);
  const left = area.column + (headColumn ? 1 : 0);
  const rows = area.row + area.rows - top;
  const columns = area.column + area.columns - left;
  const ref = (part: Rect) => sheetArea(sheet, part, true);
  const categories = byColumns
    ? headColumn ? ref(rect(top, area.column, rows, 1)) : null
    : headRow ? ref(rect(area.row, left, 1, columns)) : null;
  return Array.from({ length: byColumns ? columns : rows }, (_unused, at) => {
    const part = byColumns ? rect(top, left + at, rows, 1) : rect(top + at, left, 1, columns);
    const named = byColumns ? headRow : headColumn;
    const cell = byColumns ? rect(area.row, left + at) : rect(top + at, area.column);
    const name = named ? String(plainValue(sheet.cells.get(cell.row)?.get(cell.column)?.value)) : `${seriesWord(book)}${at + 1}`;
    return { ...newSeries(name, ref(part), categories, type), ...(named ? { nameRef: ref(cell) } : {}) };
  });
}

export function seriesWord(book: Book): string {
  return /^(nb|nn|no|da)\b/i.test(book.locale) ? "Serie" : "Series";
}

function freeChartName(book: Book, sheet: Sheet): string {
  const word = /^(nb|nn|no|da)\b/i.test(book.locale) ? "Diagram" : "Chart";
  for (let number = 1; ; number += 1) {
    if (!sheet.charts.some((chart) => chart.name === `${word} ${number}`)) return `${word} ${number}`;
  }
}

function freeChartId(book: Book): string {
  const used = new Set(book.sheets.flatMap((sheet) => sheet.charts.map((chart) => chart.id)));
  for (let number = 1; ; number += 1) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-00CA-0000-000000000000}`;
    if (!used.has(id)) return id;
  }
}

export function addChart(world: World, sheet: Sheet, type: string, source: { sheet: Sheet; area: Rect }, seriesBy: string): Chart {
  guardSheet(sheet);
  world.calculation.settle();
  const series = seriesFrom(world.book, source.sheet, source.area, type, seriesBy);
  const chart: Chart = {
    id: freeChartId(world.book),
    name: freeChartName(world.book, sheet),
    type,
    title: series.length === 1 ? (series[0]?.name ?? "") : titleWord(world.book),
    legend: { visible: true, position: "Bottom" },
    left: 144,
    top: 72,
    width: 360,
    height: 216,
    series,
    category: newAxis(false),
    value: newAxis(true),
    secondary: null,
    descr: "",
    part: null,
    changed: true,
  };
  sheet.charts.push(chart);
  const message = { chartId: chart.id, source: "Local", worksheetId: sheet.id };
  world.events.raise(eventNumber.chartAdded, [sheet.id], message);
  return chart;
}

function titleWord(book: Book): string {
  return /^(nb|nn|no|da)\b/i.test(book.locale) ? "Diagramtittel" : "Chart Title";
}

export function deleteChart(world: World, sheet: Sheet, chart: Chart): void {
  guardSheet(sheet);
  sheet.charts = sheet.charts.filter((one) => one !== chart);
  world.events.raise(eventNumber.chartDeleted, [sheet.id], { chartId: chart.id, source: "Local", worksheetId: sheet.id });
}

/** Lays the chart over the cells from `start` to the end of `end`. */
export function placeChart(sheet: Sheet, chart: Chart, start: Rect, end: Rect | null): void {
  chart.left = offsetOf(sheet, "columns", start.column);
  chart.top = offsetOf(sheet, "rows", start.row);
  const last = end ?? (start.rows > 1 || start.columns > 1 ? start : null);
  if (last) {
    chart.width = Math.max(1, offsetOf(sheet, "columns", last.column + last.columns) - chart.left);
    chart.height = Math.max(1, offsetOf(sheet, "rows", last.row + last.rows) - chart.top);
  }
  touchChart(sheet, chart);
}

export function touchChart(sheet: Sheet, chart: Chart): void {
  guardSheet(sheet);
  chart.changed = true;
}

/** Types that scripts name, held against misspelling. */
const families = /^(Line|Column|Bar|Pie|Doughnut|Area|XYScatter|Radar|Bubble|Stock|Surface|Cylinder|Cone|Pyramid|3D|ThreeD|_3D|Histogram|Pareto|Waterfall|Treemap|Sunburst|Funnel|Boxwhisker|RegionMap)/;

export function checkChartType(type: string): string {
  return families.test(type) ? type : fail("InvalidArgument");
}

