/** The plot area: series gathered by how they are drawn, and the axes they share. */
import type { Book, Chart, ChartAxis, ChartSeries } from "../../model";
import { element } from "../xml/escape";
import { categoryAxisXml, valueAxisXml, type AxisPlace } from "./axes";
import { pointsOf } from "./cache";
import { kindOf, type ChartKind, type Plot } from "./kinds";
import { seriesXml } from "./series";
import { numberLook } from "./text";

interface Group {
  kind: ChartKind;
  secondary: boolean;
  series: { series: ChartSeries; at: number }[];
}

/** Areas lie behind columns, columns behind lines. */
const depth: readonly Plot[] = ["area", "bar", "line", "scatter", "pie", "doughnut"];

const ids = { category: 111_111_101, value: 111_111_102, secondCategory: 111_111_103, secondValue: 111_111_104 };

function gather(chart: Chart): Group[] {
  const groups: Group[] = [];
  const whole = kindOf(chart.type);
  chart.series.forEach((series, at) => {
    const wanted = kindOf(series.type || chart.type);
    // Points of a scatter cannot share a category axis: beside columns or lines they are drawn as lines.
    const kind = wanted.plot === "scatter" && whole.plot !== "scatter" ? { ...wanted, plot: "line" as const } : wanted;
    const secondary = series.axisGroup === "Secondary" && depth.indexOf(kind.plot) < 4;
    const same = groups.find((group) => group.secondary === secondary && group.kind.plot === kind.plot && group.kind.grouping === kind.grouping && group.kind.lying === kind.lying);
    if (same) same.series.push({ series, at });
    else groups.push({ kind, secondary, series: [{ series, at }] });
  });
  return groups.sort((a, b) => Number(a.secondary) - Number(b.secondary) || depth.indexOf(a.kind.plot) - depth.indexOf(b.kind.plot));
}

function groupXml(group: Group, chart: Chart, book: Book): string {
  const { kind } = group;
  const path = `series/${group.series[0]?.at ?? 0}`;
  const inner = group.series
    .map(({ series, at }) => seriesXml(series, at, kindLike(series, chart, kind), chart, book, pointsOf(book, series.values)?.values.length ?? 0))
    .join("");
  const [category, value] = group.secondary ? [ids.secondCategory, ids.secondValue] : [ids.category, ids.value];
  const axes = element("c:axId", { val: category }) + element("c:axId", { val: value });
  const grouping = element("c:grouping", { val: kind.grouping });
  const vary = element("c:varyColors", { val: kind.plot === "pie" || kind.plot === "doughnut" });
  if (kind.plot === "bar") {
    const gap = numberLook(chart, path, "gapWidth", 60);
    const overlap = element("c:overlap", { val: numberLook(chart, path, "overlap", kind.grouping === "clustered" ? 0 : 100) });
    return `<c:barChart>${element("c:barDir", { val: kind.lying ? "bar" : "col" })}${grouping}${vary}${inner}${element("c:gapWidth", { val: gap })}${overlap}${axes}</c:barChart>`;
  }
  if (kind.plot === "line") return `<c:lineChart>${grouping}${vary}${inner}<c:marker val="1"/>${axes}</c:lineChart>`;
  if (kind.plot === "area") return `<c:areaChart>${grouping}${vary}${inner}${axes}</c:areaChart>`;
  if (kind.plot === "scatter") return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary}${inner}${axes}</c:scatterChart>`;
  const hole = kind.plot === "doughnut" ? element("c:holeSize", { val: numberLook(chart, path, "doughnutHoleSize", 55) }) : "";
  const angle = element("c:firstSliceAng", { val: numberLook(chart, path, "firstSliceAngle", 0) });
  return `<c:${kind.plot}Chart>${vary}${inner}${angle}${hole}</c:${kind.plot}Chart>`;
}

/** A series' own markers and lines in a group drawn as `kind`. */
function kindLike(series: ChartSeries, chart: Chart, kind: ChartKind): ChartKind {
  const { markers, lines, smooth } = kindOf(series.type || chart.type);
  return { ...kind, markers, lines, smooth };
}

function axesXml(groups: readonly Group[], chart: Chart): string {
  const primary = groups.find((group) => !group.secondary) ?? groups[0];
  if (!primary || primary.kind.plot === "pie" || primary.kind.plot === "doughnut") return "";
  const { lying, plot } = primary.kind;
  const category: AxisPlace = { id: ids.category, crosses: ids.value, side: lying ? "l" : "b", at: "autoZero", path: "axes/categoryAxis" };
  const value: AxisPlace = { id: ids.value, crosses: ids.category, side: lying ? "b" : "l", at: "autoZero", path: "axes/valueAxis" };
  const between = plot !== "area" && plot !== "scatter";
  const first = plot === "scatter" ? valueAxisXml(chart.category, chart, category, false, "low") : categoryAxisXml(chart.category, chart, category);
  // Where x runs over negative values or years, the value axis stands at the left edge all the same.
  const second = valueAxisXml(chart.value, chart, plot === "scatter" ? { ...value, at: "min" } : value, between);
  const extra = groups.some((group) => group.secondary) ? secondaryXml(chart, groups) : "";
  return first + second + extra;
}

function secondaryXml(chart: Chart, groups: readonly Group[]): string {
  const lying = groups.find((group) => group.secondary)?.kind.lying ?? false;
  const axis: ChartAxis = chart.secondary ?? { ...chart.value, title: null, min: null, max: null, majorUnit: null, gridlines: false };
  const value: AxisPlace = { id: ids.secondValue, crosses: ids.secondCategory, side: lying ? "t" : "r", at: "max", path: "axes/secondaryAxis" };
  const category: AxisPlace = { id: ids.secondCategory, crosses: ids.secondValue, side: lying ? "l" : "b", at: "autoZero", path: "axes/categoryAxis" };
  const hidden: ChartAxis = { ...chart.category, title: null, visible: false, gridlines: false };
  return valueAxisXml(axis, chart, value, true) + categoryAxisXml(hidden, chart, category);
}

export function plotXml(chart: Chart, book: Book): string {
  const groups = gather(chart);
  return `<c:plotArea><c:layout/>${groups.map((group) => groupXml(group, chart, book)).join("")}${axesXml(groups, chart)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`;
}
