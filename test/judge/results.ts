/** Formula results of two readings of a workbook side by side. */
import { openBook } from "../../src/embedded/file/open";
import type { Book, Value } from "../../src/embedded/model";

export interface Disagreement {
  cell: string;
  formula: string;
  ours: Value;
  theirs: Value;
}

function same(ours: Value, theirs: Value): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours), Math.abs(theirs));
  if (typeof ours === "object" && ours !== null) return typeof theirs === "object" && theirs !== null && ours.error === theirs.error;
  // An empty text and nothing look alike in a saved file.
  return ours === theirs || ((ours ?? "") === "" && (theirs ?? "") === "");
}

/** Every formula cell of `book` whose result differs in `judged`, the file that the judge saved. */
export async function disagreements(book: Book, judged: Uint8Array): Promise<Disagreement[]> {
  const opened = await openBook(judged, "judged.xlsx");
  if (!opened.ok) throw new Error(`${opened.code}: ${opened.detail}`);
  const found: Disagreement[] = [];
  for (const sheet of book.sheets) {
    const other = opened.value.sheets.find((each) => each.name === sheet.name);
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) {
        if (cell.formula === undefined) continue;
        const theirs = other?.cells.get(row)?.get(column)?.value ?? null;
        if (!same(cell.value, theirs)) found.push({ cell: `${sheet.name}!R${row + 1}C${column + 1}`, formula: cell.formula, ours: cell.value, theirs });
      }
    }
  }
  return found;
}

/** How many formula cells a workbook has, so that a comparison of nothing is not taken for agreement. */
export function formulaCount(book: Book): number {
  return book.sheets.flatMap((sheet) => [...sheet.cells.values()]).flatMap((line) => [...line.values()]).filter((cell) => cell.formula !== undefined).length;
}
