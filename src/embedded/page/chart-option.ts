/** A chart of the workbook as an option of the drawing library: same kinds, titles, axes, colours. */
import type { Chart, ChartAxis } from "../model";
import type { DrawnSeries } from "./chart-data";

/** Excel's colours for series that have none of their own. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const ink = "#404040";

type Option = Record<string, unknown>;

interface Kind {
  mark: "line" | "bar" | "scatter" | "area";
  stacked: boolean;
  /** Shares of a hundred. */
  percent: boolean;
  horizontal: boolean;
  lines: boolean;
  markers: boolean;
}

/** What Office.js' name of a chart type means. */
export function kindOf(type: string): Kind {
  const mark = type.startsWith("XYScatter") ? "scatter" : type.startsWith("Area") ? "area" : /^(Bar|Column)/.test(type) ? "bar" : "line";
  return {
    mark,
    stacked: type.includes("Stacked"),
    percent: type.endsWith("100"),
    horizontal: type.startsWith("Bar"),
    lines: mark === "scatter" ? type.includes("Lines") || type.includes("Smooth") : true,
    markers: mark === "scatter" ? !type.includes("NoMarkers") : type.includes("Markers"),
  };
}

function axisOption(axis: ChartAxis, format: (value: number) => string): Option {
  return {
    show: axis.visible,
    name: axis.title ?? "",
    nameLocation: "middle",
    nameTextStyle: { color: ink },
    axisLabel: { color: ink, hideOverlap: true, formatter: format, ...marks(axis) },
    axisTick: marks(axis),
    splitLine: { show: axis.gridlines, lineStyle: { color: "#E0E0E0" } },
    ...(axis.min === null ? {} : { min: axis.min }),
    ...(axis.max === null ? {} : { max: axis.max }),
    ...(axis.majorUnit === null ? {} : { interval: axis.majorUnit }),
  };
}

/** Step of 1, 2, 2.5 or 5 times a power of ten that divides a span into at most ten. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 10));
  return power * ([1, 2, 2.5, 5, 10].find((times) => span / (times * power) <= 10) ?? 10);
}

/** Excel counts an axis' marks from its lowest value: 2012, 2014, …, not at whole tens. */
function marks(axis: ChartAxis): Option {
  const { min, max } = axis;
  if (min === null || max === null || max <= min) return {};
  const step = axis.majorUnit ?? niceStep(max - min);
  const values = Array.from({ length: Math.floor((max - min) / step + 1e-9) + 1 }, (_mark, index) => min + index * step);
  return values.length > 100 ? {} : { customValues: values };
}

function pairs(drawn: DrawnSeries): [number, number][] {
  return drawn.values.flatMap((value, at) => {
    const x = drawn.positions[at];
    return value === null || x === null || x === undefined ? [] : [[x, value] as [number, number]];
  });
}

function shares(all: readonly DrawnSeries[], drawn: DrawnSeries): (number | null)[] {
  return drawn.values.map((value, at) => {
    const whole = all.reduce((sum, one) => sum + Math.abs(one.values[at] ?? 0), 0);
    return value === null || whole === 0 ? null : (100 * value) / whole;
  });
}

