/** One series of a chart as XML. The order of its children is the schema's and differs by plot. */
import type { Book, Chart, ChartSeries } from "../../model";
import { element, escapeText } from "../xml/escape";
import { emu } from "../sizes";
import { categoryReference, numberReference, textReference } from "./cache";
import type { ChartKind } from "./kinds";
import { accentAt, labelXml, lookOf, numberLook, solidFill } from "./text";

const standardLine = 2.25;

const markers: Record<string, string> = {
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dash: "dash",
  Dot: "dot",
  Plus: "plus",
  Automatic: "circle",
};

function colorOf(series: ChartSeries, at: number): string {
  return series.color ?? accentAt(at);
}

function nameXml(series: ChartSeries, book: Book): string {
  if (series.nameRef) return `<c:tx>${textReference(book, series.nameRef)}</c:tx>`;
  return series.name === "" ? "" : `<c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>`;
}

function lineXml(series: ChartSeries, kind: ChartKind, color: string, dashed: unknown): string {
  if (!kind.lines) return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
  const dash = dashes[String(dashed)];
  const line = solidFill(color) + (dash ? element("a:prstDash", { val: dash }) : "") + "<a:round/>";
  return `<c:spPr>${element("a:ln", { w: emu(series.lineWidth ?? standardLine), cap: "rnd" }, line)}</c:spPr>`;
}

const dashes: Record<string, string> = { Dash: "dash", Dot: "sysDash", RoundDot: "sysDot", DashDot: "dashDot", DashDotDot: "lgDashDotDot", Grey50: "sysDot" };

function markerXml(series: ChartSeries, kind: ChartKind, color: string, size: number): string {
  const wanted = series.markerStyle ?? (kind.markers ? "Automatic" : "None");
  const symbol = wanted === "Automatic" && !kind.markers ? undefined : markers[wanted];
  if (symbol === undefined) return '<c:marker><c:symbol val="none"/></c:marker>';
  const look = `<c:spPr>${solidFill(color)}<a:ln w="9525">${solidFill(color)}</a:ln></c:spPr>`;
  return `<c:marker>${element("c:symbol", { val: symbol })}${element("c:size", { val: size })}${look}</c:marker>`;
}

function labelsXml(series: ChartSeries, chart: Chart, kind: ChartKind, path: string): string {
  if (!series.labels) return "";
  const own = lookOf(chart, path, "numberFormat");
  const code = typeof own === "string" ? own : chart.value.numberFormat;
  const position = kind.plot === "line" || kind.plot === "scatter" ? '<c:dLblPos val="t"/>' : kind.plot === "bar" && kind.grouping === "clustered" ? '<c:dLblPos val="outEnd"/>' : "";
  const format = code ? element("c:numFmt", { formatCode: code, sourceLinked: false }) : "";
  const shows = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) => element(`c:show${what}`, { val: what === "Val" })).join("");
  return `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${labelXml(chart.looks, `${path}/format/font`)}${position}${shows}</c:dLbls>`;
}

/** A pie's slices each have their colour. */
function slicesXml(count: number): string {
  return Array.from({ length: count }, (_each, at) => {
    return `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/><c:spPr>${solidFill(accentAt(at))}<a:ln w="12700">${solidFill("#FFFFFF")}</a:ln></c:spPr></c:dPt>`;
  }).join("");
}

/** `<c:ser>`; `at` is the place of the series in the whole chart, `points` how many slices a pie has. */
export function seriesXml(series: ChartSeries, at: number, kind: ChartKind, chart: Chart, book: Book, points: number): string {
  const color = colorOf(series, at);
  const head = element("c:idx", { val: at }) + element("c:order", { val: at }) + nameXml(series, book);
  const labels = labelsXml(series, chart, kind, `series/${at}/dataLabels`);
  const values = numberReference(book, series.values);
  const filled = `<c:spPr>${solidFill(color)}</c:spPr>`;
  const smooth = element("c:smooth", { val: series.smooth ?? kind.smooth });
  const categories = series.categories ? `<c:cat>${categoryReference(book, series.categories)}</c:cat>` : "";
  const data = `${categories}<c:val>${values}</c:val>`;
  if (kind.plot === "bar") return `<c:ser>${head}${filled}<c:invertIfNegative val="0"/>${labels}${data}</c:ser>`;
  if (kind.plot === "area") return `<c:ser>${head}${filled}${labels}${data}</c:ser>`;
  if (kind.plot === "pie" || kind.plot === "doughnut") return `<c:ser>${head}${slicesXml(points)}${labels}${data}</c:ser>`;
  const drawn = head + lineXml(series, kind, color, lookOf(chart, `series/${at}/format/line`, "lineStyle")) + markerXml(series, kind, color, numberLook(chart, `series/${at}`, "markerSize", 6)) + labels;
  if (kind.plot === "line") return `<c:ser>${drawn}${data}${smooth}</c:ser>`;
  const x = series.categories ? `<c:xVal>${categoryReference(book, series.categories)}</c:xVal>` : "";
  return `<c:ser>${drawn}${x}<c:yVal>${values}</c:yVal>${smooth}</c:ser>`;
}
