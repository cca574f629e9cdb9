/** What was changed on a sheet since it was opened, found by comparing it with the package it came from. */
import type { Cell, Sheet } from "../../model";

/** 1: content or look; 2: only the result of a formula that still reads the same. */
type Grade = 0 | 1 | 2;

function sameValue(a: Cell["value"], b: Cell["value"]): boolean {
  if (typeof a === "object" && a !== null) return typeof b === "object" && b !== null && a.error === b.error;
  return Object.is(a, b) || a === b;
}

function grade(before: Cell | undefined, now: Cell | undefined): Grade {
  if (before === now) return 0;
  if (!before || !now) return isEmpty(before ?? now) && (before ?? now)?.style === 0 ? 0 : 1;
  const sameLook = before.style === now.style && (before.quoted ?? false) === (now.quoted ?? false);
  const sameFormula = before.formula === now.formula && JSON.stringify(before.array) === JSON.stringify(now.array);
  if (!sameLook || !sameFormula) return 1;
  if (sameValue(before.value, now.value)) return 0;
  return now.formula === undefined ? 1 : 2;
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === undefined);
}

export interface CellChange {
  before: Cell | undefined;
  now: Cell | undefined;
}

export type CellChanges = Map<number, Map<number, CellChange>>;

export interface SheetChanges {
  /** Cells with another content or look. */
  cells: CellChanges;
  /** Cells whose formula is the same and whose result is another. */
  results: CellChanges;
  /** Rows whose size, visibility, style or level changed. */
  rows: Set<number>;
  /** True where a formula came, went or changed. */
  formulas: boolean;
}

function note(changes: CellChanges, row: number, column: number, change: CellChange): void {
  const line = changes.get(row) ?? new Map<number, CellChange>();
  changes.set(row, line.set(column, change));
}

/** A spilled part of an array formula is a result, though it stands as a value. */
function inArray(sheet: Sheet): (row: number, column: number) => boolean {
  const areas = [...sheet.cells.values()].flatMap((line) => [...line.values()].flatMap((cell) => cell.array ?? []));
  return (row, column) => areas.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
}

export function changesOf(before: Sheet, now: Sheet): SheetChanges {
  const changes: SheetChanges = { cells: new Map(), results: new Map(), rows: new Set(), formulas: false };
  const spilled = inArray(now);
  for (const row of new Set([...before.cells.keys(), ...now.cells.keys()])) {
    const [a, b] = [before.cells.get(row), now.cells.get(row)];
    for (const column of new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])) {
      const change = { before: a?.get(column), now: b?.get(column) };
      const found = grade(change.before, change.now);
      if (found === 0) continue;
      const result = found === 2 || (change.before?.style === change.now?.style && change.now?.formula === undefined && change.before?.formula === undefined && spilled(row, column));
      note(result ? changes.results : changes.cells, row, column, change);
      if (!result && change.before?.formula !== change.now?.formula) changes.formulas = true;
    }
  }
  for (const row of new Set([...before.rows.keys(), ...now.rows.keys()])) {
    if (axisKey(before.rows.get(row)) !== axisKey(now.rows.get(row))) changes.rows.add(row);
  }
  return changes;
}

export function axisKey(axis: Sheet["rows"] extends Map<number, infer A> ? A | undefined : never): string {
  return axis ? `${axis.size ?? ""}|${axis.hidden}|${axis.style ?? ""}|${axis.level ?? 0}` : "|false||0";
}
