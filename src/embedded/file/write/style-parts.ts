/** Fonts, fills, borders, alignments of a style as XML. */
import type { Style } from "../../model";
import { wordOfLine } from "../border-lines";
import { element } from "../xml/escape";

const underlines: Record<Style["underline"], string | null> = { None: null, Single: "single", Double: "double", SingleAccountant: "singleAccounting", DoubleAccountant: "doubleAccounting" };

/** `#RRGGBB` as an attribute value with opacity. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

export function fontXml(style: Style): string {
  const underline = underlines[style.underline];
  const inner = [
    style.bold ? "<b/>" : "",
    style.italic ? "<i/>" : "",
    style.strikethrough ? "<strike/>" : "",
    underline === null ? "" : underline === "single" ? "<u/>" : element("u", { val: underline }),
    style.script ? element("vertAlign", { val: style.script.toLowerCase() }) : "",
    element("sz", { val: style.fontSize }),
    element("color", { rgb: argb(style.fontColor) }),
    element("name", { val: style.fontName }),
    element("family", { val: 2 }),
  ];
  return element("font", {}, inner.join(""));
}

export function fillXml(style: Style): string {
  if (style.fill === null) return '<fill><patternFill patternType="none"/></fill>';
  const color = element("fgColor", { rgb: argb(style.fill) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, color));
}

export function bordersXml(style: Style): string {
  const { top, bottom, left, right, diagonalUp, diagonalDown } = style.borders;
  const edge = (name: string, line: typeof top): string =>
    line ? element(name, { style: wordOfLine(line.style, line.weight) }, element("color", { rgb: argb(line.color) })) : `<${name}/>`;
  const inner = edge("left", left) + edge("right", right) + edge("top", top) + edge("bottom", bottom) + edge("diagonal", diagonalUp ?? diagonalDown);
  return element("border", { diagonalUp: diagonalUp ? true : null, diagonalDown: diagonalDown ? true : null }, inner);
}

function lower(word: string): string {
  return word.slice(0, 1).toLowerCase() + word.slice(1);
}

function rotationNumber(rotation: number): number {
  if (rotation === 180) return 255;
  return rotation < 0 ? 90 - rotation : rotation;
}

/** Empty where everything is as standard. */
export function alignmentXml(style: Style): string {
  const horizontal = style.horizontal === "CenterAcrossSelection" ? "centerContinuous" : lower(style.horizontal);
  const vertical = lower(style.vertical);
  const values = {
    horizontal: horizontal === "general" ? null : horizontal,
    vertical: vertical === "bottom" ? null : vertical,
    textRotation: style.rotation === 0 ? null : rotationNumber(style.rotation),
    wrapText: style.wrap ? true : null,
    indent: style.indent === 0 ? null : style.indent,
    shrinkToFit: style.shrink ? true : null,
    readingOrder: style.readingOrder === undefined ? null : style.readingOrder === "LeftToRight" ? 1 : 2,
  };
  return Object.values(values).every((value) => value === null) ? "" : element("alignment", values);
}

export function protectionXml(style: Style): string {
  if (style.locked && !style.formulaHidden) return "";
  return element("protection", { locked: style.locked ? null : false, hidden: style.formulaHidden ? true : null });
}
