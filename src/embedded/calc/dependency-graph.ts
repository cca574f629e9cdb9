/**
 * Who reads what: formula cells and the areas they depend on, with ranges kept as ranges.
 * Small areas are looked up cell by cell, large ones by column, so that an edit finds its dependents at once.
 */
import { eachOf, withOne, withoutOne, type Few } from "./few";
import type { Area } from "./precedents";
import type { Edges } from "./formula-text";

/** Last row and column that an array reaches. */
export interface Reach {
  bottom: number;
  right: number;
}

export interface FormulaNode {
  sheet: string;
  row: number;
  column: number;
  formula: string;
  areas: readonly Area[];
  volatile: boolean;
  dynamic: boolean;
  external: boolean;
  /** The cells that an array formula fills beside its own, and their address. */
  array?: { bottom: number; right: number; text: string };
  /** The cells into which a dynamic array has grown at the last calculation. */
  spill?: Reach;
  /** The same before the calculation that is going on. */
  before?: Reach;
  /** Areas within it that were written into since. */
  taken?: Edges[];
  /** Names and tables it asks for that the workbook does not have. */
  unknown: readonly string[];
}

/** True where two formulas are the same and read the same. */
export function readsAlike(a: FormulaNode, b: FormulaNode): boolean {
  return (
    a.formula === b.formula &&
    a.areas.length === b.areas.length &&
    a.unknown.join() === b.unknown.join() &&
    a.areas.every((area, index) => {
      const other = b.areas[index];
      if (area === other) return true;
      return area.sheet === other?.sheet && area.top === other.top && area.left === other.left && area.bottom === other.bottom && area.right === other.right;
    })
  );
}

/** An area that one or more formulas read. */
interface SharedArea extends Edges {
  key: string;
  readers: Set<FormulaNode>;
}

const smallCells = 64;
const wideColumns = 64;

export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

export function overlaps(a: Edges, b: Edges): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

class SheetReaders {
  private readonly cells = new Map<number, Few<FormulaNode>>();
  private readonly shared = new Map<string, SharedArea>();
  private readonly byColumn = new Map<number, Set<SharedArea>>();
  private readonly wide = new Set<SharedArea>();

  private columnsOf(area: Edges): Set<SharedArea>[] {
    if (area.right - area.left + 1 > wideColumns) return [this.wide];
    const sets: Set<SharedArea>[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      let set = this.byColumn.get(column);
      if (!set) this.byColumn.set(column, (set = new Set()));
      sets.push(set);
    }
    return sets;
  }

  private eachCell(area: Edges, visit: (key: number) => void): boolean {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > smallCells) return false;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) visit(cellKey(row, column));
    return true;
  }

  add(area: Edges, node: FormulaNode): void {
    const small = this.eachCell(area, (key) => {
      const held = this.cells.get(key);
      const next = withOne(held, node);
      if (next !== held) this.cells.set(key, next);
    });
    if (small) return;
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    let shared = this.shared.get(key);
    if (!shared) {
      const { top, left, bottom, right } = area;
      shared = { key, top, left, bottom, right, readers: new Set() };
      this.shared.set(key, shared);
      for (const set of this.columnsOf(area)) set.add(shared);
    }
    shared.readers.add(node);
  }

  remove(area: Edges, node: FormulaNode): void {
    const small = this.eachCell(area, (key) => {
      const held = this.cells.get(key);
      const rest = held && withoutOne(held, node);
      if (rest === undefined) this.cells.delete(key);
    });
    if (small) return;
    const shared = this.shared.get(`${area.top},${area.left},${area.bottom},${area.right}`);
    if (!shared) return;
    shared.readers.delete(node);
    if (shared.readers.size > 0) return;
    this.shared.delete(shared.key);
    for (const set of this.columnsOf(area)) set.delete(shared);
  }

  private visitCell(key: number, visit: (node: FormulaNode) => void): void {
    const held = this.cells.get(key);
    if (held) eachOf(held, visit);
  }

  /** Visits the readers of a cell; large areas in `seen` are left out, they were visited before. */
  ofCell(row: number, column: number, seen: Set<object>, visit: (node: FormulaNode) => void): void {
    this.visitCell(cellKey(row, column), visit);
    for (const set of [this.byColumn.get(column), this.wide]) {
      if (!set) continue;
      for (const area of set) {
        if (row < area.top || row > area.bottom || column < area.left || column > area.right || seen.has(area)) continue;
        seen.add(area);
        area.readers.forEach(visit);
      }
    }
  }

  ofArea(area: Edges, seen: Set<object>, visit: (node: FormulaNode) => void): void {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size <= this.cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1)
        for (let column = area.left; column <= area.right; column += 1) this.visitCell(cellKey(row, column), visit);
    } else {
      for (const [key, nodes] of this.cells) {
        const row = Math.floor(key / 16_384);
        const column = key % 16_384;
        if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) eachOf(nodes, visit);
      }
    }
    for (const shared of this.shared.values()) {
      if (seen.has(shared) || !overlaps(shared, area)) continue;
      seen.add(shared);
      shared.readers.forEach(visit);
    }
  }
}

