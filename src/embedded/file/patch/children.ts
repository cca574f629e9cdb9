/** Sets whole child elements of a part, each at the place that the schema demands. */
import { appendInside, replaceNode, withPrefixOf, type Edit } from "../xml/edit";
import type { XmlNode } from "../xml/tree";

/** The name that decides a child's place: a compatibility wrapper stands for what it wraps. */
function placeName(node: XmlNode): string {
  return node.local === "AlternateContent" ? (node.children[0]?.children[0]?.local ?? "") : node.local;
}

/**
 * Edits that make the children called as the keys of `wanted` read as given; empty text takes them away.
 * Children named in `order` keep that order; all others stay where they are.
 */
export function setChildren(source: string, root: XmlNode, order: readonly string[], wanted: Readonly<Record<string, string>>): Edit[] {
  const names = Object.keys(wanted).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const edits: Edit[] = [];
  const atEnd: string[] = [];
  for (const name of names) {
    const text = withPrefixOf(root, wanted[name] ?? "");
    const [first, ...others] = root.children.filter((child) => child.local === name);
    edits.push(...others.map((node) => replaceNode(node, "")));
    if (first) edits.push(replaceNode(first, text));
    else if (text !== "") {
      const next = root.children.find((child) => order.indexOf(placeName(child)) > order.indexOf(name));
      if (next) edits.push({ start: next.start, end: next.start, text });
      else atEnd.push(text);
    }
  }
  return atEnd.length === 0 ? edits : [...edits, ...appendInside(source, root, atEnd.join(""))];
}

/** The attribute `r:id` under the prefix that the part uses, declared on the spot where it declares none. */
export function relationAttribute(root: XmlNode, id: string, name = "id"): string {
  const found = Object.entries(root.attributes).find(([key, value]) => key.startsWith("xmlns:") && /\/officeDocument\/(2006\/)?relationships$/.test(value));
  if (found) return `${found[0].slice(6)}:${name}="${id}"`;
  return `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:${name}="${id}"`;
}
