/** Axes of a chart as XML. What is not said is said all the same: viewers guess differently. */
import type { Chart, ChartAxis } from "../../model";
import { element } from "../xml/escape";
import { axisTitleFont, labelXml, lookOf, numberLook, titleXml } from "./text";

export interface AxisPlace {
  id: number;
  crosses: number;
  side: "b" | "l" | "r" | "t";
  /** Where the crossing axis meets this one's partner. */
  at: "autoZero" | "max" | "min";
  /** Path of its looks in Office.js: `axes/valueAxis`. */
  path: string;
}

const grid = '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
const line = '<c:spPr><a:noFill/><a:ln w="9525"><a:solidFill><a:srgbClr val="A6A6A6"/></a:solidFill></a:ln></c:spPr>';

const ticks: Record<string, string> = { None: "none", Cross: "cross", Inside: "in", Outside: "out" };
const labelPlaces: Record<string, string> = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" };

/** What stands before `crossAx` in every kind of axis. */
function headXml(axis: ChartAxis, chart: Chart, place: AxisPlace, labels: string): string {
  const look = (name: string): unknown => lookOf(chart, place.path, name);
  const reverse = look("reversePlotOrder") === true;
  const base = look("scaleType") === "Logarithmic" ? element("c:logBase", { val: numberLook(chart, place.path, "logBase", 10) }) : "";
  const scaling = base + element("c:orientation", { val: reverse ? "maxMin" : "minMax" }) + (axis.max === null ? "" : element("c:max", { val: axis.max })) + (axis.min === null ? "" : element("c:min", { val: axis.min }));
  const turned = place.side === "l" || place.side === "r";
  const title = axis.title ? titleXml(axis.title, chart.looks, `${place.path}/title/format/font`, axisTitleFont, turned) : "";
  const stated = labelPlaces[String(look("tickLabelPosition"))];
  return (
    element("c:axId", { val: place.id }) +
    `<c:scaling>${scaling}</c:scaling>` +
    element("c:delete", { val: !axis.visible }) +
    element("c:axPos", { val: place.side }) +
    (axis.gridlines ? grid : "") +
    title +
    element("c:numFmt", { formatCode: axis.numberFormat ?? "General", sourceLinked: axis.numberFormat === null }) +
    element("c:majorTickMark", { val: ticks[String(look("majorTickMark"))] ?? "out" }) +
    element("c:minorTickMark", { val: ticks[String(look("minorTickMark"))] ?? "none" }) +
    element("c:tickLblPos", { val: stated ?? labels }) +
    line +
    labelXml(chart.looks, `${place.path}/format/font`) +
    element("c:crossAx", { val: place.crosses }) +
    element("c:crosses", { val: place.at })
  );
}

/** Labels stand at the foot of the plot, also under negative values. */
export function categoryAxisXml(axis: ChartAxis, chart: Chart, place: AxisPlace): string {
  const head = headXml(axis, chart, place, "low");
  if (axis.categoryType === "DateAxis") {
    const unit = axis.majorUnit === null ? "" : element("c:majorUnit", { val: axis.majorUnit });
    const time = String(lookOf(chart, place.path, "baseTimeUnit") ?? "Days").toLowerCase();
    return `<c:dateAx>${head}<c:auto val="1"/><c:lblOffset val="100"/>${element("c:baseTimeUnit", { val: time })}${unit}</c:dateAx>`;
  }
  const text = axis.categoryType === "TextAxis";
  return `<c:catAx>${head}${element("c:auto", { val: !text })}<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

/** `between`: categories have room of their own (columns); else the plot begins on the axis (areas, scatter). */
export function valueAxisXml(axis: ChartAxis, chart: Chart, place: AxisPlace, between: boolean, labels = "nextTo"): string {
  const unit = axis.majorUnit === null ? "" : element("c:majorUnit", { val: axis.majorUnit });
  const shown = String(lookOf(chart, place.path, "displayUnit") ?? "None");
  const units = shown === "None" ? "" : `<c:dispUnits>${element("c:builtInUnit", { val: shown.slice(0, 1).toLowerCase() + shown.slice(1) })}</c:dispUnits>`;
  return `<c:valAx>${headXml(axis, chart, place, labels)}${element("c:crossBetween", { val: between ? "between" : "midCat" })}${unit}${units}</c:valAx>`;
}
