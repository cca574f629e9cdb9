/** Layout of a user's sheet after a change: view, sizes, merges, print set-up. Unread attributes and children stay. */
import type { Axis, Sheet } from "../../model";
import { maxColumns } from "../../rect";
import { widthOfPoints } from "../sizes";
import { openingTag, withPrefixOf, type Edit } from "../xml/edit";
import { element, escapeCellText } from "../xml/escape";
import { childOf, childrenNamed, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import * as parts from "../write/sheet-parts";
import { argb } from "../write/style-parts";
import type { StyleSheet } from "../write/style-sheet";
import { setChildren } from "./children";
import { axisKey } from "./differences";

export interface SheetPatch {
  text: string;
  root: XmlNode;
  before: Sheet;
  now: Sheet;
  styles: StyleSheet;
  edits: Edit[];
  /** Children of the worksheet to be set as wholes. */
  wanted: Record<string, string>;
}

export function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

/** Sets attributes of a child, or makes the child where it is missing. */
function setAttributes(patch: SheetPatch, name: string, values: Record<string, string | null>): void {
  const node = childOf(patch.root, name);
  if (node) patch.edits.push(openingTag(patch.text, node, values));
  else if (Object.values(values).some((value) => value !== null)) patch.wanted[name] = element(name, values);
}

function patchProperties(patch: SheetPatch): void {
  const { before, now, text, root } = patch;
  const fits = (sheet: Sheet): boolean => sheet.page.fitWidth !== null || sheet.page.fitHeight !== null;
  const node = childOf(root, "sheetPr");
  const changed: Record<string, string> = {};
  if (before.tabColor !== now.tabColor) changed["tabColor"] = now.tabColor === "" ? "" : element("tabColor", { rgb: argb(now.tabColor) });
  const setup = childOf(node, "pageSetUpPr");
  if (fits(before) !== fits(now)) {
    if (setup) patch.edits.push(openingTag(text, setup, { fitToPage: fits(now) ? "1" : null }));
    else changed["pageSetUpPr"] = '<pageSetUpPr fitToPage="1"/>';
  }
  if (Object.keys(changed).length === 0) return;
  if (node) patch.edits.push(...setChildren(text, node, ["tabColor", "outlinePr", "pageSetUpPr"], changed));
  else patch.wanted["sheetPr"] = parts.sheetPropertiesXml(now);
}

function patchView(patch: SheetPatch): void {
  const { before, now, text, root } = patch;
  const frozen = differ(before.freeze, now.freeze);
  if (!frozen && before.showGridlines === now.showGridlines && before.showHeadings === now.showHeadings) return;
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  if (!view) {
    patch.wanted["sheetViews"] = parts.sheetViewsXml(now, false, "A1");
    return;
  }
  const changes: Record<string, string | null> = {};
  if (before.showGridlines !== now.showGridlines) changes["showGridLines"] = now.showGridlines ? null : "0";
  if (before.showHeadings !== now.showHeadings) changes["showRowColHeaders"] = now.showHeadings ? null : "0";
  if (frozen) changes["topLeftCell"] = null;
  const others = view.children.filter((child) => child.local !== "pane" && child.local !== "selection").map((child) => text.slice(child.start, child.end));
  const inner = frozen ? withPrefixOf(root, parts.paneXml(now.freeze, "A1")) + others.join("") : text.slice(view.innerStart, view.innerEnd);
  const tag = openingTag(text, view, changes).text.replace(/\s*\/>$/, ">");
  patch.edits.push({ start: view.start, end: view.end, text: inner === "" ? tag.replace(/>$/, "/>") : `${tag}${inner}</${view.name}>` });
}

function patchStandardSizes(patch: SheetPatch): void {
  const { before, now } = patch;
  const values: Record<string, string> = {};
  if (before.standardWidth !== now.standardWidth) values["defaultColWidth"] = String(widthOfPoints(now.standardWidth));
  if (before.standardHeight !== now.standardHeight) Object.assign(values, { defaultRowHeight: String(now.standardHeight), customHeight: "1" });
  if (Object.keys(values).length === 0) return;
  setAttributes(patch, "sheetFormatPr", { defaultRowHeight: String(now.standardHeight), ...values });
}

/** Attributes of a `<col>` beside its stretch, as the file has them. */
function columnSource(text: string, node: XmlNode): string {
  const tag = openingTag(text, node, { min: null, max: null }).text;
  return tag.replace(/^<\S+/, "").replace(/\s*\/?>$/, "");
}

/** Columns: those that look as before keep every attribute that they had. */
function patchColumns(patch: SheetPatch): void {
  const { before, now, root, styles } = patch;
  const all = new Set([...before.columns.keys(), ...now.columns.keys()]);
  if ([...all].every((column) => axisKey(before.columns.get(column)) === axisKey(now.columns.get(column)))) return;
  const original = new Map<number, string>();
  const kept = new Map<number, Axis>(now.columns);
  const standard: Axis = { size: null, hidden: false, style: null };
  for (const node of childrenNamed(childOf(root, "cols"), "col")) {
    const from = (numberOf(node, "min") ?? 1) - 1;
    const source = columnSource(patch.text, node);
    for (let column = from; column < Math.min(numberOf(node, "max") ?? from + 1, maxColumns); column += 1) {
      original.set(column, source);
      if (!all.has(column)) kept.set(column, standard);
    }
  }
  patch.wanted["cols"] = parts.columnsXml(kept, (column, axis) => {
    const source = original.get(column);
    const same = axisKey(before.columns.get(column) ?? standard) === axisKey(axis);
    return same && source !== undefined ? source : parts.columnAttributes(axis, now.standardWidth, styles);
  });
}

function patchPage(patch: SheetPatch): void {
  const { before, now, text, root } = patch;
  const options = { horizontalCentered: now.page.centerHorizontally, verticalCentered: now.page.centerVertically, gridLines: now.page.printGridlines };
  const old = { horizontalCentered: before.page.centerHorizontally, verticalCentered: before.page.centerVertically, gridLines: before.page.printGridlines };
  if (differ(options, old)) setAttributes(patch, "printOptions", Object.fromEntries(Object.entries(options).map(([name, on]) => [name, on ? "1" : null])));
  if (differ(before.page.margins, now.page.margins)) patch.wanted["pageMargins"] = parts.marginsXml(now.page);
  const [was, is] = [parts.setupValues(before.page), parts.setupValues(now.page)];
  const setup = Object.fromEntries(Object.entries(is).filter(([name, value]) => was[name] !== value));
  if (Object.keys(setup).length > 0) setAttributes(patch, "pageSetup", setup);
  if (differ(before.page.rowBreaks ?? [], now.page.rowBreaks ?? [])) patch.wanted["rowBreaks"] = parts.breaksXml("rowBreaks", now.page.rowBreaks ?? []);
  if (differ(before.page.columnBreaks ?? [], now.page.columnBreaks ?? [])) patch.wanted["colBreaks"] = parts.breaksXml("colBreaks", now.page.columnBreaks ?? []);
  const others = (sheet: Sheet): unknown => ["headerFooterState", "evenHeader", "evenFooter", "firstHeader", "firstFooter"].map((key) => sheet.page[key] ?? "");
  if (differ(others(before), others(now))) {
    patch.wanted["headerFooter"] = parts.headerFooterXml(now.page);
    return;
  }
  if (before.page.header === now.page.header && before.page.footer === now.page.footer) return;
  const node = childOf(root, "headerFooter");
  const one = (name: string, value: string): string => (value === "" ? "" : `<${name}>${escapeCellText(value)}</${name}>`);
  const texts = { oddHeader: one("oddHeader", now.page.header), oddFooter: one("oddFooter", now.page.footer) };
  if (node) patch.edits.push(...setChildren(text, node, ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"], texts));
  else patch.wanted["headerFooter"] = parts.headerFooterXml(now.page);
}

export function patchLayout(patch: SheetPatch): void {
  patchProperties(patch);
  patchView(patch);
  patchStandardSizes(patch);
  patchColumns(patch);
  if (differ(patch.before.merges, patch.now.merges)) patch.wanted["mergeCells"] = parts.mergesXml(patch.now);
  patchPage(patch);
}
