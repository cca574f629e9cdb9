/** Data validation, in and out, in the shape of Office.js' DataValidationRule. */
import type { Validation } from "../model";
import { areaNames, readAreas } from "./address";
import { element, escapeText, hexEscaped } from "./xml/escape";
import { childOf, childrenNamed, flagOf } from "./xml/find";
import { unescapeCellText } from "./xml/escape";
import type { XmlNode } from "./xml/tree";

const kinds: Record<string, string> = { whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength" };
const styles: Record<string, string> = { stop: "Stop", warning: "Warning", information: "Information" };
const operators: Record<string, string> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

export function keyOf(map: Readonly<Record<string, string>>, value: unknown): string | undefined {
  return Object.keys(map).find((key) => map[key] === value);
}

/** A number where the formula is one, else the formula with `=`. */
function readOperand(node: XmlNode | undefined): number | string | undefined {
  const text = node?.text.trim();
  if (!text) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : `=${text}`;
}

function readRule(node: XmlNode): Record<string, unknown> {
  const type = node.attributes["type"] ?? "none";
  const first = childOf(node, "formula1");
  if (type === "none") return {};
  if (type === "custom") return { custom: { formula: `=${first?.text.trim() ?? ""}` } };
  if (type === "list") {
    const text = first?.text.trim() ?? "";
    const source = text.startsWith('"') ? text.slice(1, -1).replace(/""/g, '"') : `=${text}`;
    return { list: { inCellDropDown: !flagOf(node, "showDropDown"), source } };
  }
  const second = readOperand(childOf(node, "formula2"));
  const operator = operators[node.attributes["operator"] ?? "between"] ?? "Between";
  return { [kinds[type] ?? type]: { formula1: readOperand(first) ?? 0, ...(second === undefined ? {} : { formula2: second }), operator } };
}

function readOne(node: XmlNode): Validation {
  const { errorTitle = "", error = "", promptTitle = "", prompt = "" } = node.attributes;
  const style = styles[node.attributes["errorStyle"] ?? "stop"] ?? "Stop";
  return {
    areas: readAreas(node.attributes["sqref"] ?? ""),
    rule: readRule(node),
    errorAlert: { showAlert: flagOf(node, "showErrorMessage"), style, title: unescapeCellText(errorTitle), message: unescapeCellText(error) },
    prompt: { showPrompt: flagOf(node, "showInputMessage"), title: unescapeCellText(promptTitle), message: unescapeCellText(prompt) },
    ignoreBlanks: flagOf(node, "allowBlank"),
  };
}

export function readValidations(worksheet: XmlNode): Validation[] {
  return childrenNamed(childOf(worksheet, "dataValidations"), "dataValidation").map(readOne);
}

function operandText(value: unknown): string {
  const text = String(value ?? "");
  return text.startsWith("=") ? text.slice(1) : text;
}

interface Written {
  type: string;
  operator?: string;
  hideArrow?: boolean;
  formulas: string[];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function writeRule(rule: Record<string, unknown>): Written {
  const [name, detail] = Object.entries(rule)[0] ?? ["none", {}];
  const values = record(detail);
  if (name === "list") {
    const source = String(values["source"] ?? "");
    const formula = source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
    return { type: "list", hideArrow: values["inCellDropDown"] === false, formulas: [formula] };
  }
  if (name === "custom") return { type: "custom", formulas: [operandText(values["formula"])] };
  const type = keyOf(kinds, name);
  if (type === undefined) return { type: "none", formulas: [] };
  const operator = keyOf(operators, values["operator"]) ?? "between";
  const second = values["formula2"];
  const pair = operator === "between" || operator === "notBetween";
  return { type, operator, formulas: [operandText(values["formula1"]), ...(pair && second !== undefined ? [operandText(second)] : [])] };
}

/** Longer titles and messages than Excel takes would make it repair the file. */
const titleLimit = 32;
const messageLimit = 255;

function text(value: unknown, limit: number): string | null {
  return typeof value === "string" && value !== "" ? hexEscaped(value.slice(0, limit)) : null;
}

export function validationXml(validation: Validation): string {
  const { type, operator, hideArrow, formulas } = writeRule(validation.rule);
  const alert = validation.errorAlert;
  const prompt = validation.prompt;
  const values = {
    type: type === "none" ? null : type,
    errorStyle: alert && alert["style"] !== "Stop" ? (keyOf(styles, alert["style"]) ?? null) : null,
    operator: operator === undefined || operator === "between" ? null : operator,
    allowBlank: validation.ignoreBlanks ? true : null,
    showDropDown: hideArrow ? true : null,
    showInputMessage: prompt?.["showPrompt"] === false ? null : true,
    showErrorMessage: alert?.["showAlert"] === false ? null : true,
    errorTitle: text(alert?.["title"], titleLimit),
    error: text(alert?.["message"], messageLimit),
    promptTitle: text(prompt?.["title"], titleLimit),
    prompt: text(prompt?.["message"], messageLimit),
    sqref: areaNames(validation.areas),
  };
  return element("dataValidation", values, formulas.map((formula, at) => `<formula${at + 1}>${escapeText(formula)}</formula${at + 1}>`).join(""));
}

export function validationsXml(validations: readonly Validation[]): string {
  const used = validations.filter((each) => each.areas.length > 0);
  return used.length === 0 ? "" : element("dataValidations", { count: used.length }, used.map(validationXml).join(""));
}
