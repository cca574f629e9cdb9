/** The charts in a sheet's drawing: where they stand, and what is in their parts. Everything else stays unread. */
import { placeOf, type Anchor } from "../anchor";
import { readChart } from "../chart/read";
import type { Chart, Sheet } from "../../model";
import { relationshipsOf, targetOfKind } from "../package/relationships";
import { pointsOfEmu } from "../sizes";
import { childOf, everyNamed, numberOf, relationOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import type { Palette } from "./colors";
import { readPart } from "./source";

function readCorner(node: XmlNode | undefined): Anchor {
  const number = (local: string): number => Number(childOf(node, local)?.text.trim() ?? 0) || 0;
  return { column: number("col"), columnOffset: number("colOff"), row: number("row"), rowOffset: number("rowOff") };
}

/** Left, top, width and height of an anchor in points. */
function readPlace(anchor: XmlNode, sheet: Sheet): Pick<Chart, "left" | "top" | "width" | "height"> {
  const size = childOf(anchor, "ext");
  const width = pointsOfEmu(numberOf(size, "cx") ?? 0);
  const height = pointsOfEmu(numberOf(size, "cy") ?? 0);
  if (anchor.local === "absoluteAnchor") {
    const at = childOf(anchor, "pos");
    return { left: pointsOfEmu(numberOf(at, "x") ?? 0), top: pointsOfEmu(numberOf(at, "y") ?? 0), width, height };
  }
  const from = placeOf(sheet, readCorner(childOf(anchor, "from")));
  if (anchor.local === "oneCellAnchor") return { ...from, width, height };
  const to = placeOf(sheet, readCorner(childOf(anchor, "to")));
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

export function anchorsOf(drawing: XmlNode): XmlNode[] {
  return drawing.children.filter((node) => /^(twoCell|oneCell|absolute)Anchor$/.test(node.local));
}

/** The relationship of the chart that stands in an anchor. */
export function chartRelation(anchor: XmlNode): string | undefined {
  return everyNamed(anchor, "chart").map((node) => relationOf(node)).find((id) => id !== undefined);
}

function chartId(sheet: Sheet, number: number): string {
  return `{${sheet.id.slice(1, 9)}-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}

/** The charts of `sheet`, in drawing order. */
export function readCharts(parts: ReadonlyMap<string, Uint8Array>, sheet: Sheet, palette: Palette): Chart[] {
  const drawing = sheet.part === null ? null : targetOfKind(parts, sheet.part, "drawing");
  const root = readPart(parts, drawing);
  if (drawing === null || !root) return [];
  const targets = new Map(relationshipsOf(parts, drawing).map((each) => [each.id, each.target]));
  return anchorsOf(root).flatMap((anchor, at) => {
    const part = targets.get(chartRelation(anchor) ?? "");
    const chartRoot = part === undefined ? null : readPart(parts, part);
    const chart = chartRoot ? readChart(chartRoot, palette) : null;
    if (!chart || part === undefined) return [];
    const properties = everyNamed(anchor, "cNvPr")[0]?.attributes ?? {};
    return [{ id: chartId(sheet, at + 1), name: properties["name"] ?? "", descr: properties["descr"] ?? "", ...chart, ...readPlace(anchor, sheet), part, changed: false }];
  });
}
