/** Conditional formats: the rule as it stands, and its everyday detail in Office.js' shape. */
import { lineOf } from "../border-lines";
import * as words from "../conditional-words";
import type { ConditionalFormat } from "../../model";
import { builtinFormat } from "../number-formats";
import { readAreas } from "../address";
import { childOf, childrenNamed, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { readColor, type Palette } from "./colors";

type Detail = Record<string, unknown>;

/** A differential format as `{font, fill, borders, numberFormat}`; what it does not set is absent. */
function readDxf(dxf: XmlNode | undefined, palette: Palette, locale: string): Detail {
  const font = childOf(dxf, "font");
  const look: Detail = {};
  const flag = (name: string, key: string): void => {
    if (childOf(font, name)) look[key] = flagOf(childOf(font, name), "val", true);
  };
  flag("b", "bold");
  flag("i", "italic");
  flag("strike", "strikethrough");
  if (childOf(font, "u")) look["underline"] = childOf(font, "u")?.attributes["val"] === "double" ? "Double" : "Single";
  const color = readColor(childOf(font, "color"), palette);
  if (color) look["color"] = color;
  const pattern = childOf(childOf(dxf, "fill"), "patternFill");
  const fill = readColor(childOf(pattern, "bgColor"), palette) ?? readColor(childOf(pattern, "fgColor"), palette);
  const format = childOf(dxf, "numFmt");
  const borders = readEdges(childOf(dxf, "border"), palette);
  return {
    ...(Object.keys(look).length > 0 ? { font: look } : {}),
    ...(fill ? { fill: { color: fill } } : {}),
    ...(Object.keys(borders).length > 0 ? { borders } : {}),
    ...(format ? { numberFormat: format.attributes["formatCode"] ?? builtinFormat(numberOf(format, "numFmtId") ?? 0, locale) } : {}),
  };
}

function readEdges(border: XmlNode | undefined, palette: Palette): Detail {
  const edges: Detail = {};
  for (const edge of ["top", "bottom", "left", "right"]) {
    const node = childOf(border, edge);
    const line = lineOf(node?.attributes["style"]);
    if (line) edges[`Edge${edge.slice(0, 1).toUpperCase()}${edge.slice(1)}`] = { style: line.style, color: readColor(childOf(node, "color"), palette) ?? "#000000" };
  }
  return edges;
}

function readPoint(node: XmlNode | undefined, color: string | null): Detail {
  const type = node?.attributes["type"] ?? "min";
  const value = node?.attributes["val"];
  return { type: words.pointTypes[type] ?? type, ...(value === undefined ? {} : { formula: type === "formula" ? `=${value}` : value }), ...(color ? { color } : {}) };
}

function readScale(scale: XmlNode, palette: Palette): Detail {
  const points = childrenNamed(scale, "cfvo");
  const colors = childrenNamed(scale, "color").map((node) => readColor(node, palette));
  const all = points.map((node, at) => readPoint(node, colors[at] ?? null));
  const [minimum, middle, maximum] = all;
  return all.length > 2 ? { criteria: { minimum, midpoint: middle, maximum } } : { criteria: { minimum, maximum: middle } };
}

function readIcons(icons: XmlNode): Detail {
  const criteria = childrenNamed(icons, "cfvo").map((node) => ({ ...readPoint(node, null), operator: flagOf(node, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan" }));
  const style = words.iconSetOfFile(icons.attributes["iconSet"] ?? "3TrafficLights1");
  return { style, criteria, reverseIconOrder: flagOf(icons, "reverse"), showIconOnly: !flagOf(icons, "showValue", true) };
}

function readBar(bar: XmlNode, palette: Palette): Detail {
  const [low, high] = childrenNamed(bar, "cfvo").map((node) => readPoint(node, null));
  const fillColor = readColor(childOf(bar, "color"), palette);
  return { barDirection: "Context", lowerBoundRule: low, upperBoundRule: high, positiveFormat: { fillColor }, showDataBarOnly: !flagOf(bar, "showValue", true) };
}

/** Type and rule of everything that takes a format. */
function readFormatted(rule: XmlNode): { type: string; rule: Detail } {
  const kind = rule.attributes["type"] ?? "";
  const [first = "", second] = childrenNamed(rule, "formula").map((node) => `=${node.text}`);
  if (kind === "cellIs") {
    const operator = words.operators[rule.attributes["operator"] ?? ""] ?? "EqualTo";
    return { type: "CellValue", rule: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
  }
  const text = words.textOperators[kind];
  if (text) return { type: "ContainsText", rule: { operator: text, text: rule.attributes["text"] ?? "" } };
  if (kind === "top10") {
    const type = `${flagOf(rule, "bottom") ? "Bottom" : "Top"}${flagOf(rule, "percent") ? "Percent" : "Items"}`;
    return { type: "TopBottom", rule: { rank: numberOf(rule, "rank") ?? 10, type } };
  }
  if (kind === "aboveAverage") {
    const side = flagOf(rule, "aboveAverage", true) ? "AboveAverage" : "BelowAverage";
    const deviations = numberOf(rule, "stdDev");
    const criterion = deviations === null ? (flagOf(rule, "equalAverage") ? `EqualOr${side}` : side) : `${["One", "Two", "Three"][deviations - 1] ?? "One"}StdDev${side}`;
    return { type: "PresetCriteria", rule: { criterion } };
  }
  if (kind === "timePeriod") return { type: "PresetCriteria", rule: { criterion: words.timePeriods[rule.attributes["timePeriod"] ?? ""] ?? "Today" } };
  const preset = words.presets[kind];
  return preset ? { type: "PresetCriteria", rule: { criterion: preset } } : { type: "Custom", rule: { formula: first } };
}

function readDetail(rule: XmlNode, dxfs: readonly XmlNode[], palette: Palette, locale: string): { type: string; detail: Detail } {
  const scale = childOf(rule, "colorScale");
  if (scale) return { type: "ColorScale", detail: readScale(scale, palette) };
  const bar = childOf(rule, "dataBar");
  if (bar) return { type: "DataBar", detail: readBar(bar, palette) };
  const icons = childOf(rule, "iconSet");
  if (icons) return { type: "IconSet", detail: readIcons(icons) };
  const { type, rule: found } = readFormatted(rule);
  const dxf = numberOf(rule, "dxfId");
  return { type, detail: { rule: found, format: readDxf(dxf === null ? undefined : dxfs[dxf], palette, locale) } };
}

/** All rules of a worksheet, the most important first. `source` is the part's text. */
export function readConditionalFormats(worksheet: XmlNode, source: string, styles: XmlNode | null, palette: Palette, locale: string): ConditionalFormat[] {
  const dxfs = childrenNamed(childOf(styles ?? undefined, "dxfs"), "dxf");
  const found = childrenNamed(worksheet, "conditionalFormatting").flatMap((group) =>
    childrenNamed(group, "cfRule").map((rule) => ({
      areas: readAreas(group.attributes["sqref"] ?? ""),
      ...readDetail(rule, dxfs, palette, locale),
      priority: numberOf(rule, "priority") ?? 0,
      stopIfTrue: flagOf(rule, "stopIfTrue"),
      xml: source.slice(rule.start, rule.end),
    })),
  );
  return found.map((each, at) => ({ id: `cf${at + 1}`, ...each })).sort((a, b) => a.priority - b.priority);
}
