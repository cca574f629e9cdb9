/** A plan of any size in Løten's layout: the demo workbook's own blocks, again and again, as a file. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAt, ensureCell } from "../../src/embedded/book";
import { openBook } from "../../src/embedded/file/open";
import { saveBook } from "../../src/embedded/file/save";
import type { Sheet } from "../../src/embedded/model";

const demo = path.resolve(import.meta.dirname, "../../assets/demo/loten-tiltak.xlsx");
/** Rows 3–138 of the sheet Tiltak hold 88 tiltak in 15 blocks; two rows of air after them. */
const block = { first: 2, last: 137, tiltak: 88, step: 138 } as const;

/** At least `tiltak` measures; areas are numbered on, so that no key comes twice. Gives the file and the true count. */
export async function planOf(tiltak: number): Promise<{ readonly bytes: Uint8Array; readonly tiltak: number }> {
  const opened = await openBook(new Uint8Array(readFileSync(demo)), "loten-tiltak.xlsx");
  if (!opened.ok) throw new Error(opened.detail);
  const book = opened.value;
  const sheet = book.sheets.find(({ name }) => name === "Tiltak");
  if (!sheet) throw new Error("Demo plan without the sheet Tiltak");
  const times = Math.ceil(tiltak / block.tiltak);
  for (let copy = 1; copy < times; copy += 1) copyBlock(sheet, copy);
  return { bytes: await saveBook(book), tiltak: times * block.tiltak };
}

function copyBlock(sheet: Sheet, copy: number): void {
  const down = copy * block.step;
  for (let row = block.first; row <= block.last; row += 1) {
    for (const [column] of sheet.cells.get(row) ?? []) {
      const from = cellAt(sheet, row, column);
      if (!from || from.value === null) continue;
      const to = ensureCell(sheet, row + down, column);
      to.style = from.style;
      to.value = typeof from.value === "string" && column === 0 ? renumbered(from.value, copy) : from.value;
    }
  }
  const merges = sheet.merges.filter(({ row }) => row >= block.first && row <= block.last);
  sheet.merges.push(...merges.map((area) => ({ ...area, row: area.row + down })));
}

/** `6a. Område: …` → `26a. Område: …` in the first copy: a number of its own for each, and none that looks like a year. */
function renumbered(text: string, copy: number): string {
  return text.replace(/^(\d+)(a?\. Område)/, (_, number: string, rest: string) => `${Number(number) + 20 * copy}${rest}`);
}
