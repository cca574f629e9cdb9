/**
 * Reads a part's XML into plain nodes that know where they stand in the text, so that a part can be patched
 * in place. Prefixes are dropped from `local`: `x:row` and `row` are the same to us.
 */
import { SaxesParser } from "saxes";

export interface XmlNode {
  /** As written, with prefix. */
  name: string;
  local: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Text directly inside. */
  text: string;
  /** Offsets in the source text: whole element, and what stands between its tags. */
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
}

/** Broken XML in one part. */
export class XmlError extends Error {}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Collects nodes while the parser runs; rows of `sheetData` go to `onRow` one by one and are not kept. */
class TreeBuilder {
  root: XmlNode | null = null;
  private readonly open: XmlNode[] = [];

  constructor(
    private readonly source: string,
    private readonly onRow: ((row: XmlNode) => void) | undefined,
  ) {}

  push(name: string, attributes: Record<string, string>, position: number): void {
    const start = this.source.lastIndexOf("<", position - 1);
    const node = { name, local: localName(name), attributes, children: [], text: "", start, end: position, innerStart: position, innerEnd: position };
    if (!this.root) this.root = node;
    this.open.push(node);
  }

  text(text: string): void {
    const top = this.open[this.open.length - 1];
    if (top) top.text += text;
  }

  pop(selfClosing: boolean, position: number): void {
    const node = this.open.pop();
    if (!node) return;
    node.end = position;
    if (!selfClosing) node.innerEnd = this.source.lastIndexOf("<", position - 1);
    const parent = this.open[this.open.length - 1];
    if (!parent) return;
    if (this.onRow && node.local === "row" && parent.local === "sheetData") this.onRow(node);
    else parent.children.push(node);
  }
}

/**
 * The root element of `source`. With `onRow`, each `<row>` of a worksheet is handed over and forgotten,
 * so that a big sheet costs no more than a row at a time. Throws `XmlError` where the XML is broken.
 */
export function parseXml(source: string, onRow?: (row: XmlNode) => void): XmlNode {
  const parser = new SaxesParser({ xmlns: false });
  const builder = new TreeBuilder(source, onRow);
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  parser.on("opentag", (tag) => builder.push(tag.name, tag.attributes as Record<string, string>, parser.position));
  parser.on("closetag", (tag) => builder.pop(tag.isSelfClosing, parser.position));
  parser.on("text", (text) => builder.text(text));
  parser.on("cdata", (text) => builder.text(text));
  parser.write(source).close();
  if (!builder.root) throw new XmlError("no element");
  return builder.root;
}
