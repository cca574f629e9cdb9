/**
 * Computes the workbook: keeps who depends on whom, and shows the calculation library only what must be computed anew.
 * Values are written into the cells; what the user typed is never touched.
 */
import type { Book, Cell, Rect, Sheet } from "../model";
import { computeFormulas } from "./computation";
import type { FormulaNode } from "./dependency-graph";
import { DependencyGraph, overlaps, readsAlike } from "./dependency-graph";
import type { Area } from "./precedents";
import { PrecedentTemplates } from "./precedent-templates";
import { spanText } from "./formula-text";
import { mentionsOf } from "./name-mentions";

export interface Engine {
  /** Tells that values or formulas in an area are new; nothing is computed yet. */
  changed(sheetId: string, area: Rect): void;
  /** Tells that cells, sheets, tables or names came, went or moved. */
  structureChanged(): void;
  /** Tells that a defined name came, went or means something else. */
  nameChanged(name: string): void;
  /** Computes all that depends on what has changed. */
  calculate(): void;
  calculateAll(): void;
  /** Computes only the new formulas in an area, from the values as they stand; all else stays dirty. */
  calculateNew(sheetId: string, area: Rect): void;
}

/**
 * Step by step only the readers of what really got another value are computed: most edits end after a few. What has
 * not come to rest by then (a long chain) is computed in one go, a few times over where dynamic arrays grow.
 */
const steps = 6;
const mostPasses = 12;

class BookEngine implements Engine {
  private graph = new DependencyGraph();
  private reads: PrecedentTemplates;
  private seeds: Area[] = [];
  private fresh = new Set<FormulaNode>();
  private structureStale = true;
  /** Mentions of names that have changed since the graph was made. */
  private stirred: RegExp[] = [];
  private started = false;
  /** Formulas whose arrays have grown beyond their own cell. */
  private readonly spilled = new Set<FormulaNode>();

  constructor(private readonly book: Book) {
    this.reads = new PrecedentTemplates(book);
  }

  private node(sheet: Sheet, row: number, column: number, cell: Cell, formula: string): FormulaNode {
    // Spelt out, not spread: an object that is spread takes twice the memory, and there are hundreds of thousands.
    const { areas, volatile, dynamic, external, unknown } = this.reads.of(sheet, row, column, formula);
    const node: FormulaNode = { sheet: sheet.id, row, column, formula, areas, volatile, dynamic, external, unknown };
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
    this.reads = new PrecedentTemplates(this.book);
    this.fresh = new Set();
    this.spilled.clear();
    for (const sheet of this.book.sheets)
      for (const [row, line] of sheet.cells)
        for (const [column, cell] of line) {
          if (cell.formula === undefined) continue;
          const node = this.node(sheet, row, column, cell, cell.formula);
          this.graph.add(node);
          if (node.spill) this.spilled.add(node);
          // A formula written over itself has lost its value: it is computed again though it is the same.
          const known = before.at(sheet.id, row, column);
          const other = this.started && !(known && readsAlike(known, node) && !this.stirred.some((mentions) => mentions.test(node.formula)));
          if (other || cell.value === null || (known && waiting.has(known))) this.fresh.add(node);
        }
    this.structureStale = false;
    this.stirred = [];
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

  /** A name that no formula mentions changes nothing: the marks that a long write sets and takes away are such. */
  nameChanged(name: string): void {
    const mentions = mentionsOf(name, this.book.names);
    if (!this.structureStale && !this.anyFormula(mentions)) return;
    this.structureStale = true;
    this.stirred.push(mentions);
  }

  private anyFormula(mentions: RegExp): boolean {
    for (const nodes of this.graph.nodes.values()) for (const { formula } of nodes.values()) if (mentions.test(formula)) return true;
    return false;
  }

  calculate(): void {
    if (this.structureStale) this.rebuild();
    for (const node of this.graph.restless) this.fresh.add(node);
    for (let pass = 0; pass < mostPasses && (this.seeds.length > 0 || this.fresh.size > 0); pass += 1) {
      const first = new Set([...this.fresh, ...this.graph.readersOf(this.seeds, [])]);
      const dirty = pass < steps ? first : this.graph.affected([], first);
      this.seeds = [];
      this.fresh = new Set();
      this.compute(dirty);
    }
  }

  calculateNew(sheetId: string, area: Rect): void {
    if (this.structureStale) this.rebuild();
    const found = [...this.fresh].filter(
      ({ sheet, row, column }) =>
        sheet === sheetId && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    for (const node of found) this.fresh.delete(node);
    if (found.length > 0) this.compute(new Set(found));
  }

  /** Computes some formulas; what reads those that got another value is next. */
  private compute(dirty: ReadonlySet<FormulaNode>): void {
    const { changed, regrown } = computeFormulas(this.book, dirty);
    this.seeds.push(...regrown);
    for (const node of this.graph.readersOf([], changed)) if (!dirty.has(node)) this.fresh.add(node);
    if (changed.size > 0) for (const node of this.graph.dynamic) if (!dirty.has(node)) this.fresh.add(node);
    for (const node of dirty) {
      if (node.spill) this.spilled.add(node);
      else this.spilled.delete(node);
    }
  }

  calculateAll(): void {
    if (this.structureStale) this.rebuild();
    for (const nodes of this.graph.nodes.values()) for (const node of nodes.values()) this.fresh.add(node);
    this.calculate();
  }
}

export function createEngine(book: Book): Engine {
  return new BookEngine(book);
}
