/** A row's choice of reading as changes of the register's yellow cells. */
import { cellRef, type CellValue } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { valueAt, type Grid } from "../plan/grid";
import type { RegisterRow } from "../plan/register";
import { findColumns } from "./register-back";
import { profileWord } from "./words";

/** Cells that must change for the row to stand with its kind, profile and years; null where the sheet has no room for them. */
export function choiceCells(grid: Grid, row: RegisterRow): readonly CellChange[] | null {
  const columns = findColumns(grid);
  const id = columns?.at((one) => one.kind === "plain" && one.plain === "Id");
  const kind = columns?.at((one) => one.kind === "field" && one.field === "kind" && one.part === "chosen");
  const profile = columns?.at((one) => one.kind === "field" && one.field === "profile" && one.part === "chosen");
  if (!columns || !id || !kind || !profile) return null;
  const at = Array.from({ length: grid.rows }, (_, i) => grid.top + i).find((one) => one > columns.headerRow && valueAt(grid, one, id) === row.id);
  if (at === undefined) return null;
  const missing = Object.keys(row.yearsChosen).map(Number).some((year) => !columns.years.some((one) => one.year === year));
  if (missing) return null;
  const wanted: readonly (readonly [number, CellValue])[] = [
    [kind, row.chosen.kind ?? null],
    [profile, row.chosen.profile === undefined ? null : profileWord(row.chosen.profile)],
    ...columns.years.map(({ year, column }) => [column, (row.yearsChosen[year] ?? row.yearsRead[year] ?? 0) || null] as const),
  ];
  return wanted.flatMap(([column, next]) => {
    const old = valueAt(grid, at, column);
    return (old === 0 ? null : old) === next ? [] : [{ cells: cellRef(grid.sheet, at, column), old, next }];
  });
}
