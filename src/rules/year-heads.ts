/** Rows of years as they stand in a sheet, found without asking the reading: it passes a broken one by. */
import { cellRef, type CellsRef, type CellValue } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";

export interface Head {
  readonly cells: CellsRef;
  readonly column: number;
  readonly value: CellValue;
  /** Year that fits this place in the row. */
  readonly fits: number;
}

/** A row of years: where it begins, how long it is, and the heads in it that do not fit. */
export interface YearRow {
  readonly row: number;
  readonly first: number;
  readonly length: number;
  readonly begins: number;
  readonly fullYears: boolean;
  readonly off: readonly Head[];
}

/** Every row of a sheet with four or more cells side by side of which at least three in four count up year by year. */
export function yearRows(grid: Grid): readonly YearRow[] {
  const found: YearRow[] = [];
  for (let row = grid.top; row < grid.top + grid.rows; row++) {
    for (let first = grid.left; first <= grid.left + grid.columns - 4; first++) {
      const years = runFrom(grid, row, first);
      if (years.length < 4) continue;
      found.push(...yearRow(grid, row, first, years));
      first += years.length;
    }
  }
  return found;
}

/** A year with two digits belongs to this century. */
export function yearOf(value: CellValue): number | null {
  const text = String(value ?? "").trim();
  if (/^20\d\d$/.test(text)) return Number(text);
  return /^'?\d\d$/.test(text) ? 2000 + Number(text.slice(-2)) : null;
}

/** The year in the same style as another head: 12, "12", 2012, "2012". */
export function inStyleOf(value: CellValue, year: number): CellValue {
  const digits = String(value ?? "").trim().length <= 2 ? year % 100 : year;
  return typeof value === "string" ? String(digits).padStart(2, "0") : digits;
}

function runFrom(grid: Grid, row: number, first: number): readonly number[] {
  const years: number[] = [];
  for (let column = first; column < grid.left + grid.columns; column++) {
    const held = valueAt(grid, row, column);
    const year = yearOf(held) ?? (held === null ? gapBetween(grid, row, column) : null);
    if (year === null) break;
    years.push(year);
  }
  return years;
}

/** The place of a head that is missing between two years with room for one; told as a year that fits nowhere. */
function gapBetween(grid: Grid, row: number, column: number): number | null {
  const [before, after] = [column - 1, column + 1].map((at) => yearOf(valueAt(grid, row, at)));
  return before !== null && before !== undefined && after === before + 2 ? missing : null;
}

/** Stands for a head that is not there. */
const missing = -1;

function yearRow(grid: Grid, row: number, first: number, years: readonly number[]): readonly YearRow[] {
  const starts = new Map<number, number>();
  years.forEach((year, i) => starts.set(year - i, (starts.get(year - i) ?? 0) + 1));
  const [best] = [...starts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 3 || best[1] * 4 < years.length * 3) return [];
  const [begins] = best;
  const off = years.flatMap((year, i) =>
    year === begins + i
      ? []
      : [
          {
            cells: cellRef(grid.sheet, row, first + i),
            column: first + i,
            value: valueAt(grid, row, first + i),
            fits: begins + i,
          },
        ],
  );
  const fullYears = String(valueAt(grid, row, first) ?? "").trim().length === 4;
  return [{ row, first, length: years.length, begins, fullYears, off }];
}
