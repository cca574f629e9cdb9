/** Column widths, hidden and grouped columns, and the sheet's standard sizes. */
import type { Axis } from "../../model";
import { maxColumns } from "../../rect";
import { pointsOfBaseWidth, pointsOfWidth } from "../sizes";
import { childOf, childrenNamed, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";

function readColumn(node: XmlNode, styleOf: readonly number[]): Axis {
  const width = numberOf(node, "width");
  const xf = numberOf(node, "style");
  const level = numberOf(node, "outlineLevel") ?? 0;
  return {
    size: width === null ? null : pointsOfWidth(width),
    hidden: flagOf(node, "hidden"),
    style: xf === null || xf === 0 ? null : (styleOf[xf] ?? null),
    ...(level > 0 ? { level } : {}),
  };
}

/** Columns that differ from the standard. A stretch to the last column gives at most 16 384 entries. */
export function readColumns(worksheet: XmlNode, styleOf: readonly number[], standardWidth: number): Map<number, Axis> {
  const columns = new Map<number, Axis>();
  for (const group of childrenNamed(worksheet, "cols")) {
    for (const node of childrenNamed(group, "col")) {
      const axis = readColumn(node, styleOf);
      if (!axis.hidden && axis.style === null && axis.level === undefined && (axis.size === null || axis.size === standardWidth)) continue;
      const from = (numberOf(node, "min") ?? 1) - 1;
      const to = Math.min((numberOf(node, "max") ?? from + 1) - 1, maxColumns - 1);
      for (let column = from; column <= to; column += 1) columns.set(column, { ...axis });
    }
  }
  return columns;
}

/** Standard row height and column width in points. */
export function readStandardSizes(worksheet: XmlNode): { height: number; width: number } {
  const format = childOf(worksheet, "sheetFormatPr");
  const width = numberOf(format, "defaultColWidth");
  return {
    height: numberOf(format, "defaultRowHeight") ?? 15,
    width: width === null ? pointsOfBaseWidth(numberOf(format, "baseColWidth") ?? 8) : pointsOfWidth(width),
  };
}
