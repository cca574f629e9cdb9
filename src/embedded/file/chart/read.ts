/** A chart part into what Office.js tells of a chart: title, series with their references, type, axes, legend. */
import type { Chart, ChartAxis, ChartSeries } from "../../model";
import type { Palette } from "../read/colors";
import { childOf, childrenNamed, childrenOf, descend, everyNamed, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { typeOf, type ChartKind, type Plot } from "./kinds";

const plots: Record<string, Plot> = {
  areaChart: "area",
  area3DChart: "area",
  barChart: "bar",
  bar3DChart: "bar",
  lineChart: "line",
  line3DChart: "line",
  pieChart: "pie",
  pie3DChart: "pie",
  ofPieChart: "pie",
  doughnutChart: "doughnut",
  scatterChart: "scatter",
};

type ReadChart = Pick<Chart, "type" | "title" | "legend" | "series" | "category" | "value" | "secondary">;

function valueOf(node: XmlNode | undefined, local: string): string | undefined {
  return childOf(node, local)?.attributes["val"];
}

/** A title's words: rich text by paragraph, or the last known text of the cell it shows. */
function titleText(title: XmlNode | undefined): string | null {
  const rich = descend(title, "tx", "rich");
  if (rich) return childrenNamed(rich, "p").map((line) => everyNamed(line, "t").map((run) => run.text).join("")).join("\n");
  const cached = descend(title, "tx", "strRef", "strCache");
  return cached ? everyNamed(cached, "v").map((node) => node.text).join("") : null;
}

function referenceOf(node: XmlNode | undefined): string | null {
  const formula = node?.children.map((child) => childOf(child, "f")).find((each) => each !== undefined);
  return formula ? formula.text : null;
}

const symbols: Record<string, string> = { circle: "Circle", square: "Square", diamond: "Diamond", triangle: "Triangle", x: "X", star: "Star", dash: "Dash", dot: "Dot", plus: "Plus", none: "None" };
const schemes = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
const aliases: Record<string, string> = { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" };

/** Colour of a solid fill; tints of theme colours are left out. */
function fillColor(properties: XmlNode | undefined, palette: Palette): string | null {
  const line = descend(properties, "ln", "solidFill");
  const fill = childOf(properties, "solidFill") ?? line;
  const rgb = childOf(fill, "srgbClr")?.attributes["val"];
  if (rgb) return `#${rgb.toUpperCase()}`;
  const scheme = childOf(fill, "schemeClr");
  const name = scheme?.attributes["val"] ?? "";
  const color = scheme && scheme.children.length === 0 ? palette.theme[schemes.indexOf(aliases[name] ?? name)] : undefined;
  return color ? `#${color}` : null;
}

function kindOfSeries(group: XmlNode, series: XmlNode, plot: Plot): ChartKind {
  const grouping = (valueOf(group, "grouping") ?? (plot === "bar" ? "clustered" : "standard")) as ChartKind["grouping"];
  const lines = plot !== "scatter" || (descend(series, "spPr", "ln", "noFill") === undefined && valueOf(group, "scatterStyle") !== "marker");
  const symbol = descend(series, "marker", "symbol")?.attributes["val"];
  const drawn = plot === "scatter" ? symbol !== "none" : plot === "line" && symbol !== "none" && (symbol !== undefined || flagOf(childOf(group, "marker"), "val"));
  const smooth = plot === "scatter" && childOf(series, "smooth") !== undefined && flagOf(childOf(series, "smooth"), "val", true);
  const same = plot === "pie" || plot === "doughnut" || plot === "scatter" ? "standard" : grouping === "standard" && plot === "bar" ? "clustered" : grouping;
  return { plot, grouping: same, lying: plot === "bar" && valueOf(group, "barDir") === "bar", markers: drawn, lines, smooth };
}

function readSeries(node: XmlNode, group: XmlNode, plot: Plot, secondary: boolean, palette: Palette): ChartSeries {
  const name = childOf(node, "tx");
  const nameRef = referenceOf(name);
  const label = childOf(node, "dLbls");
  const symbol = descend(node, "marker", "symbol")?.attributes["val"];
  const width = numberOf(descend(node, "spPr", "ln"), "w");
  const smooth = childOf(node, "smooth");
  return {
    name: name ? (childOf(name, "v")?.text ?? everyNamed(name, "v").map((each) => each.text).join(" ")) : "",
    ...(nameRef === null ? {} : { nameRef }),
    values: referenceOf(childOf(node, "val") ?? childOf(node, "yVal")) ?? "",
    categories: referenceOf(childOf(node, "cat") ?? childOf(node, "xVal")),
    type: typeOf(kindOfSeries(group, node, plot)),
    color: fillColor(childOf(node, "spPr"), palette) ?? fillColor(descend(node, "marker", "spPr"), palette),
    axisGroup: secondary ? "Secondary" : "Primary",
    ...(symbol === undefined || symbols[symbol] === undefined ? {} : { markerStyle: symbols[symbol] }),
    ...(width === null ? {} : { lineWidth: width / 12_700 }),
    ...(smooth ? { smooth: flagOf(smooth, "val", true) } : {}),
    ...(label ? { labels: flagOf(childOf(label, "showVal"), "val") } : {}),
  };
}

const noAxis: ChartAxis = { title: null, min: null, max: null, majorUnit: null, numberFormat: null, visible: false, gridlines: false, categoryType: "Automatic" };

function readAxis(node: XmlNode | undefined): ChartAxis {
  if (!node) return { ...noAxis };
  const format = childOf(node, "numFmt");
  const number = (parent: XmlNode | undefined, local: string): number | null => numberOf(childOf(parent, local), "val");
  return {
    title: titleText(childOf(node, "title")),
    min: number(childOf(node, "scaling"), "min"),
    max: number(childOf(node, "scaling"), "max"),
    majorUnit: number(node, "majorUnit"),
    numberFormat: format && !flagOf(format, "sourceLinked") ? (format.attributes["formatCode"] ?? null) : null,
    visible: !flagOf(childOf(node, "delete"), "val"),
    gridlines: childOf(node, "majorGridlines") !== undefined,
    categoryType: node.local === "dateAx" ? "DateAxis" : "Automatic",
  };
}

const legendSides: Record<string, string> = { t: "Top", b: "Bottom", l: "Left", r: "Right", tr: "Corner" };

/** The chart in `root`; null where the part is no chart we know the shape of. */
export function readChart(root: XmlNode, palette: Palette): ReadChart | null {
  const chart = childOf(root, "chart");
  const area = childOf(chart, "plotArea");
  if (!chart || !area) return null;
  const groups = childrenOf(area).filter((node) => node.local in plots);
  const axes = childrenOf(area).filter((node) => /^(cat|val|date|ser)Ax$/.test(node.local));
  const idsOf = (group: XmlNode): (string | undefined)[] => childrenNamed(group, "axId").map((node) => node.attributes["val"]);
  const first = groups[0] ? idsOf(groups[0]) : [];
  const axisOf = (id: string | undefined): XmlNode | undefined => axes.find((node) => valueOf(node, "axId") === id);
  const isSecond = (group: XmlNode): boolean => first.length > 0 && !idsOf(group).every((id) => first.includes(id));
  const series = groups.flatMap((group) => childrenNamed(group, "ser").map((node) => ({ order: numberOf(childOf(node, "order"), "val") ?? 0, read: readSeries(node, group, plots[group.local] ?? "bar", isSecond(group), palette) })));
  const ordered = series.sort((a, b) => a.order - b.order).map((each) => each.read);
  const legend = childOf(chart, "legend");
  const second = groups.find(isSecond);
  const title = childOf(chart, "title");
  return {
    type: ordered[0]?.type ?? "ColumnClustered",
    title: title ? (titleText(title) ?? (ordered.length === 1 ? (ordered[0]?.name ?? "") : "")) : null,
    legend: { visible: legend !== undefined, position: legendSides[valueOf(legend, "legendPos") ?? "r"] ?? "Right" },
    series: ordered,
    category: readAxis(axisOf(first[0])),
    value: readAxis(axisOf(first[1])),
    secondary: second ? readAxis(axisOf(idsOf(second)[1])) : null,
  };
}

