/** Changes stretches of a part's text and leaves every other character as it was. */
import type { XmlNode } from "./tree";

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** `source` with all `edits` made. Edits may touch but not overlap; at one place they keep their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at) throw new Error("overlapping edits of a part");
    pieces.push(source.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(source.slice(at));
  return pieces.join("");
}

/** Replaces the whole element; an empty text removes it. */
export function replaceNode(node: XmlNode, text: string): Edit {
  return { start: node.start, end: node.end, text };
}

/** Adds `text` as the last thing inside `node`, opening it where it closes itself. */
export function appendInside(source: string, node: XmlNode, text: string): Edit[] {
  if (!isSelfClosing(source, node)) return [{ start: node.innerEnd, end: node.innerEnd, text }];
  return [{ start: node.end - 2, end: node.end, text: `>${text}</${node.name}>` }];
}

export function isSelfClosing(source: string, node: XmlNode): boolean {
  return source.slice(node.end - 2, node.end) === "/>" && node.innerStart === node.end;
}

/** The opening tag with some attributes set (or, with null, taken away); all others as they stood. */
export function openingTag(source: string, node: XmlNode, changes: Record<string, string | null>): Edit {
  const end = isSelfClosing(source, node) ? node.end : node.innerStart;
  let tag = source.slice(node.start, end);
  for (const [name, value] of Object.entries(changes)) tag = withAttribute(tag, name, value);
  return { start: node.start, end, text: tag };
}

function withAttribute(tag: string, name: string, value: string | null): string {
  const known = new RegExp(`(\\s+)${name.replace(/[.]/g, "\\.")}(\\s*=\\s*)("[^"]*"|'[^']*')`);
  const written = value === null ? "" : ` ${name}="${value}"`;
  if (known.test(tag)) return tag.replace(known, () => written);
  return value === null ? tag : tag.replace(/\s*(\/?>)$/, (_all, close: string) => `${written}${close}`);
}

/** Gives unprefixed elements the prefix that the part's root has (`<row>` → `<x:row>`). */
export function withPrefixOf(root: XmlNode, fragment: string): string {
  const colon = root.name.indexOf(":");
  if (colon < 0) return fragment;
  return fragment.replace(/<(\/?)(?=[A-Za-z][A-Za-z0-9]*[\s/>])/g, `<$1${root.name.slice(0, colon)}:`);
}
