/** One cell's element after a change: what was not changed is copied from the source. */
import type { Sheet } from "../../model";
import { openingTag, withPrefixOf } from "../xml/edit";
import type { XmlNode } from "../xml/tree";
import { contentXml, resultXml } from "../write/cells";
import type { StyleSheet } from "../write/style-sheet";
import type { CellChange } from "./differences";

export interface CellSource {
  text: string;
  root: XmlNode;
  sheet: Sheet;
  styles: StyleSheet;
}

/** Content of a cell whose formula reads as before: the formula's own text, a new result. */
function newResult({ text }: CellSource, node: XmlNode, change: CellChange): { kind: string | null; inner: string } {
  const formula = node.children.find((child) => child.local === "f");
  const result = resultXml(change.now?.value ?? null);
  return { kind: result.kind, inner: (formula ? text.slice(formula.start, formula.end) : "") + result.inner };
}

/**
 * The element for a cell that stays. `explicit`: the formula must be written out, since the shared one it leant
 * on is gone.
 */
export function patchedCell(source: CellSource, node: XmlNode, change: CellChange, row: number, column: number, explicit: boolean): string {
  const { text, root, sheet, styles } = source;
  const { before, now } = change;
  if (!now) return "";
  const changes: Record<string, string | null> = {};
  const quoted = now.quoted === true;
  if (before?.style !== now.style || (before?.quoted === true) !== quoted) {
    const xf = styles.xfOf(now.style, quoted);
    changes["s"] = xf === 0 ? null : String(xf);
  }
  const sameFormula = !explicit && before?.formula === now.formula && JSON.stringify(before?.array) === JSON.stringify(now.array);
  const sameContent = sameFormula && before?.value === now.value;
  if (sameContent) {
    const tag = openingTag(text, node, changes);
    return tag.text + text.slice(tag.end, node.end);
  }
  const keepsFormula = sameFormula && now.formula !== undefined;
  const content = keepsFormula ? newResult(source, node, change) : contentXml(now, sheet, row, column);
  changes["t"] = content.kind;
  // Metadata of the old content: rich values and dynamic arrays.
  if (!keepsFormula) changes["cm"] = null;
  changes["vm"] = null;
  const tag = openingTag(text, node, changes).text;
  const inner = keepsFormula ? content.inner.replace(/<v>.*$/s, (value) => withPrefixOf(root, value)) : withPrefixOf(root, content.inner);
  const open = tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
  return inner === "" ? `${open.slice(0, -1)}/>` : `${open}${inner}</${node.name}>`;
}
