/**
 * In which order formulas are computed: what is read before who reads it. Areas stay areas: each is walked once,
 * however many formulas read it, so that the cost grows with the formulas and not with their square.
 */
import type { FormulaNode } from "./dependency-graph";
import { isOneCell, type Area } from "./precedents";

/** Formulas of one column by row, and the columns that have any. */
type Column = { rows: number[]; nodes: FormulaNode[] };
type Columns = Map<number, Column>;

function indexed(nodes: Iterable<FormulaNode>): Map<string, Columns> {
  const sheets = new Map<string, Columns>();
  const place = (node: FormulaNode, row: number, column: number): void => {
    let columns = sheets.get(node.sheet);
    if (!columns) sheets.set(node.sheet, (columns = new Map()));
    let held = columns.get(column);
    if (!held) columns.set(column, (held = { rows: [], nodes: [] }));
    held.rows.push(row);
    held.nodes.push(node);
  };
  for (const node of nodes) {
    const reach = node.array ?? node.spill ?? node.before ?? { bottom: node.row, right: node.column };
    for (let row = node.row; row <= reach.bottom; row += 1)
      for (let column = node.column; column <= reach.right; column += 1) place(node, row, column);
  }
  for (const columns of sheets.values()) for (const [key, column] of columns) columns.set(key, byRow(column));
  return sheets;
}

function byRow({ rows, nodes }: Column): Column {
  const order = rows.map((_row, index) => index).sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
  return { rows: order.map((index) => rows[index] ?? 0), nodes: order.flatMap((index) => nodes[index] ?? []) };
}

function firstAtLeast(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Formulas whose cells lie in the area, the lowest row last, so that the stack takes the first row first. */
function within(columns: Columns | undefined, area: Area, visit: (node: FormulaNode) => void): void {
  if (!columns) return;
  const inColumn = ({ rows, nodes }: Column): void => {
    for (let at = firstAtLeast(rows, area.bottom + 1) - 1; at >= 0 && (rows[at] ?? 0) >= area.top; at -= 1) {
      const node = nodes[at];
      if (node) visit(node);
    }
  };
  if (area.right - area.left < columns.size) {
    for (let column = area.left; column <= area.right; column += 1) {
      const held = columns.get(column);
      if (held) inColumn(held);
    }
  } else {
    for (const [column, held] of columns) if (column >= area.left && column <= area.right) inColumn(held);
  }
}

/** What waits on the way: a formula or an area to look into, and a formula once all that it reads is done. */
type Waiting = { enter: FormulaNode } | { leave: FormulaNode } | { open: Area };

/** A walk in depth. */
class Walk {
  readonly order: FormulaNode[] = [];
  private readonly begun = new Set<FormulaNode | string>();
  private readonly stack: Waiting[] = [];

  constructor(private readonly sheets: ReadonlyMap<string, Columns>) {}

  from(first: FormulaNode): void {
    this.stack.push({ enter: first });
    for (let top = this.stack.pop(); top; top = this.stack.pop()) {
      if ("enter" in top) this.enter(top.enter);
      else if ("open" in top) this.open(top.open);
      else this.order.push(top.leave);
    }
  }

  private enter(node: FormulaNode): void {
    if (this.begun.has(node)) return;
    this.begun.add(node);
    this.stack.push({ leave: node });
    for (const area of node.areas) this.stack.push({ open: area });
  }

  private open(area: Area): void {
    // A single cell is its formula: no need to keep count of it as an area too.
    if (!isOneCell(area)) {
      const key = `${area.sheet}${area.top},${area.left},${area.bottom},${area.right}`;
      if (this.begun.has(key)) return;
      this.begun.add(key);
    }
    within(this.sheets.get(area.sheet), area, (node) => {
      if (!this.begun.has(node)) this.stack.push({ enter: node });
    });
  }
}

/** The formulas with their precedents first. Around a circle any order will do. */
export function evaluationOrder(formulas: ReadonlySet<FormulaNode>): readonly FormulaNode[] {
  const walk = new Walk(indexed(formulas));
  for (const formula of formulas) walk.from(formula);
  return walk.order;
}
