/** Charts made here: a part for each, a drawing that holds them. */
import type { Chart, Sheet } from "../../model";
import { chartXml } from "../chart/write";
import { contentTypes, relationshipTypes } from "../package/kinds";
import type { SaveContext } from "../save-context";
import { drawingXml, frameXml } from "./drawing";

/** Adds a part for `chart` and returns its frame for the drawing in `drawing`. */
export function addChart(chart: Chart, sheet: Sheet, drawing: string, number: number, context: SaveContext): string {
  const part = context.draft.add("xl/charts/chart", "xml", contentTypes.chart, chartXml(chart, context.book));
  return frameXml(chart, sheet, context.draft.relate(drawing, relationshipTypes.chart, part), number);
}

/** A drawing with the sheet's charts; the id by which the sheet relates to it, or null where it has none. */
export function addDrawing(sheet: Sheet, charts: readonly Chart[], part: string, context: SaveContext): string | null {
  if (charts.length === 0) return null;
  const drawing = context.draft.add("xl/drawings/drawing", "xml", contentTypes.drawing, "");
  const frames = charts.map((chart, at) => addChart(chart, sheet, drawing, at + 2, context));
  context.draft.setText(drawing, drawingXml(frames.join("")));
  return context.draft.relate(part, relationshipTypes.drawing, drawing);
}
