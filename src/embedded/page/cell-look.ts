/** A cell's style as CSS. */
import type { CSSProperties } from "react";
import type { Style, Value } from "../model";
import { pixels } from "./axis-layout";

const lineWidths: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const lineStyles: Readonly<Record<string, string>> = {
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dotted",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "dashed",
};
const flexVertical: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center", Justify: "flex-start", Distributed: "center" };

type Horizontal = "left" | "right" | "center" | "justify";

/** General puts numbers to the right, truth values and errors in the middle, texts to the left. */
export function horizontalOf(style: Style, value: Value): Horizontal {
  if (style.horizontal === "Left" || style.horizontal === "Fill") return "left";
  if (style.horizontal === "Right") return "right";
  if (style.horizontal === "Center" || style.horizontal === "CenterAcrossSelection" || style.horizontal === "Distributed") return "center";
  if (style.horizontal === "Justify") return "justify";
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || (typeof value === "object" && value !== null) ? "center" : "left";
}

function line(border: { style: string; weight: string; color: string } | undefined): string | undefined {
  if (!border || border.style === "None") return undefined;
  const width = border.style === "Double" ? 3 : (lineWidths[border.weight] ?? 1);
  return `${width}px ${lineStyles[border.style] ?? "solid"} ${border.color}`;
}

function drawn(style: Style): CSSProperties {
  const look: CSSProperties = {};
  const { top, bottom, left, right } = style.borders;
  const lines = { borderTop: line(top), borderBottom: line(bottom), borderLeft: line(left), borderRight: line(right) };
  for (const [edge, text] of Object.entries(lines)) if (text !== undefined) Object.assign(look, { [edge]: text });
  if (style.fill) look.background = style.fill;
  return look;
}

function decoration(style: Style): string | undefined {
  const lines = [style.underline === "None" ? "" : "underline", style.strikethrough ? "line-through" : ""].filter(Boolean);
  return lines.length > 0 ? lines.join(" ") : undefined;
}

/** Fonts as wide as Arial; what is narrower (Calibri, Aptos) falls back on one that the style sheet narrows. */
const wideFonts = /arial|helvetica|liberation sans|segoe|tahoma|verdana/i;

export function fontFamily(name: string): string {
  const plain = name.replaceAll('"', "");
  return wideFonts.test(plain) ? `"${plain}", "Liberation Sans", sans-serif` : `"${plain}", Calibri, Carlito, "Narrow Sans", sans-serif`;
}

function written(style: Style): CSSProperties {
  const look: CSSProperties = {
    fontFamily: fontFamily(style.fontName),
    fontSize: `${(style.fontSize * pixels).toFixed(2)}px`,
    color: style.fontColor,
  };
  if (style.bold) look.fontWeight = 700;
  if (style.italic) look.fontStyle = "italic";
  const lines = decoration(style);
  if (lines !== undefined) look.textDecoration = lines;
  if (style.underline.startsWith("Double")) look.textDecorationStyle = "double";
  return look;
}

const known = new WeakMap<Style, CSSProperties>();

/** Everything of the look but what depends on the value: fill, borders, font, wrapping, vertical place. */
export function cellLook(style: Style): CSSProperties {
  let look = known.get(style);
  if (!look) {
    look = { ...drawn(style), ...written(style), alignItems: flexVertical[style.vertical] ?? "flex-end" };
    look.whiteSpace = style.wrap || style.horizontal === "Justify" ? "pre-wrap" : "pre";
    if (style.indent > 0) look[style.horizontal === "Right" ? "paddingRight" : "paddingLeft"] = `${3 + style.indent * 9}px`;
    known.set(style, look);
  }
  return look;
}

/** True where a cell without content shows all the same. */
export function showsEmpty(style: Style | undefined): boolean {
  return style !== undefined && (style.fill !== null || Object.keys(style.borders).length > 0);
}
