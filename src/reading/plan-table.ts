/** What the plan tells about a settled table. */
import type { CellsRef } from "../plan/cell";
import type { PlanTable } from "../plan/plan";
import type { Year } from "../plan/segment";
import { headArea } from "./find/settle";
import { yearsOfColumn } from "./heads/each-year";
import type { SettledTable } from "./table";

/** `lastRow` is the last row that anything was read from. */
export function planTable(table: SettledTable, lastRow: number): PlanTable {
  const { found } = table;
  const sheet = found.view.grid.sheet;
  const across = { column: found.firstColumn, columns: found.lastColumn - found.firstColumn + 1 };
  const cells = (row: number, last: number): CellsRef => ({ sheet, area: { row, rows: last - row + 1, ...across } });
  const first = headArea(found).row + headArea(found).rows;
  return {
    id: table.id, sheet,
    headerCells: found.blocks.map((block) => cells(block.from, block.to)),
    body: cells(first, Math.max(first, lastRow)),
    dialect: table.dialect, unit: table.unit, priceYear: table.priceYear,
    years: tableYears(table), columns: table.roles,
    confidence: table.confidence, grounds: table.grounds, rivals: table.rivals,
  };
}

/** Years with a column of their own or in one that gives the amount of each of several, ascending. */
export function tableYears(table: SettledTable): Year[] {
  const years = table.roles.flatMap((column) => (column.role === "year-amount" || column.role === "year-mark" ? yearsOfColumn(column) : []));
  return [...new Set(years)].sort((a, b) => a - b);
}
