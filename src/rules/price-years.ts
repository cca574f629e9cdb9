/** Where a workbook says in which year's prices its amounts are: "Kostnad i 2011 kr", "(tall i 1000 kr, 2026-kroner)". */
import { cellRef, type CellsRef } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import type { PlanTable } from "../plan/plan";
import type { Year } from "../plan/segment";
import { gridOf, type RuleInput } from "./input";
import { headRows } from "./sum-rows";

export interface PriceYear {
  readonly year: Year;
  readonly cells: CellsRef;
}

/** Not "oppstart 2025 kr 400 000", where the amount follows. */
const kroner = /(?<!\d)((?:19|20)\d\d)\s?[-–]?\s?(?:kr|kroner|nok|priser|prisar|prisnivå)(?!\p{L})(?!\.?\s*\d)/iu;
const level = /(?<!\p{L})(?:prisnivå|prisår|faste priser|faste prisar|priser|prisar)\s*(?:i|per|pr\.?|for|frå|fra)?\s*:?\s*((?:19|20)\d\d)(?!\d)/iu;

/** The year of the prices that a text speaks of; null where it speaks of none, or of two. */
export function priceYearIn(text: string): Year | null {
  const years = [kroner, level].flatMap((pattern) => {
    const all = text.matchAll(new RegExp(pattern, "giu"));
    return [...all].map((match) => Number(match[1]));
  });
  const [year] = years;
  return year !== undefined && years.every((one) => one === year) ? year : null;
}

/** Statements about a whole table, the nearest to its first head first: heads, lines above, and such lines within it. */
export function statedFor(input: RuleInput, table: PlanTable): readonly PriceYear[] {
  const grid = gridOf(input, table.sheet);
  const [first] = table.headerCells;
  if (!grid || !first) return [];
  // "2026 kr" over a column of the year 2026 names the column, not the prices.
  const years = new Set(table.columns.filter((one) => one.year !== null).map((one) => one.column));
  const headings = headRows(table);
  const heads = [...headings].flatMap((row) => statements(grid, row, (column) => years.has(column)));
  const above = [1, 2, 3].flatMap((up) => statements(grid, first.area.row - up, () => false));
  const { row: top, rows } = table.body.area;
  const within = Array.from({ length: rows }, (_, i) => top + i)
    .filter((row) => !headings.has(row))
    .flatMap((row) => statements(grid, row, () => false).filter(({ cells }) => isStatement(textAt(grid, cells))));
  return [...heads, ...above, ...within];
}

/** "Priser: 2011 kr", "Prisnivå 2026" on a sheet of facts about the plan. */
export function statedBeside(grid: Grid): readonly PriceYear[] {
  const found: PriceYear[] = [];
  for (let row = grid.top; row < grid.top + Math.min(grid.rows, 60); row++) {
    const label = String(valueAt(grid, row, grid.left) ?? "");
    if (!/^(?:priser|prisar|prisnivå|prisår)(?!\p{L})/iu.test(label.trim())) continue;
    const beside = valueAt(grid, row, grid.left + 1);
    const year = priceYearIn(`${label} ${String(beside ?? "")}`);
    if (year !== null) found.push({ year, cells: cellRef(grid.sheet, row, beside === null ? grid.left : grid.left + 1) });
  }
  return found;
}

function statements(grid: Grid, row: number, skipped: (column: number) => boolean): readonly PriceYear[] {
  return Array.from({ length: grid.columns }, (_, i) => grid.left + i).flatMap((column) => {
    const text = valueAt(grid, row, column);
    if (typeof text !== "string" || text.length > 160 || skipped(column)) return [];
    const year = priceYearIn(text);
    return year === null ? [] : [{ year, cells: cellRef(grid.sheet, row, column) }];
  });
}

function isStatement(text: string): boolean {
  return /^\W*(?:alle |samtlige )?(?:tall|tal|beløp|kostnader|summer|priser|prisar|prisnivå|kroner)(?!\p{L}{4,})/iu.test(text.trim());
}

function textAt(grid: Grid, { area }: CellsRef): string {
  return String(valueAt(grid, area.row, area.column) ?? "");
}
