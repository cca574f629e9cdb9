/** The style part: existing fonts, fills, borders, formats and xfs never move, new ones are appended. */
import type { Style, StyleBook } from "../../model";
import { builtinId } from "../number-formats";
import { readStyles } from "../read/styles";
import type { Palette } from "../read/colors";
import { appendInside, applyEdits, openingTag, withPrefixOf, type Edit } from "../xml/edit";
import { element } from "../xml/escape";
import { childOf, childrenNamed, numberOf } from "../xml/find";
import { parseXml, type XmlNode } from "../xml/tree";
import { alignmentXml, bordersXml, fillXml, fontXml, protectionXml } from "./style-parts";

/** The order of the style part's children (ECMA-376 18.8.39). */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
const items = { numFmts: "numFmt", fonts: "font", fills: "fill", borders: "border", cellXfs: "xf", dxfs: "dxf" } as const;
type Group = keyof typeof items;

const partsOf = {
  font: (style: Style) => [style.fontName, style.fontSize, style.bold, style.italic, style.underline, style.strikethrough, style.fontColor, style.script ?? ""].join("|"),
  fill: (style: Style) => style.fill ?? "",
  border: (style: Style) => bordersXml(style),
  alignment: (style: Style) => alignmentXml(style),
  protection: (style: Style) => protectionXml(style),
};

export class StyleSheet {
  private readonly root: XmlNode;
  private readonly base: Style[];
  private readonly xfs: XmlNode[];
  private readonly added: Record<Group, string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [], dxfs: [] };
  private readonly known = new Map<string, number>();
  private readonly formats = new Map<string, number>();

  constructor(
    private readonly source: string,
    private readonly book: StyleBook,
    palette: Palette,
    locale: string,
  ) {
    this.root = parseXml(source);
    this.base = readStyles(this.root, palette, locale).styles;
    this.xfs = childrenNamed(childOf(this.root, "cellXfs"), "xf");
    for (const node of childrenNamed(childOf(this.root, "numFmts"), "numFmt")) {
      this.formats.set(node.attributes["formatCode"] ?? "", numberOf(node, "numFmtId") ?? 0);
    }
  }

  /** Index of the `<xf>` for a style of the workbook; `quoted` asks for one that shows an apostrophe was typed. */
  xfOf(index: number, quoted: boolean): number {
    const key = `${index}${quoted ? "q" : ""}`;
    let xf = this.known.get(key);
    if (xf === undefined) this.known.set(key, (xf = this.findXf(this.book.list[index] ?? this.book.list[0]!, quoted)));
    return xf;
  }

  /** Index of a differential format; equal ones share one. */
  dxf(xml: string): number {
    return this.append("dxfs", xml);
  }

  private findXf(style: Style, quoted: boolean): number {
    const from = style.xf ?? 0;
    const original = this.base[from];
    const node = this.xfs[from];
    const same = original !== undefined && sameLook(original, style);
    if (same && (node?.attributes["quotePrefix"] === "1" || node?.attributes["quotePrefix"] === "true") === quoted) return from;
    return this.append("cellXfs", this.xfXml(style, original, node, quoted));
  }

  /** A new xf; what it shares with the one it came from keeps that one's fonts, fills and so on. */
  private xfXml(style: Style, original: Style | undefined, node: XmlNode | undefined, quoted: boolean): string {
    const kept = (part: keyof typeof partsOf, attribute: string): number | null =>
      original && partsOf[part](original) === partsOf[part](style) ? (numberOf(node, attribute) ?? 0) : null;
    const numFmtId = original?.numberFormat === style.numberFormat ? (numberOf(node, "numFmtId") ?? 0) : this.formatId(style.numberFormat);
    const fontId = kept("font", "fontId") ?? this.append("fonts", fontXml(style));
    const fillId = kept("fill", "fillId") ?? this.append("fills", fillXml(style));
    const borderId = kept("border", "borderId") ?? this.append("borders", bordersXml(style));
    const alignment = alignmentXml(style);
    const protection = protectionXml(style);
    return element(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: this.namedXf(style) ?? numberOf(node, "xfId") ?? 0,
        quotePrefix: quoted ? true : null,
        applyNumberFormat: numFmtId > 0 ? true : null,
        applyFont: fontId > 0 ? true : null,
        applyFill: fillId > 0 ? true : null,
        applyBorder: borderId > 0 ? true : null,
        applyAlignment: alignment === "" ? null : true,
        applyProtection: protection === "" ? null : true,
      },
      alignment + protection,
    );
  }

  private namedXf(style: Style): number | null {
    if (style.named === undefined) return null;
    const named = childrenNamed(childOf(this.root, "cellStyles"), "cellStyle").find((node) => node.attributes["name"] === style.named);
    return numberOf(named, "xfId");
  }

  private formatId(format: string): number {
    const known = builtinId(format) ?? this.formats.get(format);
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.formats.values()) + 1;
    this.formats.set(format, id);
    this.added.numFmts.push(element("numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }

  private append(group: Exclude<Group, "numFmts">, xml: string): number {
    const list = this.added[group];
    let at = list.indexOf(xml);
    if (at < 0) at = list.push(xml) - 1;
    return childrenNamed(childOf(this.root, group), items[group]).length + at;
  }

  /** The part's text with what was appended, or null where nothing was. */
  finish(): string | null {
    const groups = order.filter((name): name is Group => name in items && this.added[name as Group].length > 0);
    if (groups.length === 0) return null;
    const edits = groups.flatMap((group) => this.groupEdits(group));
    return applyEdits(this.source, edits);
  }

  private groupEdits(group: Group): Edit[] {
    const inner = withPrefixOf(this.root, this.added[group].join(""));
    const node = childOf(this.root, group);
    if (!node) {
      const next = this.root.children.find((child) => order.indexOf(child.local) > order.indexOf(group));
      const whole = withPrefixOf(this.root, element(group, { count: this.added[group].length }, "-").replace(">-<", `>${this.added[group].join("")}<`));
      return next ? [{ start: next.start, end: next.start, text: whole }] : appendInside(this.source, this.root, whole);
    }
    const count = String(node.children.length + this.added[group].length);
    const tag = openingTag(this.source, node, { count });
    if (tag.end === node.end) return [{ ...tag, text: tag.text.replace(/\s*\/>$/, `>${inner}</${node.name}>`) }];
    return [tag, { start: node.innerEnd, end: node.innerEnd, text: inner }];
  }
}

function sameLook(a: Style, b: Style): boolean {
  const parts = Object.values(partsOf);
  return a.numberFormat === b.numberFormat && (a.named ?? "") === (b.named ?? "") && parts.every((part) => part(a) === part(b));
}
