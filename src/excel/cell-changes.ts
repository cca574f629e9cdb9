/** Single cells of the user's own sheets: changed only where they still hold what was read. */
import { toA1 } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { done, failed, type Outcome } from "../plan/outcome";
import type { CellSnapshot } from "./backup";
import { actionBytes, type Batch } from "./batch";
import { plainValue } from "./plain-cell";
import { rangeOf } from "./ranges";
import { step, type Step } from "./step";
import { asSent } from "./typed-text";

/** One sync where there are changes. Fails with `changed-since-read` where a cell holds something else than `old`. */
export async function readCellsBefore(batch: Batch, changes: readonly CellChange[]): Promise<Outcome<readonly CellSnapshot[]>> {
  if (changes.length === 0) return done([]);
  const ranges = changes.map(({ cells }) =>
    rangeOf(batch.workbook.worksheets.getItem(cells.sheet), { ...cells.area, rows: 1, columns: 1 }).load("values,formulas,numberFormat"),
  );
  await batch.sync(changes.length * 2 * actionBytes);
  const found: CellSnapshot[] = [];
  for (const [index, change] of changes.entries()) {
    const range = ranges[index]!;
    const value = plainValue(range.values[0]?.[0]);
    const formula: unknown = range.formulas[0]?.[0];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
    if (value !== change.old && !(isFormula && formula === change.old)) {
      return failed("changed-since-read", { sheet: change.cells.sheet, cells: toA1(change.cells.area), detail: "" });
    }
    const format = String(range.numberFormat[0]?.[0] ?? "General");
    found.push({ sheet: change.cells.sheet, area: { ...change.cells.area, rows: 1, columns: 1 }, sent: isFormula ? formula : asSent(value, format), format });
  }
  return done(found);
}

export function cellSteps(batch: Batch, changes: readonly CellChange[], before: readonly CellSnapshot[]): readonly Step[] {
  return changes.map((change, index) => {
    const format = change.format ?? before[index]?.format ?? "General";
    const sent = change.formula === true ? change.next : asSent(change.next, format);
    return putCell(batch, { sheet: change.cells.sheet, area: { ...change.cells.area, rows: 1, columns: 1 }, sent, format });
  });
}

/** Puts a cell with its number format; the format goes first, since it decides how what is sent is read. */
export function putCell(batch: Batch, cell: CellSnapshot): Step {
  return step(4 * actionBytes, () => {
    const range = rangeOf(batch.workbook.worksheets.getItem(cell.sheet), cell.area);
    range.numberFormat = [[cell.format]];
    range.formulas = [[cell.sent]];
  });
}
