/** Charts of a user's sheet: new frames beside what the drawing holds, changed charts patched or drawn anew. */
import { anchorAt } from "../anchor";
import { canDraw } from "../chart/kinds";
import { chartXml } from "../chart/write";
import type { Chart, Sheet } from "../../model";
import { relationshipsOf, targetOfKind } from "../package/relationships";
import { anchorsOf, chartRelation } from "../read/drawings";
import type { SaveContext } from "../save-context";
import { addChart, addDrawing } from "../write/charts";
import { cornerXml } from "../write/drawing";
import { appendInside, applyEdits, openingTag, replaceNode, type Edit } from "../xml/edit";
import { escapeAttribute, escapeText } from "../xml/escape";
import { childOf, childrenNamed, descend, everyNamed, numberOf } from "../xml/find";
import { parseXml, type XmlNode } from "../xml/tree";
import { relationAttribute } from "./children";
import { differ, type SheetPatch } from "./layout";

const patchable = new Set(["title", "left", "top", "width", "height", "name", "descr", "changed"]);
const references = new Set(["values", "categories", "nameRef", "name"]);

function without(value: object, keys: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}

/** A chart without what can be patched in place: title, references, position, name. */
function shapeOf(chart: Chart): unknown {
  const series = chart.series.map((each) => ({ ...without(each, references), categories: each.categories === null, nameRef: each.nameRef === undefined }));
  return { ...without(chart, patchable), series };
}

/** References of a series by the element that holds them. */
function referencesOf(chart: Chart, at: number): Record<string, string | null | undefined> {
  const series = chart.series[at];
  return { tx: series?.nameRef, cat: series?.categories, xVal: series?.categories, val: series?.values, yVal: series?.values };
}

/** The first run of the title takes the new words, with its looks; the others are emptied. */
function patchTitle(root: XmlNode, before: Chart, now: Chart): Edit[] {
  const rich = descend(root, "chart", "title", "tx", "rich");
  if (before.title === now.title || !rich) return [];
  return everyNamed(rich, "t").map((run, at) => ({ start: run.innerStart, end: run.innerEnd, text: at === 0 ? escapeText(now.title ?? "") : "" }));
}

/** Only the title and the references that changed get new text; the last known points stand until the file is opened. */
function patchReferences(text: string, before: Chart, now: Chart): string {
  const root = parseXml(text);
  const nodes = everyNamed(root, "ser").sort((a, b) => (numberOf(childOf(a, "order"), "val") ?? 0) - (numberOf(childOf(b, "order"), "val") ?? 0));
  const edits = nodes.flatMap((node, at): Edit[] => {
    const [was, is] = [referencesOf(before, at), referencesOf(now, at)];
    return node.children.flatMap((child): Edit[] => {
      const reference = is[child.local];
      if (reference === was[child.local] || typeof reference !== "string") return [];
      const formula = child.children.map((each) => childOf(each, "f")).find((each) => each !== undefined);
      return formula ? [{ start: formula.innerStart, end: formula.innerEnd, text: escapeText(reference.replace(/^=/, "")) }] : [];
    });
  });
  return applyEdits(text, [...patchTitle(root, before, now), ...edits]);
}

/** Whether the title can be changed where it stands. */
function keepsTitle(text: string, before: Chart, now: Chart): boolean {
  if (before.title === now.title) return true;
  return now.title !== null && before.title !== null && /<(\w+:)?t>[^<]/.test(/<(\w+:)?title>.*?<\/(\w+:)?title>/s.exec(text)?.[0] ?? "");
}

function patchAnchor(text: string, anchor: XmlNode, before: Chart, now: Chart, sheet: Sheet): Edit[] {
  const edits: Edit[] = [];
  const properties = everyNamed(anchor, "cNvPr")[0];
  if (properties && (before.name !== now.name || before.descr !== now.descr)) {
    edits.push(openingTag(text, properties, { name: escapeAttribute(now.name), descr: now.descr === "" ? null : escapeAttribute(now.descr) }));
  }
  const moved = before.left !== now.left || before.top !== now.top || before.width !== now.width || before.height !== now.height;
  const from = childOf(anchor, "from");
  if (!moved || !from) return edits;
  const prefix = (from.children[0]?.name ?? "col").replace(/col$/, "");
  edits.push({ start: from.innerStart, end: from.innerEnd, text: cornerXml(prefix, anchorAt(sheet, now.left, now.top)) });
  const to = childOf(anchor, "to");
  if (to) edits.push({ start: to.innerStart, end: to.innerEnd, text: cornerXml(prefix, anchorAt(sheet, now.left + now.width, now.top + now.height)) });
  const size = childOf(anchor, "ext");
  if (size) edits.push(openingTag(text, size, { cx: String(Math.round(now.width * 12_700)), cy: String(Math.round(now.height * 12_700)) }));
  return edits;
}

function patchChart(before: Chart, now: Chart, context: SaveContext): void {
  const content = (chart: Chart): unknown => [shapeOf(chart), chart.title, chart.series];
  if (before.part === null || !differ(content(before), content(now))) return;
  const text = context.draft.text(before.part);
  const same = !differ(shapeOf(before), shapeOf(now)) && keepsTitle(text, before, now);
  // What we cannot draw (radar, stock, bubbles, depth) is never drawn anew: it would come out as something else.
  if (same || !canDraw(text)) context.draft.setText(before.part, patchReferences(text, before, now));
  else context.draft.setText(before.part, chartXml(now, context.book));
}

/** Frames in the drawing `part` after charts moved, changed, came or went. */
function patchDrawing(part: string, before: Sheet, now: Sheet, added: readonly Chart[], context: SaveContext): void {
  const { draft, source } = context;
  const text = draft.text(part);
  const root = parseXml(text);
  const targets = new Map(relationshipsOf(source.parts, part).map((each) => [each.id, each.target]));
  const edits = anchorsOf(root).flatMap((anchor): Edit[] => {
    const relation = chartRelation(anchor) ?? "";
    const target = targets.get(relation);
    const old = before.charts.find((chart) => chart.part !== null && chart.part === target);
    if (!old || target === undefined) return [];
    const chart = now.charts.find((each) => each.part === target);
    if (chart) return patchAnchor(text, anchor, old, chart, now);
    draft.unrelate(part, relation);
    return [replaceNode(anchor, "")];
  });
  const used = everyNamed(root, "cNvPr").map((node) => numberOf(node, "id") ?? 0);
  const frames = added.map((chart, at) => addChart(chart, now, part, Math.max(1, ...used) + 1 + at, context));
  if (frames.length > 0) edits.push(...appendInside(text, root, frames.join("")));
  if (edits.length > 0) draft.setText(part, applyEdits(text, edits));
}

export function patchCharts(patch: SheetPatch, part: string, context: SaveContext): void {
  const { before, now, root, wanted } = patch;
  for (const chart of now.charts) {
    const old = before.charts.find((each) => each.part !== null && each.part === chart.part);
    if (old) patchChart(old, chart, context);
  }
  const added = now.charts.filter((chart) => chart.part === null);
  const drawing = targetOfKind(context.source.parts, part, "drawing");
  if (drawing !== null && childrenNamed(root, "drawing").length > 0) return patchDrawing(drawing, before, now, added, context);
  const relation = addDrawing(now, added, part, context);
  if (relation !== null) wanted["drawing"] = `<drawing ${relationAttribute(root, relation)}/>`;
}
