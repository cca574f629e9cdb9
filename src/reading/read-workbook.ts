/** From a workbook's cells to the plan: tables found, dialects chosen, rows read, segments made. Pure and total. */
import type { Grid } from "../plan/grid";
import type { Goal, LeftCells, Plan, PlanTable, Section } from "../plan/plan";
import type { Year } from "../plan/segment";
import { toA1, type CellsRef } from "../plan/cell";
import type { ReadingChoices } from "./choices";
import { settledTables } from "./find/settle";
import { viewOf } from "./find/sheet-view";
import { withKeys } from "./keys";
import { readRows } from "./rows/read-rows";
import { completed } from "./segments/components";
import type { SettledTable } from "./table";

/**
 * Reads every tiltak table of the grids. Amounts are whole kroner, expenses positive. A workbook without tiltak
 * gives a plan without tables; nothing is thrown for what a sheet may hold.
 */
export function readWorkbook(grids: readonly Grid[], choices: ReadingChoices): Plan {
  const views = grids.map(viewOf);
  const tables = settledTables(views, choices);
  const read = tables.map((table) => ({ table, rows: readRows(table) }));
  const tiltak = withKeys(read.flatMap(({ rows }) => rows.drafts.map(completed)));
  const sections: Section[] = read.flatMap(({ rows }) => rows.sections);
  const left: LeftCells[] = read.flatMap(({ rows }) => rows.left);
  const goals: Goal[] = [];
  return {
    tables: tables.map(planTable),
    tiltak, goals, sections, left,
    years: planSpan(tables),
    priceYear: tables.find((table) => table.priceYear !== null)?.priceYear ?? null,
  };
}

function planTable(table: SettledTable): PlanTable {
  const { found } = table;
  const sheet = found.view.grid.sheet;
  const across = { column: found.firstColumn, columns: found.lastColumn - found.firstColumn + 1 };
  const cells = (row: number, last: number): CellsRef => ({ sheet, area: { row, rows: last - row + 1, ...across } });
  const first = (found.blocks[0]?.to ?? 0) + 1;
  return {
    id: table.id, sheet,
    headerCells: found.blocks.map((block) => cells(block.from, block.to)),
    body: cells(first, Math.max(first, found.lastRow)),
    dialect: table.dialect, unit: table.unit, priceYear: table.priceYear,
    years: tableYears(table), columns: table.roles,
    confidence: table.confidence, grounds: table.grounds, rivals: [],
  };
}

function tableYears(table: SettledTable): Year[] {
  const years = table.roles.flatMap((column) => (column.year !== null && (column.role === "year-amount" || column.role === "year-mark") ? [column.year] : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

function planSpan(tables: readonly SettledTable[]): Plan["years"] {
  const years = tables.flatMap(tableYears);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Sheet and first heading: the same table has the same id in the next reading. */
export function tableId(sheet: string, head: CellsRef): string {
  return `${sheet}!${toA1(head.area)}`;
}
