/** Opens an .xlsx as grids, for tests of reading alone: nothing of the embedded workbook is asked. */
import { readFileSync } from "node:fs";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { fromA1, type CellValue } from "../src/plan/cell";
import type { Grid, Visibility } from "../src/plan/grid";

type Parts = Record<string, Uint8Array>;

interface Styles {
  readonly formats: readonly string[];
  readonly fills: readonly (string | null)[];
  readonly bold: readonly boolean[];
  readonly indents: readonly number[];
}

const dateFormats: Record<string, string> = { "14": "dd.mm.yyyy", "15": "d-mmm-yy", "17": "mmm-yy", "22": "dd.mm.yyyy hh:mm" };

/** The grids of a workbook file, in the order of its sheets. */
export function gridsFromFile(path: string): Grid[] {
  return gridsFromXlsx(new Uint8Array(readFileSync(path)));
}

export function gridsFromXlsx(bytes: Uint8Array): Grid[] {
  const parts = unzipSync(bytes);
  const book = parse(parts, "xl/workbook.xml");
  const targets = relations(parts, "xl/_rels/workbook.xml.rels", "xl");
  const strings = parts["xl/sharedStrings.xml"] ? all(parse(parts, "xl/sharedStrings.xml"), "si").map(textOf) : [];
  const styles = readStyles(parts);
  const date1904 = /^(1|true)$/.test(all(book, "workbookPr")[0]?.getAttribute("date1904") ?? "");
  return all(book, "sheet").map((sheet) => {
    const part = targets.get(sheet.getAttribute("r:id") ?? "") ?? "";
    const visibility = (sheet.getAttribute("state") || "visible") as Visibility;
    return readSheet(parts, part, sheet.getAttribute("name") ?? "", visibility, date1904, strings, styles);
  });
}

function parse(parts: Parts, name: string): Document {
  const bytes = parts[name];
  if (!bytes) throw new Error(`no part ${name}`);
  return new DOMParser().parseFromString(strFromU8(bytes), "text/xml");
}

function all(node: Document | Element, tag: string): Element[] {
  return [...node.getElementsByTagNameNS("*", tag)];
}

function textOf(node: Element): string {
  return all(node, "t")
    .filter((t) => t.parentNode?.localName !== "rPh")
    .map((t) => t.textContent ?? "")
    .join("");
}

function relations(parts: Parts, name: string, folder: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!parts[name]) return found;
  for (const rel of all(parse(parts, name), "Relationship")) {
    const target = rel.getAttribute("Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : resolve(folder, target);
    found.set(rel.getAttribute("Id") ?? "", path);
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const steps = folder.split("/");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function readStyles(parts: Parts): Styles {
  if (!parts["xl/styles.xml"]) return { formats: [], fills: [], bold: [], indents: [] };
  const document = parse(parts, "xl/styles.xml");
  const own = new Map(all(document, "numFmt").map((f) => [f.getAttribute("numFmtId"), f.getAttribute("formatCode")]));
  const fonts = all(all(document, "fonts")[0]!, "font").map((f) => all(f, "b").some((b) => b.getAttribute("val") !== "0"));
  const fills = all(all(document, "fills")[0]!, "fill").map((f) => {
    const pattern = all(f, "patternFill")[0]?.getAttribute("patternType");
    const rgb = all(f, "fgColor")[0]?.getAttribute("rgb");
    return pattern && pattern !== "none" && rgb ? `#${rgb.slice(-6).toUpperCase()}` : null;
  });
  const xfs = all(all(document, "cellXfs")[0]!, "xf");
  return {
    formats: xfs.map((x) => own.get(x.getAttribute("numFmtId")) ?? dateFormats[x.getAttribute("numFmtId") ?? ""] ?? "General"),
    fills: xfs.map((x) => fills[Number(x.getAttribute("fillId") ?? 0)] ?? null),
    bold: xfs.map((x) => fonts[Number(x.getAttribute("fontId") ?? 0)] ?? false),
    indents: xfs.map((x) => Number(all(x, "alignment")[0]?.getAttribute("indent") ?? 0)),
  };
}

function cellValue(cell: Element, strings: readonly string[]): CellValue {
  const type = cell.getAttribute("t");
  if (type === "inlineStr") return textOf(cell) || null;
  const raw = all(cell, "v")[0]?.textContent;
  if (raw === undefined || raw === null || raw === "") return null;
  if (type === "s") return strings[Number(raw)] || null;
  if (type === "b") return raw === "1";
  return type === "str" || type === "e" || type === "d" ? raw : Number(raw);
}

function hiddenColumnsOf(document: Document): number[] {
  return all(document, "col")
    .filter((c) => c.getAttribute("hidden") === "1")
    .flatMap((c) => {
      const from = Number(c.getAttribute("min"));
      const to = Math.min(Number(c.getAttribute("max")), from + 200);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    });
}

function readSheet(
  parts: Parts, part: string, sheet: string, visibility: Visibility, date1904: boolean, strings: readonly string[], styles: Styles,
): Grid {
  const document = parse(parts, part);
  const cells = all(document, "c").map((c) => ({ at: fromA1(c.getAttribute("r") ?? "")!, cell: c }));
  const held = cells.filter((c) => c.cell.hasChildNodes() || c.cell.getAttribute("s"));
  const rowsOf = held.map((c) => c.at.row);
  const columnsOf = held.map((c) => c.at.column);
  const top = Math.min(...rowsOf, Infinity) === Infinity ? 1 : Math.min(...rowsOf);
  const left = Math.min(...columnsOf, Infinity) === Infinity ? 1 : Math.min(...columnsOf);
  const rows = held.length ? Math.max(...rowsOf) - top + 1 : 0;
  const columns = held.length ? Math.max(...columnsOf) - left + 1 : 0;
  const blank = <T>(value: T): T[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  const indents = blank(0);
  const [values, formulas, formats, fills, bold] = [blank<CellValue>(null), blank<string | null>(null), blank("General"), blank<string | null>(null), blank(false)];
  for (const { at, cell } of held) {
    const [i, j, style] = [at.row - top, at.column - left, Number(cell.getAttribute("s") ?? 0)];
    values[i]![j] = cellValue(cell, strings);
    const formula = all(cell, "f")[0]?.textContent;
    formulas[i]![j] = formula ? `=${formula}` : null;
    formats[i]![j] = styles.formats[style] ?? "General";
    fills[i]![j] = styles.fills[style] ?? null;
    bold[i]![j] = styles.bold[style] ?? false;
    indents[i]![j] = styles.indents[style] ?? 0;
  }
  const links = relations(parts, part.replace(/([^/]+)$/, "_rels/$1.rels"), part.replace(/\/[^/]+$/, ""));
  const tables = all(document, "tablePart").map((t) => {
    const table = parse(parts, links.get(t.getAttribute("r:id") ?? "") ?? "").documentElement!;
    return { name: table.getAttribute("displayName") ?? "", area: fromA1(table.getAttribute("ref") ?? "")! };
  });
  return {
    sheet, visibility, date1904, top, left, rows, columns, values, formulas, formats, fills, bold, indents, tables,
    protected: all(document, "sheetProtection").length > 0,
    merges: all(document, "mergeCell").map((m) => fromA1(m.getAttribute("ref") ?? "")!),
    hiddenRows: all(document, "row").filter((r) => r.getAttribute("hidden") === "1").map((r) => Number(r.getAttribute("r"))),
    hiddenColumns: hiddenColumnsOf(document),
  };
}
