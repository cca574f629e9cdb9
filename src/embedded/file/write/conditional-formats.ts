/** Conditional formats made here as `<cfRule>`; those read from a file keep their own XML. */
import { wordOfLine } from "../border-lines";
import * as words from "../conditional-words";
import type { ConditionalFormat } from "../../model";
import { areaNames, cellName } from "../address";
import { element, escapeText } from "../xml/escape";
import { builtinId } from "../number-formats";
import { keyOf } from "../validations";
import { fileFormula } from "./formula-text";
import { argb } from "./style-parts";
import type { StyleSheet } from "./style-sheet";

type Detail = Record<string, unknown>;

function part(value: unknown): Detail {
  return typeof value === "object" && value !== null ? (value as Detail) : {};
}

function formulaText(value: unknown): string {
  const text = String(value ?? "");
  return text.startsWith("=") ? fileFormula(text, [], 0, 0) : text;
}

/** `<formula>` elements. */
function formulas(...values: unknown[]): string {
  return values.map((value) => `<formula>${escapeText(formulaText(value))}</formula>`).join("");
}

function fontXml(font: Detail): string {
  const flag = (key: string, name: string): string => (typeof font[key] === "boolean" ? element(name, { val: font[key] ? null : false }) : "");
  const underline = font["underline"] === "Double" ? '<u val="double"/>' : font["underline"] === "Single" ? "<u/>" : "";
  const color = typeof font["color"] === "string" && font["color"] !== "" ? element("color", { rgb: argb(font["color"]) }) : "";
  const inner = flag("bold", "b") + flag("italic", "i") + flag("strikethrough", "strike") + color + underline;
  return inner === "" ? "" : `<font>${inner}</font>`;
}

function bordersXml(borders: Detail): string {
  const edges = ["Left", "Right", "Top", "Bottom"].map((edge) => {
    const line = part(borders[`Edge${edge}`]);
    const style = line["style"];
    if (typeof style !== "string" || style === "None") return "";
    return element(edge.toLowerCase(), { style: wordOfLine(style, "Thin") }, typeof line["color"] === "string" ? element("color", { rgb: argb(line["color"]) }) : "");
  });
  return edges.join("") === "" ? "" : `<border>${edges.join("")}</border>`;
}

/** Differential formats carry their number format with them, under a number of its own. */
function dxfFormatId(format: string): number {
  return builtinId(format) ?? 1000 + ([...format].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 20_000, 0));
}

/** `<dxf>`; a differential fill is seen through its background colour. */
function dxfXml(format: Detail): string {
  const fill = part(format["fill"])["color"];
  const number = format["numberFormat"];
  return (
    "<dxf>" +
    fontXml(part(format["font"])) +
    (typeof number === "string" && number !== "" ? element("numFmt", { numFmtId: dxfFormatId(number), formatCode: number }) : "") +
    (typeof fill === "string" && fill !== "" ? element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(fill) }) + element("bgColor", { rgb: argb(fill) }))) : "") +
    bordersXml(part(format["borders"])) +
    "</dxf>"
  );
}

function pointXml(value: unknown, more: Record<string, boolean | null> = {}): string {
  const point = part(value);
  const type = keyOf(words.pointTypes, point["type"]) ?? (point["type"] === "Automatic" ? "min" : "num");
  const formula = point["formula"];
  return element("cfvo", { type, val: formula === undefined || formula === null ? null : formulaText(formula), ...more });
}

function colorXml(value: unknown): string {
  return element("color", { rgb: argb(typeof value === "string" && value !== "" ? value : "#638EC6") });
}

function scaleXml(detail: Detail): string {
  const { minimum, midpoint, maximum } = part(detail["criteria"]);
  const points = [minimum, midpoint, maximum].filter((each) => each !== undefined && each !== null);
  return `<colorScale>${points.map((each) => pointXml(each)).join("")}${points.map((each) => colorXml(part(each)["color"])).join("")}</colorScale>`;
}

function barXml(detail: Detail): string {
  const high = part(detail["upperBoundRule"]);
  const upper = high["type"] === "Automatic" || high["type"] === undefined ? { type: "HighestValue" } : high;
  const inner = pointXml(detail["lowerBoundRule"] ?? { type: "LowestValue" }) + pointXml(upper) + colorXml(part(detail["positiveFormat"])["fillColor"]);
  return element("dataBar", { showValue: detail["showDataBarOnly"] === true ? false : null }, inner);
}

