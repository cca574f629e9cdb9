/** Native charts. One that is there already keeps its place and looks, and is given its new figures. */
import type { Area } from "../plan/cell";
import type { ChartDesign, ChartSeriesDesign } from "../sheets/design";
import { areaEnd } from "./areas";
import { actionBytes } from "./batch";
import { rangeOf } from "./ranges";
import { step, type Step } from "./step";

type Sheet = () => Excel.Worksheet;

/** A chart as it stands now. */
export interface PresentChart {
  readonly name: string;
  readonly series: number;
}

const types: Readonly<Record<ChartSeriesDesign["draw"], Excel.ChartType>> = {
  line: "Line" as Excel.ChartType,
  column: "ColumnClustered" as Excel.ChartType,
  "column-stacked": "ColumnStacked" as Excel.ChartType,
  "scatter-line": "XYScatterLines" as Excel.ChartType,
};

/** Charts of `ours` that the design no longer has are deleted; a user's own chart on the sheet is left alone. */
export function chartSteps(sheet: Sheet, charts: readonly ChartDesign[], present: readonly PresentChart[], ours: readonly string[]): readonly Step[] {
  const gone = present.filter((chart) => ours.includes(chart.name) && !charts.some((wanted) => wanted.id === chart.name));
  return [
    ...gone.map((chart) => step(2 * actionBytes, () => sheet().charts.getItem(chart.name).delete())),
    ...charts.filter((chart) => chart.series.length > 0).map((chart) => step(actionBytes * (20 + 8 * chart.series.length), () => put(sheet(), chart, present))),
  ];
}

function put(sheet: Excel.Worksheet, design: ChartDesign, present: readonly PresentChart[]): void {
  const old = present.find((chart) => chart.name === design.id);
  if (old && old.series === design.series.length) {
    const chart = sheet.charts.getItem(design.id);
    chart.title.text = design.title;
    design.series.forEach((series, index) => feed(sheet, chart.series.getItemAt(index), series));
    return bounds(chart, design);
  }
  if (old) sheet.charts.getItem(design.id).delete();
  make(sheet, design);
}

function make(sheet: Excel.Worksheet, design: ChartDesign): void {
  const [first, ...rest] = design.series;
  if (!first) return;
  const chart = sheet.charts.add(types[first.draw], rangeOf(sheet, first.values), first.values.columns > 1 ? "Rows" : "Columns");
  chart.name = design.id;
  chart.title.text = design.title;
  chart.legend.position = "Bottom";
  chart.legend.visible = design.series.length > 1;
  place(sheet, chart, design.at);
  style(sheet, chart.series.getItemAt(0), first);
  for (const series of rest) style(sheet, chart.series.add(series.name), series);
  titles(chart, design);
  bounds(chart, design);
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, at: Area): void {
  const end = areaEnd(at);
  chart.setPosition(rangeOf(sheet, { ...at, rows: 1, columns: 1 }), rangeOf(sheet, { ...end, rows: 1, columns: 1 }));
}

function feed(sheet: Excel.Worksheet, series: Excel.ChartSeries, design: ChartSeriesDesign): void {
  series.name = design.name;
  series.setValues(rangeOf(sheet, design.values));
  series.setXAxisValues(rangeOf(sheet, design.categories));
}

function style(sheet: Excel.Worksheet, series: Excel.ChartSeries, design: ChartSeriesDesign): void {
  feed(sheet, series, design);
  series.chartType = types[design.draw];
  if (design.draw === "line" || design.draw === "scatter-line") {
    series.format.line.color = design.colour;
    series.format.line.weight = 2.25;
    series.smooth = false;
    series.markerStyle = "Circle";
    series.markerBackgroundColor = design.colour;
    series.markerForegroundColor = design.colour;
  } else {
    series.format.fill.setSolidColor(design.colour);
    series.gapWidth = 60;
  }
}

function titles(chart: Excel.Chart, design: ChartDesign): void {
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = design.xTitle;
  valueAxis.title.text = design.yTitle;
  valueAxis.numberFormat = design.yFormat;
  valueAxis.majorGridlines.visible = true;
}

/** The ends of a time axis with true distances. */
function bounds(chart: Excel.Chart, design: ChartDesign): void {
  if (design.xMin !== undefined) chart.axes.categoryAxis.minimum = design.xMin;
  if (design.xMax !== undefined) chart.axes.categoryAxis.maximum = design.xMax;
}
