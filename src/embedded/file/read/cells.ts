/** Rows of `sheetData` into cells: values, formulas (shared ones written out), styles. */
import type { Axis, Cell, Rect, Table, Value } from "../../model";
import { readArea, readCell } from "../address";
import { flagOf, numberOf } from "../xml/find";
import { unescapeCellText } from "../xml/escape";
import type { XmlNode } from "../xml/tree";
import { serialOfIso } from "./dates";
import { formulaOfFile, shareFormula, type SharedFormula } from "./formula-text";
import { stringText } from "./shared-strings";

export interface CellContext {
  strings: readonly string[];
  tables: readonly Table[];
  date1904: boolean;
  /** Style index of each `<xf>`. */
  styleOf: readonly number[];
  /** Which `<xf>` say that the text was typed after an apostrophe. */
  quoted: readonly boolean[];
}

export interface SheetCells {
  cells: Map<number, Map<number, Cell>>;
  rows: Map<number, Axis>;
}

/** Formatted rows and cells without content that are kept below and beside what has content. */
const emptyLimit = 100_000;

function readValue(cell: XmlNode, context: CellContext): Value {
  const kind = cell.attributes["t"] ?? "n";
  if (kind === "inlineStr") {
    const inline = cell.children.find((child) => child.local === "is");
    return inline ? stringText(inline) : null;
  }
  const raw = cell.children.find((child) => child.local === "v")?.text;
  if (raw === undefined) return null;
  if (kind === "s") return context.strings[Number(raw)] ?? "";
  if (kind === "str") return unescapeCellText(raw);
  if (raw.trim() === "") return null;
  if (kind === "b") return raw.trim() === "1" || raw.trim() === "true";
  if (kind === "e") return { error: raw.trim() };
  if (kind === "d") return serialOfIso(raw, context.date1904);
  const number = Number(raw);
  return Number.isFinite(number) ? number : raw;
}

/** Reads one sheet's rows, one after the other, as they come out of the parser. */
export class CellReader {
  readonly cells: SheetCells["cells"] = new Map();
  readonly rows: SheetCells["rows"] = new Map();
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;
  private emptyCells = 0;

  constructor(private readonly context: CellContext) {}

  readRow(node: XmlNode): void {
    const stated = numberOf(node, "r");
    this.row = stated === null ? this.row + 1 : stated - 1;
    this.readAxis(node);
    let column = -1;
    for (const child of node.children) {
      if (child.local !== "c") continue;
      const place = readCell(child.attributes["r"] ?? "");
      column = place ? place.column : column + 1;
      this.readCell(child, this.row, column);
    }
  }

  private readAxis(node: XmlNode): void {
    const size = numberOf(node, "ht");
    const hidden = flagOf(node, "hidden");
    const xf = numberOf(node, "s");
    const style = xf !== null && flagOf(node, "customFormat") ? (this.context.styleOf[xf] ?? null) : null;
    const level = numberOf(node, "outlineLevel") ?? 0;
    if (size === null && !hidden && style === null && level === 0) return;
    if (this.rows.size >= emptyLimit) return;
    this.rows.set(this.row, { size, hidden, style, ...(level > 0 ? { level } : {}) });
  }

  private readCell(node: XmlNode, row: number, column: number): void {
    const value = readValue(node, this.context);
    const formula = node.children.find((child) => child.local === "f");
    const xf = numberOf(node, "s") ?? 0;
    const cell: Cell = { value, style: this.context.styleOf[xf] ?? 0 };
    if (formula) this.readFormula(formula, cell, row, column);
    if (this.context.quoted[xf]) cell.quoted = true;
    if (value === null && cell.formula === undefined && (this.emptyCells += 1) > emptyLimit) return;
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map()));
    line.set(column, cell);
  }

  private readFormula(node: XmlNode, cell: Cell, row: number, column: number): void {
    const { t: kind, si: shared, ref } = node.attributes;
    // A data table computes itself from its own attributes; to us its cells are values.
    if (kind === "dataTable") return;
    const text = unescapeCellText(node.text);
    if (kind === "shared" && shared !== undefined) {
      if (text.trim() !== "") this.shared.set(shared, shareFormula(text, row, column));
      else {
        const formula = this.shared.get(shared)?.at(row, column);
        if (formula !== undefined) cell.formula = formulaOfFile(formula, this.context.tables, row, column);
        return;
      }
    }
    if (text.trim() === "") return;
    cell.formula = formulaOfFile(text, this.context.tables, row, column);
    const area: Rect | null = kind === "array" ? readArea(ref ?? "") : null;
    if (area) cell.array = area;
  }
}
