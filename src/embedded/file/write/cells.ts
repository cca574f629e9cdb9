/** Rows and cells as XML: text inline, formulas with their last result. */
import type { Axis, Cell, Sheet, Value } from "../../model";
import { areaName, cellName } from "../address";
import { attributes, escapeCellText, escapeText, textElement } from "../xml/escape";
import { fileFormula } from "./formula-text";
import type { StyleSheet } from "./style-sheet";

interface CellContent {
  /** The `t` attribute; null for a number. */
  kind: string | null;
  inner: string;
}

/** Errors that the file format knows; newer ones (`#SPILL!`, `#CALC!`) stand as `#VALUE!` until Excel calculates. */
const errors = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

function numberText(value: number): string {
  return Object.is(value, -0) ? "0" : String(value);
}

/** Kind and `<v>` of a formula's last result; nothing where it has none. */
export function resultXml(value: Value): CellContent {
  if (value === null) return { kind: null, inner: "" };
  if (typeof value === "string") return { kind: "str", inner: `<v>${escapeCellText(value)}</v>` };
  if (typeof value === "boolean") return { kind: "b", inner: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "object") return { kind: "e", inner: `<v>${errors.has(value.error) ? value.error : "#VALUE!"}</v>` };
  return Number.isFinite(value) ? { kind: null, inner: `<v>${numberText(value)}</v>` } : { kind: "e", inner: "<v>#NUM!</v>" };
}

/** What stands inside a cell's element. */
export function contentXml(cell: Cell, sheet: Sheet, row: number, column: number): CellContent {
  if (cell.formula === undefined) {
    return typeof cell.value === "string" ? { kind: "inlineStr", inner: `<is>${textElement(cell.value)}</is>` } : resultXml(cell.value);
  }
  const result = resultXml(cell.value);
  const text = escapeText(fileFormula(cell.formula, sheet.tables, row, column));
  const formula = cell.array ? `<f t="array" ref="${areaName(cell.array)}">${text}</f>` : `<f>${text}</f>`;
  return { kind: result.kind, inner: formula + result.inner };
}

export function cellXml(cell: Cell, sheet: Sheet, row: number, column: number, styles: StyleSheet): string {
  const xf = styles.xfOf(cell.style, cell.quoted === true);
  const { kind, inner } = contentXml(cell, sheet, row, column);
  // Written out: a large plan has half a million cells, and none of the three values can hold markup.
  const head = `<c r="${cellName(row, column)}"${xf === 0 ? "" : ` s="${xf}"`}${kind === null ? "" : ` t="${kind}"`}`;
  return inner === "" ? `${head}/>` : `${head}>${inner}</c>`;
}

/** A cell that says nothing: no content and the look of an empty place. */
function isVoid(cell: Cell, sheet: Sheet, row: number, column: number): boolean {
  if (cell.value !== null || cell.formula !== undefined) return false;
  return cell.style === (sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? 0);
}

/** Attributes of a row beside its number. */
export function rowAttributes(axis: Axis | undefined, styles: StyleSheet): Record<string, string | number | boolean | null> {
  const style = axis?.style ?? null;
  return {
    s: style === null ? null : styles.xfOf(style, false),
    customFormat: style === null ? null : true,
    ht: axis?.size ?? null,
    hidden: axis?.hidden ? true : null,
    customHeight: axis?.size === null || axis === undefined ? null : true,
    outlineLevel: axis?.level ?? null,
  };
}

/** `<sheetData>` of a sheet made here: rows and cells in ascending order. */
export function sheetDataXml(sheet: Sheet, styles: StyleSheet): string {
  const numbers = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
  const rows = numbers.map((row) => {
    const line = [...(sheet.cells.get(row) ?? [])].filter(([column, cell]) => !isVoid(cell, sheet, row, column)).sort(([a], [b]) => a - b);
    const axis = sheet.rows.get(row);
    if (line.length === 0 && axis === undefined) return "";
    const inner = line.map(([column, cell]) => cellXml(cell, sheet, row, column, styles)).join("");
    return `<row r="${row + 1}"${attributes(rowAttributes(axis, styles))}${inner === "" ? "/>" : `>${inner}</row>`}`;
  });
  return `<sheetData>${rows.join("")}</sheetData>`;
}
