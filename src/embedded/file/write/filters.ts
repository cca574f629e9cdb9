/** Automatic filters as XML, from criteria shaped as Office.js' FilterCriteria. */
import type { Sheet } from "../../model";
import { areaName } from "../address";
import { element } from "../xml/escape";

const operators: [string, string][] = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
];

function customXml(criterion: unknown): string {
  const text = String(criterion ?? "");
  const found = operators.find(([sign]) => text.startsWith(sign));
  const operator = found?.[1] ?? "equal";
  return element("customFilter", { operator: operator === "equal" ? null : operator, val: found ? text.slice(found[0].length) : text });
}

function innerXml(criteria: Record<string, unknown>): string {
  const kind = String(criteria["filterOn"] ?? "");
  if (kind === "Values") {
    const values = (Array.isArray(criteria["values"]) ? criteria["values"] : []).map(String);
    const shown = values.filter((value) => value !== "").map((value) => element("filter", { val: value })).join("");
    return element("filters", { blank: values.includes("") ? true : null }, shown);
  }
  if (kind === "Custom") {
    const second = criteria["criterion2"];
    const both = customXml(criteria["criterion1"]) + (second === undefined || second === null ? "" : customXml(second));
    return element("customFilters", { and: second !== undefined && second !== null && criteria["operator"] === "And" ? true : null }, both);
  }
  const top = /^(Top|Bottom)(Items|Percent)$/.exec(kind);
  if (top) return element("top10", { top: top[1] === "Top" ? null : false, percent: top[2] === "Percent" ? true : null, val: String(criteria["criterion1"] ?? 10) });
  return kind === "Dynamic" ? element("dynamicFilter", { type: lower(String(criteria["dynamicCriteria"])) }) : "";
}

function lower(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

/** `<filterColumn>` for the 0-based column `at` of a filter; empty where nothing is filtered. */
export function criterionXml(criteria: Record<string, unknown>, at: number): string {
  const inner = innerXml(criteria);
  return inner === "" ? "" : element("filterColumn", { colId: at }, inner);
}

export function autoFilterXml(filter: NonNullable<Sheet["autoFilter"]>): string {
  return element("autoFilter", { ref: areaName(filter.area) }, filter.criteria.map((each, at) => criterionXml(each, at)).join(""));
}
