/** A user's sheet after a save: the same text but for what was changed. */
import type { Sheet } from "../../model";
import type { SaveContext } from "../save-context";
import { saveComments } from "../write/comments";
import { worksheetOrder } from "../write/order";
import { applyEdits, openingTag } from "../xml/edit";
import { childOf } from "../xml/find";
import { parseXml } from "../xml/tree";
import { patchCharts } from "./charts";
import { relationAttribute, setChildren } from "./children";
import type { SheetChanges } from "./differences";
import { patchLayout, type SheetPatch } from "./layout";
import { patchRules } from "./rules";
import { patchSheetData, widerDimension } from "./sheet-data";
import { patchTables } from "./tables";

/**
 * Patches the part of `now`. `withResults`: also formulas that only gave another result are written, because
 * something they may lean on was changed. The part is left alone where nothing differs.
 */
export function patchSheet(before: Sheet, now: Sheet, changes: SheetChanges, withResults: boolean, context: SaveContext): void {
  const part = before.part ?? "";
  const text = context.draft.text(part);
  const root = parseXml(text, () => undefined);
  const patch: SheetPatch = { text, root, before, now, styles: context.styles, edits: [], wanted: {} };
  patchLayout(patch);
  patchRules(patch, part, context.draft);
  patchTables(patch, part, context);
  patchCharts(patch, part, context);
  const boxes = saveComments(now, before, part, context);
  if (boxes !== null) patch.wanted["legacyDrawing"] = `<legacyDrawing ${relationAttribute(root, boxes)}/>`;
  const cells = patchSheetData({ text, root, sheet: now, styles: context.styles }, changes, withResults);
  const dimension = childOf(root, "dimension");
  const wider = dimension ? widerDimension(dimension.attributes["ref"], changes.cells) : null;
  if (dimension && wider) patch.edits.push(openingTag(text, dimension, { ref: wider }));
  const edits = [...patch.edits, ...cells, ...setChildren(text, root, worksheetOrder, patch.wanted)];
  if (edits.length > 0) context.draft.setText(part, applyEdits(text, edits));
}
