/** Cell styles by name: Excel's own and the workbook's. */
import type { Book, Style } from "../model";
import { fail } from "../problem";

type Patch = Partial<Style>;

const line = (color: string, style = "Continuous", weight = "Thin") => ({ style, weight, color });
const box = (color: string) => ({ top: line(color), bottom: line(color), left: line(color), right: line(color) });

/** What each of Excel's own styles changes of Normal (Office theme). */
const builtIn: Readonly<Record<string, Patch>> = {
  Normal: {},
  Good: { fontColor: "#006100", fill: "#C6EFCE" },
  Bad: { fontColor: "#9C0006", fill: "#FFC7CE" },
  Neutral: { fontColor: "#9C5700", fill: "#FFEB9C" },
  Calculation: { bold: true, fontColor: "#FA7D00", fill: "#F2F2F2", borders: box("#7F7F7F") },
  "Check Cell": { bold: true, fontColor: "#FFFFFF", fill: "#A5A5A5", borders: box("#3F3F3F") },
  "Explanatory Text": { italic: true, fontColor: "#7F7F7F" },
  Input: { fontColor: "#3F3F76", fill: "#FFCC99", borders: box("#7F7F7F") },
  "Linked Cell": { fontColor: "#FA7D00", borders: { bottom: line("#FF8001", "Double", "Thick") } },
  Note: { fill: "#FFFFCC", borders: box("#B2B2B2") },
  Output: { bold: true, fontColor: "#3F3F3F", fill: "#F2F2F2", borders: box("#3F3F3F") },
  "Warning Text": { fontColor: "#FF0000" },
  "Heading 1": { bold: true, fontSize: 15, fontColor: "#44546A", borders: { bottom: line("#4472C4", "Continuous", "Thick") } },
  "Heading 2": { bold: true, fontSize: 13, fontColor: "#44546A", borders: { bottom: line("#A2B8E1", "Continuous", "Thick") } },
  "Heading 3": { bold: true, fontColor: "#44546A", borders: { bottom: line("#8EA9DB", "Continuous", "Medium") } },
  "Heading 4": { bold: true, fontColor: "#44546A" },
  Title: { fontName: "Calibri Light", fontSize: 18, fontColor: "#44546A" },
  Total: { bold: true, borders: { top: line("#4472C4"), bottom: line("#4472C4", "Double", "Thick") } },
  Comma: { numberFormat: "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-" },
  "Comma [0]": { numberFormat: "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-" },
  Percent: { numberFormat: "0%" },
  Hyperlink: { fontColor: "#0563C1", underline: "Single" },
  Currency: { numberFormat: "_-\"kr\" * #,##0.00_-;-\"kr\" * #,##0.00_-;_-\"kr\" * \"-\"??_-;_-@_-" },
};

const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const shades = [
  ["20%", ["#D9E1F2", "#FCE4D6", "#EDEDED", "#FFF2CC", "#DDEBF7", "#E2EFDA"]],
  ["40%", ["#B4C6E7", "#F8CBAD", "#DBDBDB", "#FFE699", "#BDD7EE", "#C6E0B4"]],
  ["60%", ["#8EA9DB", "#F4B084", "#C9C9C9", "#FFD966", "#9BC2E6", "#A9D08E"]],
] as const;

function accentPatch(name: string): Patch | undefined {
  const plain = /^Accent([1-6])$/.exec(name);
  if (plain) return { fontColor: "#FFFFFF", fill: accents[Number(plain[1]) - 1] ?? null };
  const shaded = /^([246]0%) - Accent([1-6])$/.exec(name);
  const row = shades.find(([share]) => share === shaded?.[1]);
  const fill = row?.[1][Number(shaded?.[2]) - 1];
  return fill ? { fill } : undefined;
}

export function isBuiltIn(name: string): boolean {
  return builtInName(name) !== undefined;
}

function builtInName(name: string): string | undefined {
  const known = Object.keys(builtIn).find((one) => one.toLowerCase() === name.toLowerCase());
  return known ?? (accentPatch(name) ? name : undefined);
}

export const builtInNames: readonly string[] = Object.keys(builtIn);

/** The style called so; `ItemNotFound` where there is none. */
export function styleNamed(book: Book, name: string): Style {
  for (const [known, style] of book.namedStyles) if (known.toLowerCase() === name.toLowerCase()) return { ...style, named: known };
  const own = builtInName(name);
  const normal = book.styles.list[0];
  if (own === undefined || !normal) return fail("ItemNotFound");
  const style: Style = { ...normal, ...(builtIn[own] ?? accentPatch(own)), xf: null };
  return own === "Normal" ? style : { ...style, named: own };
}

/** A cell's look after a named style is laid on it: number styles change the number format alone. */
export function cellStyle(before: Style, wanted: Style): Style {
  const numbersOnly = wanted.named !== undefined && /^(Comma|Percent|Currency)/.test(wanted.named);
  if (numbersOnly) return { ...before, numberFormat: wanted.numberFormat, named: wanted.named ?? "Normal", xf: null };
  // Of Excel's own styles only those for numbers say how numbers look; a style of the user's always does.
  const keepsFormat = wanted.named !== undefined && isBuiltIn(wanted.named);
  return { ...wanted, numberFormat: keepsFormat ? before.numberFormat : wanted.numberFormat, locked: before.locked, xf: null };
}
