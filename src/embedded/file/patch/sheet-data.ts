/** Patches `sheetData` cell by cell: only changed cells and rows get new text. */
import { sameRect } from "../../rect";
import { areaName, readArea, readCell } from "../address";
import { openingTag, withPrefixOf, type Edit } from "../xml/edit";
import { attributes } from "../xml/escape";
import { numberOf } from "../xml/find";
import { parseXml, type XmlNode } from "../xml/tree";
import { cellXml, rowAttributes } from "../write/cells";
import { patchedCell, type CellSource } from "./cell";
import type { CellChange, CellChanges, SheetChanges } from "./differences";

type Line = Map<number, CellChange>;

/** Shared formulas whose first cell is changed: every other cell of theirs must then say its formula itself. */
function brokenShares(text: string, changes: CellChanges): Set<string> {
  const broken = new Set<string>();
  eachRow(text, (row, number) => {
    const line = changes.get(number);
    if (!line) return;
    eachCell(row, (cell, column) => {
      const formula = cell.children.find((child) => child.local === "f" && child.attributes["t"] === "shared");
      const change = line.get(column);
      const index = formula?.attributes["si"];
      if (index !== undefined && formula?.text.trim() !== "" && change && change.before?.formula !== change.now?.formula) broken.add(index);
    });
  });
  return broken;
}

function eachRow(text: string, visit: (row: XmlNode, number: number) => void): XmlNode {
  let number = -1;
  return parseXml(text, (row) => {
    const stated = numberOf(row, "r");
    number = stated === null ? number + 1 : stated - 1;
    visit(row, number);
  });
}

function eachCell(row: XmlNode, visit: (cell: XmlNode, column: number) => void): void {
  let column = -1;
  for (const cell of row.children) {
    if (cell.local !== "c") continue;
    column = readCell(cell.attributes["r"] ?? "")?.column ?? column + 1;
    visit(cell, column);
  }
}

class RowPatcher {
  private readonly broken: Set<string>;

  constructor(
    private readonly source: CellSource,
    private readonly changes: SheetChanges,
    private readonly withResults: boolean,
  ) {
    this.broken = changes.formulas ? brokenShares(source.text, changes.cells) : new Set();
  }

  lineOf(row: number): Line {
    const line: Line = new Map(this.withResults ? this.changes.results.get(row) : []);
    for (const [column, change] of this.changes.cells.get(row) ?? []) line.set(column, change);
    return line;
  }

  /** Edits inside a row that is there. */
  patch(node: XmlNode, row: number): Edit[] {
    const line = this.lineOf(row);
    if (line.size === 0 && !this.changes.rows.has(row) && this.broken.size === 0) return [];
    const edits: Edit[] = [];
    const waiting = [...line].filter(([, change]) => change.now !== undefined).sort(([a], [b]) => a - b);
    const present = new Set<number>();
    eachCell(node, (_cell, column) => present.add(column));
    const added = waiting.filter(([column]) => !present.has(column));
    eachCell(node, (cell, column) => {
      while (added[0] && added[0][0] < column) edits.push(this.insertion(cell.start, row, added.splice(0, 1)));
      const edit = this.cellEdit(cell, row, column, line.get(column));
      if (edit) edits.push(edit);
    });
    return this.finishRow(node, row, edits, added);
  }

  private insertion(at: number, row: number, cells: [number, CellChange][]): Edit {
    const { source } = this;
    const text = cells.map(([column, { now }]) => (now ? cellXml(now, source.sheet, row, column, source.styles) : "")).join("");
    return { start: at, end: at, text: withPrefixOf(source.root, text) };
  }

  private cellEdit(cell: XmlNode, row: number, column: number, change: CellChange | undefined): Edit | null {
    const index = cell.children.find((child) => child.local === "f" && child.attributes["t"] === "shared")?.attributes["si"];
    const explicit = index !== undefined && this.broken.has(index);
    const now = this.source.sheet.cells.get(row)?.get(column);
    const used = change ?? (explicit ? { before: now, now } : undefined);
    return used ? { start: cell.start, end: cell.end, text: patchedCell(this.source, cell, used, row, column, explicit) } : null;
  }

