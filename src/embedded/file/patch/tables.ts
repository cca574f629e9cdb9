/** Tables of a user's sheet: new ones beside the old, changed ones patched, gone ones taken away. */
import type { Sheet, Table } from "../../model";
import { areaName } from "../address";
import { relationshipsOf } from "../package/relationships";
import type { SaveContext } from "../save-context";
import { addTables } from "../write/sheet";
import { tableXml } from "../write/tables";
import { withTotals } from "../write/totals";
import { applyEdits, openingTag, withPrefixOf, type Edit } from "../xml/edit";
import { element, escapeAttribute } from "../xml/escape";
import { childOf, childrenNamed, relationOf } from "../xml/find";
import { parseXml, type XmlNode } from "../xml/tree";
import { relationAttribute, setChildren } from "./children";
import { differ, type SheetPatch } from "./layout";

const order = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Columns that read as before keep their element. */
function columnsXml(text: string, root: XmlNode, before: Table, now: Table, fresh: XmlNode, freshText: string): string {
  const old = childrenNamed(childOf(root, "tableColumns"), "tableColumn");
  const written = childrenNamed(childOf(fresh, "tableColumns"), "tableColumn");
  const columns = now.columns.map((column, at) => {
    const known = before.columns.findIndex((each) => !differ({ ...each, filter: null }, { ...column, filter: null }));
    const kept = old[known];
    const made = written[at];
    return kept ? text.slice(kept.start, kept.end) : made ? withPrefixOf(root, freshText.slice(made.start, made.end)) : "";
  });
  return element("tableColumns", { count: columns.length }, "-").replace(">-<", () => `>${columns.join("")}<`);
}

/** The part of a table after a change; its dress and unread attributes stay. */
function patchTable(text: string, before: Table, now: Table): string {
  const root = parseXml(text);
  const freshText = tableXml(now, now.id);
  const fresh = parseXml(freshText);
  const freshChild = (name: string): string => {
    const node = childOf(fresh, name);
    return node ? freshText.slice(node.start, node.end) : "";
  };
  const edits: Edit[] = [
    openingTag(text, root, {
      ...(before.name === now.name ? {} : { name: escapeAttribute(now.name), displayName: escapeAttribute(now.name) }),
      ref: areaName(now.area),
      ...(before.headerRow === now.headerRow ? {} : { headerRowCount: now.headerRow ? null : "0" }),
      ...(before.insertRow === now.insertRow ? {} : { insertRow: now.insertRow ? "1" : null }),
      ...(before.totalRow === now.totalRow ? {} : { totalsRowCount: now.totalRow ? "1" : null, totalsRowShown: null }),
    }),
  ];
  const wanted: Record<string, string> = {};
  const filters = (table: Table): unknown => [table.area, table.showFilterButton, table.headerRow, table.totalRow, table.columns.map((column) => column.filter ?? null)];
  if (differ(filters(before), filters(now))) wanted["autoFilter"] = freshChild("autoFilter");
  if (differ(before.columns, now.columns)) wanted["tableColumns"] = columnsXml(text, root, before, now, fresh, freshText);
  const dress = (table: Table): unknown => [table.style, table.showBandedRows, table.showBandedColumns, table.showFirstColumn, table.showLastColumn];
  if (differ(dress(before), dress(now))) wanted["tableStyleInfo"] = freshChild("tableStyleInfo");
  return applyEdits(text, [...edits, ...setChildren(text, root, order, wanted)]);
}

function gone(before: Sheet, now: Sheet): string[] {
  const kept = new Set(now.tables.map((table) => table.part));
  return before.tables.flatMap((table) => (table.part !== null && !kept.has(table.part) ? [table.part] : []));
}

export function patchTables(patch: SheetPatch, part: string, context: SaveContext): void {
  const { before, now, root, text, wanted } = patch;
  for (const table of now.tables) {
    const old = before.tables.find((each) => each.part !== null && each.part === table.part);
    if (old?.part && differ(old, table)) context.draft.setText(old.part, patchTable(context.draft.text(old.part), old, withTotals(table, now)));
  }
  const removed = new Set(gone(before, now));
  const added = addTables(now, part, context);
  if (removed.size === 0 && added.length === 0) return;
  const relations = relationshipsOf(context.source.parts, part);
  const kept = childrenNamed(childOf(root, "tableParts"), "tablePart").filter((node) => {
    const relation = relations.find((each) => each.id === relationOf(node));
    if (!relation || !removed.has(relation.target)) return true;
    context.draft.unrelate(part, relation.id);
    context.draft.remove(relation.target);
    return false;
  });
  const all = kept.map((node) => text.slice(node.start, node.end)).concat(added.map((id) => `<tablePart ${relationAttribute(root, id)}/>`));
  wanted["tableParts"] = all.length === 0 ? "" : `<tableParts count="${all.length}">${all.join("")}</tableParts>`;
}