export class DependencyGraph {
  /** sheet → cell key → formula. */
  readonly nodes = new Map<string, Map<number, FormulaNode>>();
  /** Formulas that are computed each time. */
  readonly restless = new Set<FormulaNode>();
  /** Those among them that may read anything. */
  readonly dynamic = new Set<FormulaNode>();
  private readonly readers = new Map<string, SheetReaders>();

  private readersOn(sheet: string): SheetReaders {
    let readers = this.readers.get(sheet);
    if (!readers) this.readers.set(sheet, (readers = new SheetReaders()));
    return readers;
  }

  at(sheet: string, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheet)?.get(cellKey(row, column));
  }

  add(node: FormulaNode): void {
    let cells = this.nodes.get(node.sheet);
    if (!cells) this.nodes.set(node.sheet, (cells = new Map()));
    cells.set(cellKey(node.row, node.column), node);
    for (const area of node.areas) this.readersOn(area.sheet).add(area, node);
    if (node.volatile || node.dynamic) this.restless.add(node);
    if (node.dynamic) this.dynamic.add(node);
  }

  remove(node: FormulaNode): void {
    this.nodes.get(node.sheet)?.delete(cellKey(node.row, node.column));
    for (const area of node.areas) this.readersOn(area.sheet).remove(area, node);
    this.restless.delete(node);
    this.dynamic.delete(node);
  }

  private visitReaders(node: FormulaNode, seen: Set<object>, visit: (reader: FormulaNode) => void): void {
    const readers = this.readers.get(node.sheet);
    const filled = node.array ?? node.spill;
    if (filled) readers?.ofArea({ top: node.row, left: node.column, ...filled }, seen, visit);
    else readers?.ofCell(node.row, node.column, seen, visit);
  }

  /** The formulas that read the areas or the formulas' cells at first hand. */
  readersOf(areas: readonly Area[], formulas: Iterable<FormulaNode>): Set<FormulaNode> {
    const found = new Set<FormulaNode>();
    const seen = new Set<object>();
    const visit = (node: FormulaNode): void => void found.add(node);
    for (const area of areas) this.readers.get(area.sheet)?.ofArea(area, seen, visit);
    for (const node of formulas) this.visitReaders(node, seen, visit);
    return found;
  }

  /** All formulas that depend on the seeds, the seeds' own formulas included. */
  affected(seeds: readonly Area[], formulas: Iterable<FormulaNode>): Set<FormulaNode> {
    const dirty = new Set<FormulaNode>(formulas);
    const seen = new Set<object>();
    const visit = (node: FormulaNode): void => void dirty.add(node);
    for (const seed of seeds) this.readers.get(seed.sheet)?.ofArea(seed, seen, visit);
    // A set visits what is added while it is walked.
    for (const node of dirty) this.visitReaders(node, seen, visit);
    return dirty;
  }
}