  private finishRow(node: XmlNode, row: number, edits: Edit[], atEnd: [number, CellChange][]): Edit[] {
    const { text, sheet, styles, root } = this.source;
    const changes: Record<string, string | null> = {};
    if (this.changes.rows.has(row)) {
      for (const [name, value] of Object.entries(rowAttributes(sheet.rows.get(row), styles))) changes[name] = value === null ? null : value === true ? "1" : String(value);
    }
    if (outsideSpans(node, atEnd) || edits.some((edit) => edit.start === edit.end)) changes["spans"] = null;
    const last = this.insertion(node.innerEnd, row, atEnd);
    const tag = openingTag(text, node, changes);
    if (tag.end !== node.end) return [...(Object.keys(changes).length > 0 ? [tag] : []), ...edits, ...(last.text === "" ? [] : [last])];
    const open = tag.text.replace(/\s*\/>$/, ">");
    return [{ ...tag, text: last.text === "" ? tag.text : `${open}${last.text}</${withPrefixOf(root, "<row>").slice(1, -1)}>` }];
  }

  /** A whole new row. */
  newRow(row: number): string {
    const { sheet, styles } = this.source;
    const cells = [...this.lineOf(row)].sort(([a], [b]) => a - b);
    const inner = cells.map(([column, { now }]) => (now ? cellXml(now, sheet, row, column, styles) : "")).join("");
    const head = `<row r="${row + 1}"${attributes(rowAttributes(sheet.rows.get(row), styles))}`;
    return withPrefixOf(this.source.root, inner === "" ? `${head}/>` : `${head}>${inner}</row>`);
  }
}

function outsideSpans(node: XmlNode, added: readonly [number, CellChange][]): boolean {
  const match = /^(\d+):(\d+)$/.exec(node.attributes["spans"] ?? "");
  return match !== null && added.some(([column]) => column + 1 < Number(match[1]) || column + 1 > Number(match[2]));
}

/** Rows that must be written, in order. */
function touchedRows(changes: SheetChanges, withResults: boolean): number[] {
  const rows = new Set([...changes.cells.keys(), ...changes.rows, ...(withResults ? changes.results.keys() : [])]);
  return [...rows].sort((a, b) => a - b);
}

/** Edits of `sheetData`. With `withResults`, formulas that only gave another result are written too. */
export function patchSheetData(source: CellSource, changes: SheetChanges, withResults: boolean): Edit[] {
  const missing = touchedRows(changes, withResults);
  if (missing.length === 0) return [];
  const patcher = new RowPatcher(source, changes, withResults);
  const edits: Edit[] = [];
  const root = eachRow(source.text, (node, number) => {
    while (missing[0] !== undefined && missing[0] < number) edits.push({ start: node.start, end: node.start, text: patcher.newRow(missing.shift() ?? 0) });
    if (missing[0] === number) missing.shift();
    edits.push(...patcher.patch(node, number));
  });
  const rest = missing.map((row) => patcher.newRow(row)).join("");
  const data = root.children.find((child) => child.local === "sheetData");
  if (rest === "" || !data) return edits;
  if (data.end !== data.innerEnd) return [...edits, { start: data.innerEnd, end: data.innerEnd, text: rest }];
  return [...edits, { start: data.start, end: data.end, text: `<${data.name}>${rest}</${data.name}>` }];
}

/** The used area that the sheet states, widened where cells came outside it; null where it still holds. */
export function widerDimension(stated: string | undefined, changes: CellChanges): string | null {
  const area = readArea(stated ?? "");
  if (!area) return null;
  let [top, left, bottom, right] = [area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1];
  for (const [row, line] of changes) {
    for (const [column, change] of line) {
      if (change.now) [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  const wider = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return sameRect(area, wider) ? null : areaName(wider);
}
