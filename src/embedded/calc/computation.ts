/** Computes a set of formulas with the calculation library and writes what came out into the cells. */
import type { Book, Sheet, Value } from "../model";
import { CalculationView } from "./calculation-view";
import type { FormulaNode } from "./dependency-graph";
import { cellKey } from "./dependency-graph";
import { evaluationOrder } from "./evaluation-order";
import type { Edges } from "./formula-text";
import { lastColumn, lastRow } from "./formula-text";
import { bareTables, libraryFormula } from "./library-formula";
import { isOneCell, type Area } from "./precedents";
import { spillCell, withdrawSpill } from "./spill";

export interface Computed {
  /** Formulas whose value, or one of whose values, is another than before. */
  changed: Set<FormulaNode>;
  /** Areas of dynamic arrays that have grown or shrunk. */
  regrown: Area[];
}

const everything: Edges = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** Functions whose result can grow over further cells. */
const growing = /\b(FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|[HV]STACK|TAKE|DROP|EXPAND|CHOOSE(?:ROWS|COLS)|TO(?:ROW|COL)|WRAP(?:ROWS|COLS)|TEXTSPLIT|MAKEARRAY|MAP|SCAN|BYROW|BYCOL|LET|XLOOKUP|FREQUENCY|MUNIT|MMULT|LINEST|TREND|GROWTH)\(/i;

type Sheets = ReadonlyMap<string, Sheet>;

function same(a: Value, b: Value): boolean {
  if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) return a.error === b.error;
  return a === b;
}

/** Takes results into the cells and notes what changed and what was answered at all. */
class Results {
  readonly changed = new Set<FormulaNode>();
  private readonly answered = new Set<FormulaNode>();

  constructor(private readonly sheets: Sheets) {}

  readonly receive = (node: FormulaNode, row: number, column: number, value: Value): void => {
    const sheet = this.sheets.get(node.sheet);
    if (!sheet) return;
    const inside = node.array && row <= node.array.bottom && column <= node.array.right;
    const own = row === node.row && column === node.column;
    if (own) this.answered.add(node);
    const cell = own || inside ? sheet.cells.get(row)?.get(column) : spillCell(sheet, node, row, column);
    if (!cell || same(cell.value, value)) return;
    cell.value = value;
    this.changed.add(node);
  };

  /** Formulas without an answer cannot be read. */
  refuseRest(dirty: ReadonlySet<FormulaNode>): void {
    for (const node of dirty) if (!this.answered.has(node)) this.receive(node, node.row, node.column, { error: "#NAME?" });
  }
}

/** Shows what the formulas read: their areas, what lies in the way of a growing array, all where OFFSET and its like roam. */
function showReads(view: CalculationView, book: Book, dirty: readonly FormulaNode[]): void {
  const shown = new Set<string>();
  let roaming = false;
  for (const node of dirty) {
    roaming ||= node.dynamic;
    for (const area of node.areas) {
      if (isOneCell(area)) {
        view.showArea(area.sheet, area);
        continue;
      }
      const key = `${area.sheet}${cellKey(area.top, area.left)},${cellKey(area.bottom, area.right)}`;
      if (shown.has(key)) continue;
      shown.add(key);
      view.showArea(area.sheet, area);
    }
    if (node.before ?? growing.test(node.formula)) view.showArea(node.sheet, { ...everything, top: node.row, left: node.column });
  }
  if (roaming) for (const sheet of book.sheets) view.showArea(sheet.id, everything);
}

/** Records how far a dynamic array reaches now; gives the area to look at again where it is another than before. */
function settleSpill(node: FormulaNode, sheets: Sheets): Area | null {
  const cell = sheets.get(node.sheet)?.cells.get(node.row)?.get(node.column);
  if (!cell || node.array) return null;
  const { before, spill } = node;
  delete node.before;
  delete node.taken;
  if (spill) {
    cell.array = { row: node.row, column: node.column, rows: spill.bottom - node.row + 1, columns: spill.right - node.column + 1 };
    cell.dynamic = true;
  } else if (cell.dynamic) {
    delete cell.array;
    delete cell.dynamic;
  }
  if (before?.bottom === spill?.bottom && before?.right === spill?.right) return null;
  const bottom = Math.max(before?.bottom ?? node.row, spill?.bottom ?? node.row);
  const right = Math.max(before?.right ?? node.column, spill?.right ?? node.column);
  return { sheet: node.sheet, top: node.row, left: node.column, bottom, right };
}

/** Computes the formulas in their order. Those that read another workbook keep the value they were saved with. */
export function computeFormulas(book: Book, reached: ReadonlySet<FormulaNode>): Computed {
  const dirty = new Set([...reached].filter((node) => !node.external));
  const sheets: Sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]));
  const results = new Results(sheets);
  if (dirty.size === 0) return { changed: results.changed, regrown: [] };
  for (const node of dirty) {
    const sheet = sheets.get(node.sheet);
    if (sheet && node.spill) withdrawSpill(sheet, node, node.spill);
  }
  const bare = bareTables(book);
  const order = evaluationOrder(dirty);
  const view = new CalculationView(book, results.receive);
  for (const node of order) {
    const sheet = sheets.get(node.sheet);
    if (sheet) view.showFormula(node, libraryFormula(node.formula, { book, sheet, row: node.row, column: node.column }, bare));
  }
  showReads(view, book, order);
  view.calculate(order);
  results.refuseRest(dirty);
  return { changed: results.changed, regrown: [...dirty].flatMap((node) => settleSpill(node, sheets) ?? []) };
}
