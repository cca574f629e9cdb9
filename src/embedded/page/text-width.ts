/** How wide a text is on the screen, so that a number that does not fit is never shown cut. */
import type { Style } from "../model";
import { pixels } from "./axis-layout";
import { fontFamily } from "./cell-look";

let pen: CanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();
const most = 20_000;

function measure(text: string, style: Style): number {
  const size = style.fontSize * pixels;
  if (pen === undefined) pen = typeof document === "undefined" ? null : document.createElement("canvas").getContext("2d");
  if (!pen) return text.length * size * 0.55;
  pen.font = `${style.italic ? "italic " : ""}${style.bold ? "bold " : ""}${size}px ${fontFamily(style.fontName)}`;
  return pen.measureText(text).width;
}

/** Width in CSS pixels of one line of text. */
export function textWidth(text: string, style: Style): number {
  const key = `${style.fontName}|${style.fontSize}|${style.bold}|${style.italic}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > most) widths.clear();
    widths.set(key, (width = measure(text, style)));
  }
  return width;
}
