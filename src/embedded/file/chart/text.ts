/** Texts in charts: titles and the fonts of labels. */
import type { Chart } from "../../model";
import { element, escapeText } from "../xml/escape";

export type Looks = Chart["looks"];

/** A property kept under a path (`axes/valueAxis`, `tickLabelPosition`). */
export function lookOf(chart: Chart, path: string, name: string): unknown {
  return chart.looks?.[path]?.[name];
}

/** A numeric property, or `standard`. */
export function numberLook(chart: Chart, path: string, name: string, standard: number): number {
  const value = lookOf(chart, path, name);
  return typeof value === "number" ? value : standard;
}

/** `<a:solidFill>` of `#RRGGBB`, or of a theme colour by name (`accent1`, `accent1:60` for a darker one). */
export function solidFill(color: string): string {
  const [name = "", share] = color.split(":");
  const darker = share === undefined ? "" : element("a:lumMod", { val: Number(share) * 1000 });
  const value = color.startsWith("#") ? element("a:srgbClr", { val: color.slice(1).toUpperCase() }) : element("a:schemeClr", { val: name }, darker);
  return `<a:solidFill>${value}</a:solidFill>`;
}

/** The colour that the `at`-th series or slice has by default: six accents, then the same darker, as in Excel. */
export function accentAt(at: number): string {
  const round = Math.floor(at / 6) % 3;
  return `accent${(at % 6) + 1}${["", ":60", ":80"][round] ?? ""}`;
}

interface Font {
  /** Points. */
  size: number;
  bold: boolean;
  color: string;
}

/** Run properties from the look kept under `path` (`title/format/font`), else as `standard`. */
function properties(tag: string, looks: Looks, path: string, standard: Font): string {
  const look = looks?.[path] ?? {};
  const size = typeof look["size"] === "number" ? look["size"] : standard.size;
  const bold = typeof look["bold"] === "boolean" ? look["bold"] : standard.bold;
  const color = typeof look["color"] === "string" && look["color"] !== "" ? look["color"] : standard.color;
  const italic = look["italic"] === true ? true : null;
  const face = typeof look["name"] === "string" ? element("a:latin", { typeface: look["name"] }) : "";
  return element(tag, { sz: Math.round(size * 100), b: bold, i: italic }, solidFill(color) + face);
}

const dark = "#404040";
export const titleFont: Font = { size: 13, bold: true, color: dark };
export const axisTitleFont: Font = { size: 9, bold: false, color: dark };
const labelFont: Font = { size: 9, bold: false, color: dark };

/** `<c:title>`; each line of the text is a paragraph. A title on a standing axis is turned. */
export function titleXml(text: string, looks: Looks, path: string, font: Font, turned = false): string {
  const paragraphs = text.split(/\r?\n/).map((line) => `<a:p><a:pPr>${properties("a:defRPr", looks, path, font)}</a:pPr><a:r>${properties("a:rPr", looks, path, font).replace("<a:rPr", '<a:rPr lang="nb-NO"')}<a:t>${escapeText(line)}</a:t></a:r></a:p>`);
  const body = element("a:bodyPr", turned ? { rot: -5_400_000, vert: "horz" } : {});
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** `<c:txPr>` for the labels of an axis, a legend or data labels. */
export function labelXml(looks: Looks, path: string, font: Font = labelFont): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${properties("a:defRPr", looks, path, font)}</a:pPr><a:endParaRPr lang="nb-NO"/></a:p></c:txPr>`;
}
