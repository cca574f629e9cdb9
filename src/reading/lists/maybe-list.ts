/** Lines with a cost and a year that no list of tiltak was read from: nothing says that they are, but they are not passed by in silence. */
import type { CellsRef } from "../../plan/cell";
import type { SheetView } from "../find/sheet-view";
import { readYears } from "../notation/years";
import { linesOf } from "./list-items";
import { bullet, isProse, numbered, statesCost } from "./list-words";

/** "Skatteinngangen er 12 mill. over budsjett": tells how it is, and proposes nothing. */
const tells = /(?<!\p{L})(er|var|ble|blei|vart|blir|øker|aukar|viser|syner|utgjør|utgjer|forventes|ventast|skyldes|skuldast)(?!\p{L})/iu;

/** The lines as one area, where three bullets or numbered lines and more state kroner and most of those a year; else null. */
export function maybeList(view: SheetView, taken: (row: number) => boolean): CellsRef | null {
  const lines = linesOf(view, taken).filter((line) => (bullet.test(line.text) || numbered.test(line.text)) && !isProse(line.text) && !tells.test(line.text));
  const costed = lines.filter((line) => statesCost(line.text));
  const dated = costed.filter((line) => readYears(line.text).named.length > 0);
  const [first] = lines;
  if (first === undefined || costed.length < 3 || dated.length * 2 < costed.length || costed.length * 2 < lines.length) return null;
  const rows = (lines.at(-1)?.row ?? first.row) - first.row + 1;
  return { sheet: view.grid.sheet, area: { row: first.row, column: first.column, rows, columns: 1 } };
}
