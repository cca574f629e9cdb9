/** Automatic filters: area and criteria, shaped as Office.js' FilterCriteria. */
import type { Sheet } from "../../model";
import { readArea } from "../address";
import { childOf, childrenNamed, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";

const signs: Record<string, string> = { equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=" };

function readCustom(custom: XmlNode): Record<string, unknown> {
  const [first, second] = childrenNamed(custom, "customFilter").map((node) => `${signs[node.attributes["operator"] ?? "equal"] ?? "="}${node.attributes["val"] ?? ""}`);
  return { filterOn: "Custom", criterion1: first ?? "", ...(second === undefined ? {} : { criterion2: second, operator: flagOf(custom, "and") ? "And" : "Or" }) };
}

function readCriterion(column: XmlNode): Record<string, unknown> | null {
  const values = childOf(column, "filters");
  if (values) {
    const shown = childrenNamed(values, "filter").map((node) => node.attributes["val"] ?? "");
    return { filterOn: "Values", values: flagOf(values, "blank") ? [...shown, ""] : shown };
  }
  const custom = childOf(column, "customFilters");
  if (custom) return readCustom(custom);
  const top = childOf(column, "top10");
  if (top) {
    const side = flagOf(top, "top", true) ? "Top" : "Bottom";
    return { filterOn: `${side}${flagOf(top, "percent") ? "Percent" : "Items"}`, criterion1: top.attributes["val"] ?? "10" };
  }
  const dynamic = childOf(column, "dynamicFilter");
  return dynamic ? { filterOn: "Dynamic", dynamicCriteria: dynamic.attributes["type"] ?? "Unknown" } : null;
}

/** Criteria by 0-based column within the filter. */
export function readCriteria(filter: XmlNode | undefined): Map<number, Record<string, unknown>> {
  const found = new Map<number, Record<string, unknown>>();
  for (const column of childrenNamed(filter, "filterColumn")) {
    const criterion = readCriterion(column);
    if (criterion) found.set(numberOf(column, "colId") ?? 0, criterion);
  }
  return found;
}

/** The sheet's own filter; criteria stand at the place of their column, `{}` where there is none. */
export function readAutoFilter(worksheet: XmlNode): Sheet["autoFilter"] {
  const filter = childOf(worksheet, "autoFilter");
  const area = readArea(filter?.attributes["ref"] ?? "");
  if (!filter || !area) return null;
  const found = readCriteria(filter);
  return { area, criteria: Array.from({ length: area.columns }, (_each, column) => found.get(column) ?? {}) };
}
