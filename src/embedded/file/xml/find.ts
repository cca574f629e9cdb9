/** Looks things up in read XML. Markup-compatibility wrappers are looked through. */
import type { XmlNode } from "./tree";

/** Children with `mc:AlternateContent` replaced by what its first choice (or fallback) holds. */
export function childrenOf(node: XmlNode): XmlNode[] {
  if (!node.children.some((each) => each.local === "AlternateContent")) return node.children;
  return node.children.flatMap((each) => {
    if (each.local !== "AlternateContent") return [each];
    const chosen = each.children.find((one) => one.local === "Choice") ?? each.children[0];
    return chosen ? childrenOf(chosen) : [];
  });
}

export function childOf(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node && childrenOf(node).find((each) => each.local === local);
}

export function childrenNamed(node: XmlNode | undefined, local: string): XmlNode[] {
  return node ? childrenOf(node).filter((each) => each.local === local) : [];
}

/** Child after child along `path`. */
export function descend(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, local) => childOf(at, local), node);
}

/** All elements called `local`, at any depth, in document order. */
export function everyNamed(node: XmlNode, local: string): XmlNode[] {
  const found: XmlNode[] = [];
  const visit = (each: XmlNode): void => {
    if (each.local === local) found.push(each);
    each.children.forEach(visit);
  };
  node.children.forEach(visit);
  return found;
}

/** All text inside, at any depth. */
export function textOf(node: XmlNode | undefined): string {
  return node ? node.text + node.children.map(textOf).join("") : "";
}

/** The `r:id` attribute, whatever the prefix is called. */
export function relationOf(node: XmlNode | undefined, local = "id"): string | undefined {
  const found = node && Object.entries(node.attributes).find(([name]) => name.endsWith(`:${local}`));
  return found?.[1];
}

/** An xsd:boolean attribute; `standard` where it is absent. */
export function flagOf(node: XmlNode | undefined, name: string, standard = false): boolean {
  const value = node?.attributes[name];
  return value === undefined ? standard : value === "1" || value === "true" || value === "on";
}

/** A numeric attribute, or null where it is absent or no number. */
export function numberOf(node: XmlNode | undefined, name: string): number | null {
  const value = node?.attributes[name];
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
