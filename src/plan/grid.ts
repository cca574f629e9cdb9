/** A sheet as plain cells: what reading and the rules see of a workbook. No Office.js, no file format. */
import type { Area, CellValue } from "./cell";

export type Visibility = "visible" | "hidden" | "veryHidden";

/** An Excel table (ListObject) on a sheet; `area` counts its header row. */
export interface ExcelTable {
  readonly name: string;
  readonly area: Area;
}

/**
 * The used range of one sheet. Row `i`, column `j` of the arrays is the cell
 * (`top + i`, `left + j`) of the sheet. Arrays are all `rows` × `columns`.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** 1-based row and column of the first cell held. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Numbers and serial dates raw; error cells as their text (`#REF!`). Empty cells are null. */
  readonly values: readonly (readonly CellValue[])[];
  /** The formula in English A1 notation with its `=`, or null where there is none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes (English), `General` where none. */
  readonly formats: readonly (readonly string[])[];
  /** Fill colours as `#RRGGBB`; null where none. Empty array when fills were not read. */
  readonly fills: readonly (readonly (string | null)[])[];
  /** Bold cells, read as layout. Empty array when fonts were not read. */
  readonly bold: readonly (readonly boolean[])[];
  /** Indent levels of cells (Excel's "Øk innrykk"), read as layout. Absent or empty where no cell is indented. */
  readonly indents?: readonly (readonly number[])[];
  readonly merges: readonly Area[];
  /** 1-based rows and columns that do not show (hidden or filtered away). */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly ExcelTable[];
  /** True where serial 0 is 1904-01-01. */
  readonly date1904: boolean;
}

/** What a sheet shows, without formulas and looks. */
export type SheetValues = Pick<Grid, "sheet" | "top" | "left" | "values">;

/** The value at a sheet address; null outside the grid as for an empty cell. */
export function valueAt(grid: SheetValues, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** The formula at a sheet address, or null. */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas[row - grid.top]?.[column - grid.left] ?? null;
}

/** The number format at a sheet address. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[row - grid.top]?.[column - grid.left] ?? "General";
}

/** The fill at a sheet address as `#RRGGBB`, or null. */
export function fillAt(grid: Grid, row: number, column: number): string | null {
  return grid.fills[row - grid.top]?.[column - grid.left] ?? null;
}

/** The indent level at a sheet address; 0 where none. */
export function indentAt(grid: Grid, row: number, column: number): number {
  return grid.indents?.[row - grid.top]?.[column - grid.left] ?? 0;
}

/** The merged area that covers a cell, or null. */
export function mergeAt(grid: Grid, row: number, column: number): Area | null {
  return (
    grid.merges.find(
      (m) => row >= m.row && row < m.row + m.rows && column >= m.column && column < m.column + m.columns,
    ) ?? null
  );
}

/** True where a cell's value is an Excel error text. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && /^#(REF!|DIV\/0!|NAME\?|VALUE!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/.test(value);
}

/** A grid from plain rows, for tests and for text pasted from elsewhere. */
export function gridFromRows(sheet: string, rows: readonly (readonly CellValue[])[], part: Partial<Grid> = {}): Grid {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const fill = <T>(value: T): T[][] => rows.map(() => Array.from({ length: columns }, () => value));
  return {
    sheet,
    visibility: "visible",
    protected: false,
    top: 1,
    left: 1,
    rows: rows.length,
    columns,
    values: rows.map((row) => Array.from({ length: columns }, (_, j) => row[j] ?? null)),
    formulas: fill<string | null>(null),
    formats: fill("General"),
    fills: [],
    bold: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    date1904: false,
    ...part,
  };
}