function seriesOption(chart: Chart, drawn: DrawnSeries, index: number, all: readonly DrawnSeries[]): Option {
  const { series } = drawn;
  const kind = kindOf(series.type || chart.type);
  const color = series.color ?? palette[index % palette.length];
  const marked = series.markerStyle !== undefined && series.markerStyle !== "None" && series.markerStyle !== "Automatic";
  const symbols = kind.mark === "scatter" || kind.markers || marked;
  const line = { width: kind.lines ? (series.lineWidth ?? 2.25) : 0, color };
  const common: Option = { name: drawn.name, itemStyle: { color }, emphasis: { disabled: true }, animation: false };
  if (series.labels) common.label = { show: true, position: kind.mark === "bar" && kind.stacked ? "inside" : "top", color: ink };
  if (chart.secondary && series.axisGroup === "Secondary") common[kind.horizontal ? "xAxisIndex" : "yAxisIndex"] = 1;
  if (kind.mark === "scatter") {
    return { ...common, type: "line", data: pairs(drawn), lineStyle: line, showSymbol: symbols, symbolSize: 6, smooth: series.smooth ?? false };
  }
  const data = kind.percent ? shares(all, drawn) : drawn.values;
  const stack = kind.stacked ? { stack: `${kind.mark}${series.axisGroup}` } : {};
  if (kind.mark === "bar") return { ...common, type: "bar", data, barGap: "0%", barCategoryGap: "35%", ...stack };
  const area = kind.mark === "area" ? { areaStyle: { color } } : {};
  return { ...common, type: "line", data, lineStyle: line, showSymbol: symbols, symbolSize: 6, smooth: series.smooth ?? false, ...stack, ...area };
}

function legendOption(chart: Chart): Option {
  const { visible, position } = chart.legend;
  const places: Readonly<Record<string, Option>> = {
    Top: { top: chart.title ? 30 : 4, left: "center" },
    Left: { left: 4, top: "middle", orient: "vertical" },
    Right: { right: 4, top: "middle", orient: "vertical" },
    Bottom: { bottom: 4, left: "center" },
  };
  return { show: visible, textStyle: { color: ink }, itemHeight: 9, itemWidth: 18, type: "scroll", ...(places[position] ?? places.Bottom) };
}

function gridOption(chart: Chart): Option {
  const { visible, position } = chart.legend;
  const side = (name: string): number => (visible && position === name ? (name === "Left" || name === "Right" ? 130 : 28) : 0);
  return {
    left: 12 + side("Left"),
    right: 16 + side("Right"),
    top: (chart.title ? 40 : 16) + side("Top"),
    bottom: 10 + side("Bottom"),
    outerBoundsMode: "same",
    outerBoundsContain: "all",
  };
}

/** The drawing of `chart` with the data it shows now. `format` writes a number in an axis' number format. */
export function chartOption(chart: Chart, drawn: readonly DrawnSeries[], format: (value: number, numberFormat: string) => string): Option {
  const kind = kindOf(chart.type);
  const first = drawn[0];
  const labels = (axis: ChartAxis, linked = first?.valueFormat ?? "General") =>
    axisOption(axis, (value) => format(value, axis.numberFormat ?? linked));
  const trueAxis = drawn.some(({ series }) => kindOf(series.type || chart.type).mark === "scatter");
  const gap = { nameGap: 26 };
  const category: Option = trueAxis
    ? { ...labels(chart.category, first?.categoryFormat), type: "value", scale: true, ...gap }
    : { ...labels(chart.category), type: "category", data: first?.categories ?? [], ...gap };
  if (!trueAxis) Object.assign(category, { axisLabel: { color: ink, hideOverlap: true }, axisTick: {} });
  const value: Option = { ...labels(chart.value), type: "value", nameGap: 52 };
  const second = chart.secondary ? [{ ...labels(chart.secondary), type: "value", nameGap: 52 }] : [];
  const values = [value, ...second];
  return {
    animation: false,
    textStyle: { fontFamily: "Segoe UI, Liberation Sans, Arial, sans-serif" },
    ...(chart.title ? { title: { text: chart.title, left: "center", top: 6, textStyle: { fontSize: 15, fontWeight: 400, color: ink } } } : {}),
    legend: legendOption(chart),
    grid: gridOption(chart),
    tooltip: { trigger: trueAxis ? "item" : "axis", confine: true, valueFormatter: (value: unknown) => (typeof value === "number" ? format(value, first?.valueFormat ?? "General") : "") },
    xAxis: kind.horizontal ? values : category,
    yAxis: kind.horizontal ? category : values,
    series: drawn.map((one, index) => seriesOption(chart, one, index, drawn)),
  };
}
