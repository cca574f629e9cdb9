/**
 * Computes the workbook: keeps who depends on whom, and shows the calculation library only what must be computed anew.
 * Values are written into the cells; what the user typed is never touched.
 */
import type { Book, Cell, Rect, Sheet, Value } from "../model";
import { CalculationView } from "./calculation-view";
import type { FormulaNode } from "./dependency-graph";
import { DependencyGraph, cellKey, overlaps } from "./dependency-graph";
import { libraryFormula } from "./library-formula";
import type { Area } from "./precedents";
import { precedentsOf } from "./precedents";
import type { Edges } from "./formula-text";
import { lastColumn, lastRow, spanText } from "./formula-text";
import { spillCell, withdrawSpill } from "./spill";

export interface Engine {
  /** Tells that values or formulas in an area are new; nothing is computed yet. */
  changed(sheetId: string, area: Rect): void;
  /** Tells that cells, sheets, tables or names came, went or moved. */
  structureChanged(): void;
  /** Computes all that depends on what has changed. */
  calculate(): void;
  calculateAll(): void;
}

const everything: Edges = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** Functions whose result can grow over further cells. */
const growing = /\b(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|[HV]STACK|TAKE|DROP|EXPAND|CHOOSE(?:ROWS|COLS)|TO(?:ROW|COL)|WRAP(?:ROWS|COLS)|TEXTSPLIT|MAKEARRAY|MAP|SCAN|BYROW|BYCOL|LET|XLOOKUP|FREQUENCY|MUNIT|MMULT|LINEST|TREND|GROWTH)\(/i;

/** A dynamic array that grows can change what others read: so many times over at most. */
const maxPasses = 8;

class BookEngine implements Engine {
  private graph = new DependencyGraph();
  private seeds: Area[] = [];
  private fresh = new Set<FormulaNode>();
  private structureStale = true;
  private started = false;
  /** Formulas whose arrays have grown beyond their own cell. */
  private readonly spilled = new Set<FormulaNode>();

  constructor(private readonly book: Book) {}

  private node(sheet: Sheet, row: number, column: number, cell: Cell, formula: string): FormulaNode {
    const { areas, volatile, dynamic, unknown, external } = precedentsOf(this.book, sheet, row, column, formula);
    const parts = areas.map((area) => `${area.sheet}${area.top},${area.left},${area.bottom},${area.right}`);
    const node: FormulaNode = {
      sheet: sheet.id,
      row,
      column,
      formula,
      areas,
      volatile,
      dynamic,
      external,
      signature: `${formula}|${parts.join(";")}|${unknown.join(";")}`,
    };
    if (cell.array) {
      const bottom = row + cell.array.rows - 1;
      const right = column + cell.array.columns - 1;
      const range = { bottom, right, text: spanText({ top: row, left: column, bottom, right }) };
      if (cell.dynamic) node.spill = range;
      else node.array = range;
    }
    return node;
  }

  private rebuild(): void {
    const before = this.graph;
    const waiting = this.fresh;
    this.graph = new DependencyGraph();
    this.fresh = new Set();
    for (const sheet of this.book.sheets)
      for (const [row, line] of sheet.cells)
        for (const [column, cell] of line) {
          if (cell.formula === undefined) continue;
          const node = this.node(sheet, row, column, cell, cell.formula);
          this.graph.add(node);
          // A formula written over itself has lost its value: it is computed again though it is the same.
          const known = before.at(sheet.id, row, column);
          const other = this.started && known?.signature !== node.signature;
          if (other || cell.value === null || (known && waiting.has(known))) this.fresh.add(node);
        }
    this.structureStale = false;
    this.started = true;
  }

  private renew(sheet: Sheet, row: number, column: number): void {
    const cell = sheet.cells.get(row)?.get(column);
    const known = this.graph.at(sheet.id, row, column);
    if (known) {
      this.fresh.delete(known);
      this.graph.remove(known);
    }
    if (cell?.formula === undefined) return;
    const node = this.node(sheet, row, column, cell, cell.formula);
    this.graph.add(node);
    this.fresh.add(node);
  }

  changed(sheetId: string, rect: Rect): void {
    const area = {
      sheet: sheetId,
      top: rect.row,
      left: rect.column,
      bottom: rect.row + rect.rows - 1,
      right: rect.column + rect.columns - 1,
    };
    this.seeds.push(area);
    if (this.structureStale) return;
    const sheet = this.book.sheets.find((one) => one.id === sheetId);
    if (!sheet) return;
    for (const [row, column] of this.placesIn(sheet, area)) this.renew(sheet, row, column);
    for (const node of this.spilled) if (this.writtenInto(node, area)) this.fresh.add(node);
  }

  /** Notes what somebody wrote where an array had grown: it is theirs now. */
  private writtenInto(node: FormulaNode, area: Area): boolean {
    if (!node.spill || node.sheet !== area.sheet || this.graph.at(node.sheet, node.row, node.column) !== node) return false;
    if (!overlaps({ top: node.row, left: node.column, ...node.spill }, area)) return false;
    (node.taken ??= []).push(area);
    return true;
  }

  /** Cells of an area that hold something now or held a formula before. */
  private placesIn(sheet: Sheet, area: Area): [number, number][] {
    const places: [number, number][] = [];
    const few = area.bottom - area.top < sheet.cells.size;
    const line = (row: number): void => {
      for (const column of sheet.cells.get(row)?.keys() ?? [])
        if (column >= area.left && column <= area.right) places.push([row, column]);
    };
    if (few) for (let row = area.top; row <= area.bottom; row += 1) line(row);
    else for (const row of sheet.cells.keys()) if (row >= area.top && row <= area.bottom) line(row);
    for (const node of this.graph.nodes.get(sheet.id)?.values() ?? []) {
      const inside = node.row >= area.top && node.row <= area.bottom && node.column >= area.left && node.column <= area.right;
      if (inside && sheet.cells.get(node.row)?.get(node.column) === undefined) places.push([node.row, node.column]);
    }
    return places;
  }

  structureChanged(): void {
    this.structureStale = true;
  }

  calculate(): void {
    if (this.structureStale) this.rebuild();
    for (const node of this.graph.restless) this.fresh.add(node);
    for (let pass = 0; pass < maxPasses && (this.seeds.length > 0 || this.fresh.size > 0); pass += 1) {
      const dirty = this.graph.affected(this.seeds, this.fresh);
      this.seeds = [];
      this.fresh = new Set();
      this.compute(dirty);
    }
  }

  calculateAll(): void {
    if (this.structureStale) this.rebuild();
    for (const nodes of this.graph.nodes.values()) for (const node of nodes.values()) this.fresh.add(node);
    this.calculate();
  }

  /** Formulas that read another workbook keep the value they were saved with. */
  private compute(reached: ReadonlySet<FormulaNode>): void {
    const dirty = new Set([...reached].filter((node) => !node.external));
    if (dirty.size === 0) return;
    const sheets = new Map(this.book.sheets.map((sheet) => [sheet.id, sheet]));
    const answered = new Set<FormulaNode>();
    const receive = (node: FormulaNode, row: number, column: number, value: Value): void => {
      const sheet = sheets.get(node.sheet);
      if (!sheet) return;
      const inside = node.array && row <= node.array.bottom && column <= node.array.right;
      const own = row === node.row && column === node.column;
      if (own) answered.add(node);
      const cell = own || inside ? sheet.cells.get(row)?.get(column) : spillCell(sheet, node, row, column);
      if (cell) cell.value = value;
    };
    this.withdrawSpills(dirty, sheets);
    const view = new CalculationView(this.book, receive);
    for (const node of dirty) {
      const sheet = sheets.get(node.sheet);
      if (sheet) view.showFormula(node, libraryFormula(node.formula, { ...node, sheet, book: this.book }));
    }
    const shown = new Set<string>();
    for (const node of dirty)
      for (const area of node.areas) {
        const key = `${area.sheet}${cellKey(area.top, area.left)},${cellKey(area.bottom, area.right)}`;
        if (shown.has(key)) continue;
        shown.add(key);
        view.showArea(area.sheet, area);
      }
    // What lies in the way of a growing array must be seen.
    for (const node of dirty)
      if (node.before ?? growing.test(node.formula)) view.showArea(node.sheet, { ...everything, top: node.row, left: node.column });
    if ([...dirty].some((node) => node.dynamic)) for (const sheet of this.book.sheets) view.showArea(sheet.id, everything);
    view.calculate();
    for (const node of dirty) if (!answered.has(node)) this.refuse(node, sheets);
    this.settleSpills(dirty, sheets);
  }

  /** A formula that cannot be read. */
  private refuse(node: FormulaNode, sheets: ReadonlyMap<string, Sheet>): void {
    const cell = sheets.get(node.sheet)?.cells.get(node.row)?.get(node.column);
    if (cell) cell.value = { error: "#NAME?" };
  }

  /** Empties what dynamic arrays had filled, so that they can grow anew. */
  private withdrawSpills(dirty: ReadonlySet<FormulaNode>, sheets: ReadonlyMap<string, Sheet>): void {
    for (const node of dirty) {
      const sheet = sheets.get(node.sheet);
      if (sheet && node.spill) withdrawSpill(sheet, node, node.spill);
    }
  }

  /** Records how far dynamic arrays have grown; what changed beyond the first cell is calculated from once more. */
  private settleSpills(dirty: ReadonlySet<FormulaNode>, sheets: ReadonlyMap<string, Sheet>): void {
    for (const node of dirty) {
      const cell = sheets.get(node.sheet)?.cells.get(node.row)?.get(node.column);
      if (!cell || node.array) continue;
      const { before, spill } = node;
      delete node.before;
      delete node.taken;
      if (spill) this.spilled.add(node);
      else this.spilled.delete(node);
      if (spill) {
        cell.array = { row: node.row, column: node.column, rows: spill.bottom - node.row + 1, columns: spill.right - node.column + 1 };
        cell.dynamic = true;
      } else if (cell.dynamic) {
        delete cell.array;
        delete cell.dynamic;
      }
      if (before?.bottom === spill?.bottom && before?.right === spill?.right) continue;
      const bottom = Math.max(before?.bottom ?? node.row, spill?.bottom ?? node.row);
      const right = Math.max(before?.right ?? node.column, spill?.right ?? node.column);
      this.seeds.push({ sheet: node.sheet, top: node.row, left: node.column, bottom, right });
    }
  }
}

export function createEngine(book: Book): Engine {
  return new BookEngine(book);
}
