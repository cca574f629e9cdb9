/** Where the number of a tiltak stands, or would stand. */
import { cellRef, type CellsRef } from "../plan/cell";
import type { Plan, Tiltak } from "../plan/plan";

/** The cell in the table's number column; the title where it has none. */
export function numberCells(plan: Plan, tiltak: Tiltak): CellsRef {
  const table = plan.tables.find((one) => one.id === tiltak.table);
  const column = table?.columns.find((one) => one.role === "number")?.column;
  return column === undefined ? tiltak.titleCells : cellRef(tiltak.sheet, tiltak.row, column);
}

/** Leading integer of `4`, `4a`, `1.4`; null where there is none. */
export function integerOf(number: string): number | null {
  const digits = /(\d+)[a-zæøå]?\.?$/i.exec(number.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The tiltak of each series of numbers: those of one section of one table, in the order of the sheet. */
export function seriesOf(plan: Plan): readonly (readonly Tiltak[])[] {
  const series = new Map<string, Tiltak[]>();
  for (const tiltak of plan.tiltak) {
    const key = JSON.stringify([tiltak.table, tiltak.sectionNumber ?? tiltak.section]);
    const known = series.get(key);
    if (known) known.push(tiltak);
    else series.set(key, [tiltak]);
  }
  return [...series.values()];
}
