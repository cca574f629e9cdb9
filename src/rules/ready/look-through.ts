/** What stands in the sheets and does not belong before a council: hidden figures, links out, personal data. */
import { cellRef, type CellsRef } from "../../plan/cell";
import { formatAt, formulaAt, type Grid } from "../../plan/grid";
import type { WorkbookInventory } from "../../plan/inventory";
import { holdsNationalId } from "./national-id";

/** A reference to another workbook: `[1]Ark1!A1`, `'C:\\[plan.xlsx]Ark1'!A1`; not `tblTiltak[2026]`. */
const external = /\[(?:\d+|[^[\]]+\.xl\w{1,3})\][^[\]!,;()+*/]*!/i;

/** Hidden sheets, rows and columns that hold numbers, the generated ones too: they are written with all in sight. One reference for each. */
export function hiddenFigures(grids: readonly Grid[]): readonly CellsRef[] {
  return grids.flatMap(hiddenIn);
}

function hiddenIn(grid: Grid): readonly CellsRef[] {
  const numbers = numbersOf(grid);
  if (numbers.length === 0) return [];
  if (grid.visibility !== "visible") {
    return [{ sheet: grid.sheet, area: { row: grid.top, column: grid.left, rows: grid.rows, columns: grid.columns } }];
  }
  const rows = grid.hiddenRows.filter((row) => numbers.some((one) => one.row === row));
  const columns = grid.hiddenColumns.filter((column) => numbers.some((one) => one.column === column));
  return [
    ...rows.map((row) => ({ sheet: grid.sheet, area: { row, column: grid.left, rows: 1, columns: grid.columns } })),
    ...columns.map((column) => ({ sheet: grid.sheet, area: { row: grid.top, column, rows: grid.rows, columns: 1 } })),
  ];
}

function numbersOf(grid: Grid): readonly { row: number; column: number }[] {
  return grid.values.flatMap((row, i) =>
    row.flatMap((value, j) => (typeof value === "number" ? [{ row: grid.top + i, column: grid.left + j }] : [])),
  );
}

/** Cells whose formula reaches into another workbook. */
export function externalLinks(grids: readonly Grid[]): readonly CellsRef[] {
  return grids.flatMap((grid) =>
    grid.formulas.flatMap((row, i) =>
      row.flatMap((formula, j) =>
        formula !== null && external.test(formula) ? [cellRef(grid.sheet, grid.top + i, grid.left + j)] : [],
      ),
    ),
  );
}

/** Names that reach into another workbook. */
export function externalNames(inventory: WorkbookInventory): readonly string[] {
  return inventory.names.filter((one) => external.test(one.formula)).map((one) => one.name);
}

/** Cells with a national identity number. */
export function personalData(grids: readonly Grid[]): readonly CellsRef[] {
  return grids.flatMap((grid) =>
    grid.values.flatMap((row, i) =>
      row.flatMap((value, j) => {
        const [down, across] = [grid.top + i, grid.left + j];
        // A number that is computed, or shown with thousands or decimals, is an amount.
        const amount = typeof value === "number" && (formulaAt(grid, down, across) !== null || /[.,]|kr/.test(formatAt(grid, down, across)));
        return !amount && holdsNationalId(value) ? [cellRef(grid.sheet, down, across)] : [];
      }),
    ),
  );
}
