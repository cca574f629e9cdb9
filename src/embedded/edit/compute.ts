/** Computes a formula that stands in no cell. */
import { ensureCell, newSheet } from "../book";
import type { Value } from "../model";
import type { World } from "../world";

/** The value of `formula`, whose references name their sheets. It is put on a sheet that is gone again afterwards. */
export function compute(world: World, formula: string): Value {
  const { book, calculation } = world;
  const sheet = newSheet(book, "\u0001");
  try {
    const cell = ensureCell(sheet, 0, 0);
    cell.formula = formula;
    calculation.structureChanged();
    calculation.calculate(false);
    return cell.value;
  } finally {
    book.sheets.splice(book.sheets.indexOf(sheet), 1);
    calculation.structureChanged();
  }
}
