/** The cell formats of a workbook (`cellXfs`) as styles that keep their index. */
import { builtinFormat } from "../number-formats";
import { lineOf } from "../border-lines";
import type { Style } from "../../model";
import { childOf, childrenNamed, flagOf, numberOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";
import { readColor, type Palette } from "./colors";

type Underline = Style["underline"];
const underlines: Record<string, Underline> = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
  none: "None",
};

const scripts: Record<string, NonNullable<Style["script"]>> = { superscript: "Superscript", subscript: "Subscript" };

type FontPart = Pick<Style, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strikethrough" | "fontColor" | "script">;

function readFont(font: XmlNode | undefined, palette: Palette): FontPart {
  const on = (name: string): boolean => flagOf(childOf(font, name), "val", childOf(font, name) !== undefined);
  const underline = childOf(font, "u");
  const script = scripts[childOf(font, "vertAlign")?.attributes["val"] ?? ""];
  return {
    ...(script ? { script } : {}),
    fontName: childOf(font, "name")?.attributes["val"] ?? childOf(font, "rFont")?.attributes["val"] ?? "Calibri",
    fontSize: numberOf(childOf(font, "sz"), "val") ?? 11,
    bold: on("b"),
    italic: on("i"),
    underline: underline ? (underlines[underline.attributes["val"] ?? "single"] ?? "Single") : "None",
    strikethrough: on("strike"),
    fontColor: readColor(childOf(font, "color"), palette) ?? "#000000",
  };
}

/** A cell's fill: the solid colour; for other patterns their background; null where nothing is filled. */
function readFill(fill: XmlNode | undefined, palette: Palette): string | null {
  const pattern = childOf(fill, "patternFill");
  const kind = pattern?.attributes["patternType"] ?? "none";
  if (!pattern || kind === "none") return null;
  if (kind === "solid") return readColor(childOf(pattern, "fgColor"), palette) ?? "#FFFFFF";
  return readColor(childOf(pattern, "bgColor"), palette);
}

function readBorders(border: XmlNode | undefined, palette: Palette): Style["borders"] {
  const found: Record<string, { style: string; weight: string; color: string }> = {};
  const add = (edge: string, node: XmlNode | undefined): void => {
    const line = lineOf(node?.attributes["style"]);
    if (line) found[edge] = { ...line, color: readColor(childOf(node, "color"), palette) ?? "#000000" };
  };
  add("top", childOf(border, "top"));
  add("bottom", childOf(border, "bottom"));
  add("left", childOf(border, "left") ?? childOf(border, "start"));
  add("right", childOf(border, "right") ?? childOf(border, "end"));
  if (flagOf(border, "diagonalUp")) add("diagonalUp", childOf(border, "diagonal"));
  if (flagOf(border, "diagonalDown")) add("diagonalDown", childOf(border, "diagonal"));
  return found;
}

const horizontals: Record<string, string> = { centerContinuous: "CenterAcrossSelection" };

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Office.js counts −90…90 and 180 for stacked letters; the file 0…180 and 255. */
function readRotation(value: number): number {
  if (value === 255) return 180;
  return value > 90 ? 90 - value : value;
}

function readAlignment(node: XmlNode | undefined): Pick<Style, "horizontal" | "vertical" | "wrap" | "indent" | "rotation" | "shrink"> {
  const horizontal = node?.attributes["horizontal"] ?? "general";
  return {
    horizontal: horizontals[horizontal] ?? capital(horizontal),
    vertical: capital(node?.attributes["vertical"] ?? "bottom"),
    wrap: flagOf(node, "wrapText"),
    indent: numberOf(node, "indent") ?? 0,
    rotation: readRotation(numberOf(node, "textRotation") ?? 0),
    shrink: flagOf(node, "shrinkToFit"),
  };
}

/** One style for each `<xf>` of `cellXfs`, in order; a single normal one where the file has none. */
export function readStyles(sheet: XmlNode | null, palette: Palette, locale: string): { styles: Style[]; quoted: boolean[] } {
  const root = sheet ?? undefined;
  const list = (group: string, item: string): XmlNode[] => childrenNamed(childOf(root, group), item);
  const formats = new Map(list("numFmts", "numFmt").map((node) => [numberOf(node, "numFmtId") ?? -1, node.attributes["formatCode"] ?? "General"]));
  const fonts = list("fonts", "font").map((node) => readFont(node, palette));
  const fills = list("fills", "fill").map((node) => readFill(node, palette));
  const borders = list("borders", "border").map((node) => readBorders(node, palette));
  const xfs = list("cellXfs", "xf");
  const names = new Map(list("cellStyles", "cellStyle").map((node) => [numberOf(node, "xfId") ?? 0, node.attributes["name"] ?? "Normal"]));
  const styles = xfs.map((xf, index): Style => {
    const id = numberOf(xf, "numFmtId") ?? 0;
    const protection = childOf(xf, "protection");
    const named = names.get(numberOf(xf, "xfId") ?? 0) ?? "Normal";
    return {
      ...(named === "Normal" || numberOf(xf, "xfId") === 0 ? {} : { named }),
      numberFormat: formats.get(id) ?? builtinFormat(id, locale),
      ...(fonts[numberOf(xf, "fontId") ?? 0] ?? readFont(undefined, palette)),
      fill: fills[numberOf(xf, "fillId") ?? 0] ?? null,
      ...readAlignment(childOf(xf, "alignment")),
      locked: flagOf(protection, "locked", true),
      formulaHidden: flagOf(protection, "hidden"),
      borders: borders[numberOf(xf, "borderId") ?? 0] ?? {},
      xf: index,
    };
  });
  return { styles, quoted: xfs.map((xf) => flagOf(xf, "quotePrefix")) };
}