function iconsXml(detail: Detail): string {
  const style = words.iconSetForFile(String(detail["style"] ?? "ThreeTrafficLights1"));
  const count = Number(style.slice(0, 1)) || 3;
  const criteria = Array.isArray(detail["criteria"]) ? detail["criteria"] : [];
  const points = Array.from({ length: count }, (_each, at) => {
    const given = part(criteria[at]);
    const point = at === 0 || given["type"] === undefined ? { type: "Percent", formula: String(Math.round((100 * at) / count)) } : given;
    return pointXml(point, { gte: given["operator"] === "GreaterThan" ? false : null });
  });
  return element("iconSet", { iconSet: style, showValue: detail["showIconOnly"] === true ? false : null, reverse: detail["reverseIconOrder"] === true ? true : null }, points.join(""));
}

interface Rule {
  values: Record<string, string | number | boolean | null>;
  inner: string;
}

/** What Excel itself writes under a rule that looks for text. */
function textRule(rule: Detail, first: string): Rule {
  const kind = keyOf(words.textOperators, rule["operator"]) ?? "containsText";
  const text = String(rule["text"] ?? "");
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const tests: Record<string, string> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${first})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${first}))`,
    beginsWith: `LEFT(${first},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${first},LEN(${quoted}))=${quoted}`,
  };
  return { values: { type: kind, operator: kind === "notContainsText" ? "notContains" : kind, text }, inner: `<formula>${escapeText(tests[kind] ?? "")}</formula>` };
}

function presetRule(criterion: string, first: string): Rule {
  const kind = keyOf(words.presets, criterion);
  const tests: Record<string, string> = {
    containsBlanks: `LEN(TRIM(${first}))=0`,
    notContainsBlanks: `LEN(TRIM(${first}))>0`,
    containsErrors: `ISERROR(${first})`,
    notContainsErrors: `NOT(ISERROR(${first}))`,
  };
  if (kind) return { values: { type: kind }, inner: tests[kind] ? `<formula>${tests[kind]}</formula>` : "" };
  const average = /^(EqualOr)?(?:(One|Two|Three)StdDev)?(Above|Below)Average$/.exec(criterion);
  if (average) {
    const deviations = average[2] ? ["One", "Two", "Three"].indexOf(average[2]) + 1 : null;
    return { values: { type: "aboveAverage", aboveAverage: average[3] === "Below" ? false : null, equalAverage: average[1] ? true : null, stdDev: deviations }, inner: "" };
  }
  return { values: { type: "timePeriod", timePeriod: keyOf(words.timePeriods, criterion) ?? "today" }, inner: "<formula>TRUE</formula>" };
}

function ruleOf(format: ConditionalFormat, first: string): Rule {
  const rule = part(format.detail["rule"]);
  if (format.type === "ColorScale") return { values: { type: "colorScale" }, inner: scaleXml(format.detail) };
  if (format.type === "DataBar") return { values: { type: "dataBar" }, inner: barXml(format.detail) };
  if (format.type === "IconSet") return { values: { type: "iconSet" }, inner: iconsXml(format.detail) };
  if (format.type === "ContainsText") return textRule(rule, first);
  if (format.type === "PresetCriteria") return presetRule(String(rule["criterion"] ?? ""), first);
  if (format.type === "TopBottom") {
    const type = String(rule["type"] ?? "TopItems");
    return { values: { type: "top10", percent: type.endsWith("Percent") ? true : null, bottom: type.startsWith("Bottom") ? true : null, rank: Number(rule["rank"] ?? 10) }, inner: "" };
  }
  if (format.type !== "CellValue") return { values: { type: "expression" }, inner: formulas(rule["formula"]) };
  const operator = keyOf(words.operators, rule["operator"]) ?? "equal";
  const both = operator === "between" || operator === "notBetween";
  return { values: { type: "cellIs", operator }, inner: both ? formulas(rule["formula1"], rule["formula2"]) : formulas(rule["formula1"]) };
}

/** A rule written anew with `priority`. */
export function ruleXml(format: ConditionalFormat, priority: number, styles: StyleSheet): string {
  const area = format.areas[0];
  const { values, inner } = ruleOf(format, area ? cellName(area.row, area.column) : "A1");
  const look = dxfXml(part(format.detail["format"]));
  const takes = !["ColorScale", "DataBar", "IconSet"].includes(format.type) && look !== "<dxf></dxf>";
  const { type, ...more } = values;
  return element("cfRule", { type: type ?? null, dxfId: takes ? styles.dxf(look) : null, priority, stopIfTrue: format.stopIfTrue ? true : null, ...more }, inner);
}

/** One `<conditionalFormatting>` for each rule, `xmlOf` giving the rule. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], xmlOf: (format: ConditionalFormat, priority: number) => string): string {
  return formats
    .filter((format) => format.areas.length > 0)
    .map((format, at) => `<conditionalFormatting sqref="${areaNames(format.areas)}">${xmlOf(format, at + 1)}</conditionalFormatting>`)
    .join("");
}
