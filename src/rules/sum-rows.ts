/** The sum rows of a tiltak table and what they are sums of: the rows above, back to the sum before, or the sums themselves. */
import { cellRef, type CellsRef, type CellValue } from "../plan/cell";
import { formulaAt, valueAt, type Grid } from "../plan/grid";
import type { Plan, PlanTable, Role } from "../plan/plan";
import { gridOf, type RuleInput } from "./input";

/** A number in the table, 1-based row. */
export interface Part {
  readonly row: number;
  readonly value: number;
  /** True for a row of the frame ("Opprinnelig budsjett"): it may or may not belong to a sum. */
  readonly frame?: boolean;
}

export interface SumCell {
  readonly table: PlanTable;
  readonly grid: Grid;
  readonly cells: CellsRef;
  readonly row: number;
  readonly column: number;
  readonly value: number | null;
  readonly formula: string | null;
  /** Numbers since the sum row before. */
  readonly block: readonly Part[];
  /** First and last row of that block, empty cells counted in; null where sum follows sum. */
  readonly span: readonly [first: number, last: number] | null;
  /** Every number of the table above that is no sum. */
  readonly details: readonly Part[];
  /** The sums above. */
  readonly sums: readonly Part[];
}

/** A number stored as text: `4 905`, `1.250`, `-300`, `12,5`. */
export const textNumber = /^[-−]?(?:\d{1,3}(?:[ .\u00a0\u202f]\d{3})+|\d+)(?:,\d{1,2})?$/;

const summed: readonly Role[] = ["cost", "total", "year-amount", "granted-before", "comparison-year", "positions"];

/** Columns whose numbers are added up. */
export function numberColumns(table: PlanTable): readonly number[] {
  return table.columns.filter((one) => summed.includes(one.role)).map((one) => one.column);
}

/** Rows that the reading left as sums, per sheet. */
export function sumRowsOf(plan: Plan, sheet: string): ReadonlySet<number> {
  return new Set(
    plan.left
      .filter((left) => left.why.startsWith("sumrad") && left.cells.sheet === sheet)
      .map((left) => left.cells.area.row),
  );
}

/** What the rows of a table are, where they are no tiltak. */
interface Rows {
  readonly sums: ReadonlySet<number>;
  readonly frames: ReadonlySet<number>;
  /** Heads that are repeated on the next page: their years are no amounts. */
  readonly heads: ReadonlySet<number>;
}

export function sumCells(input: RuleInput): readonly SumCell[] {
  return input.plan.tables.flatMap((table) => {
    const grid = gridOf(input, table.sheet);
    if (!grid) return [];
    const rows = rowsOf(input.plan, table);
    return numberColumns(table).flatMap((column) => sumsOfColumn(table, grid, column, rows));
  });
}

function rowsOf(plan: Plan, table: PlanTable): Rows {
  const frames = plan.left.filter((left) => left.why === "rammerad" && left.cells.sheet === table.sheet);
  return {
    sums: sumRowsOf(plan, table.sheet),
    frames: new Set(frames.map((left) => left.cells.area.row)),
    heads: headRows(table),
  };
}

/** Rows of all headings, those repeated further down with them. */
export function headRows(table: PlanTable): ReadonlySet<number> {
  return new Set(table.headerCells.flatMap(({ area }) => Array.from({ length: area.rows }, (_, i) => area.row + i)));
}

/** A number, also one that is stored as text; null where a cell holds none. */
export function numberIn(held: CellValue): number | null {
  if (typeof held === "number") return held;
  if (typeof held !== "string" || !textNumber.test(held.trim())) return null;
  const plain = held
    .trim()
    .replace("−", "-")
    .replace(/[ .\u00a0\u202f]/g, "");
  return Number(plain.replace(",", "."));
}

function sumsOfColumn(table: PlanTable, grid: Grid, column: number, rowsAre: Rows): readonly SumCell[] {
  const { row: top, rows } = table.body.area;
  const found: SumCell[] = [];
  const details: Part[] = [];
  let after = top;
  for (let row = top; row < top + rows; row++) {
    const held = valueAt(grid, row, column);
    const value = numberIn(held);
    if (rowsAre.heads.has(row)) continue;
    if (!rowsAre.sums.has(row)) {
      if (value !== null) details.push({ row, value, frame: rowsAre.frames.has(row) });
      continue;
    }
    const sums = found.flatMap((one) => (one.value === null ? [] : [{ row: one.row, value: one.value }]));
    const block = details.filter((part) => part.row >= after);
    const span = row > after ? ([after, row - 1] as const) : null;
    const formula = formulaAt(grid, row, column);
    found.push({
      table,
      grid,
      cells: cellRef(grid.sheet, row, column),
      row,
      column,
      value,
      formula,
      block,
      span,
      details: [...details],
      sums,
    });
    after = row + 1;
  }
  return found;
}

/** What the sum may rightly be: its block, all rows above, all sums since the last total of totals; each with and without the frame. */
export function rightSums(cell: SumCell): readonly number[] {
  const add = (parts: readonly Part[]): number => parts.reduce((all, part) => all + part.value, 0);
  const measures = (parts: readonly Part[]): readonly Part[] => parts.filter((part) => part.frame !== true);
  const tails = cell.sums.map((_, i) => add(cell.sums.slice(i)));
  return [
    ...(cell.block.length > 0 ? [add(cell.block), add(measures(cell.block))] : []),
    add(cell.details),
    add(measures(cell.details)),
    ...tails,
    ...tails.map((tail) => tail + add(cell.block)),
  ];
}
