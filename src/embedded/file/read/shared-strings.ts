/** Shared and inline strings: the plain text of what may be rich text. Phonetic guides are no text. */
import { unescapeCellText } from "../xml/escape";
import { childrenNamed } from "../xml/find";
import type { XmlNode } from "../xml/tree";

/** Text of an `<si>` or `<is>`. */
export function stringText(item: XmlNode): string {
  const pieces = item.children.flatMap((child) => {
    if (child.local === "t") return [child.text];
    return child.local === "r" ? childrenNamed(child, "t").map((text) => text.text) : [];
  });
  return unescapeCellText(pieces.join(""));
}

export function readSharedStrings(root: XmlNode | null): string[] {
  return root ? childrenNamed(root, "si").map(stringText) : [];
}
