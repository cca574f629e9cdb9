/** Headings known by their place alone: short words on the first row of a block of rows, figures under some of them. */
import { callsTiltak } from "../find/names-only";
import { readUnitlessAmount } from "../rows/plain-number";
import type { SheetView } from "../find/sheet-view";
import type { HeadRow } from "./head-row";

/** Indexes of such rows. Only blocks of rows without any other heading are looked at: words tell more than places. */
export function plainHeads(view: SheetView, rows: readonly HeadRow[], isHead: readonly boolean[]): number[] {
  const found: number[] = [];
  let start = 0;
  for (let i = 0; i <= rows.length; i++) {
    if (i < rows.length && (rows[i]?.cells.length ?? 0) > 0) continue;
    const block = rows.slice(start, i);
    if (block.length >= 3 && !isHead.slice(start, i).some(Boolean)) {
      const at = block.findIndex((row) => row.cells.length > 1);
      const [head, ...below] = block.slice(at);
      if (at >= 0 && head && !goesOn(rows, isHead, start + at) && isPlainHead(view, head, below)) found.push(start + at);
    }
    start = i + 1;
  }
  return found;
}

/** One blank row parts it from rows under a heading that has all its columns, and one head word at most stands in it: a row like those above. */
function goesOn(rows: readonly HeadRow[], isHead: readonly boolean[], i: number): boolean {
  const head = rows[i];
  const parts = (at: number): boolean => rows[at]?.cells.length === 0;
  if (!head || head.exactWords > 1 || !parts(i - 1) || parts(i - 2)) return false;
  let over = i - 2;
  while (over >= 0 && !isHead[over] && !(parts(over) && parts(over - 1))) over--;
  const heads = rows[over]?.cells ?? [];
  return isHead[over] === true && heads.length >= 3 && head.cells.every((cell) => heads.some((one) => one.column === cell.column));
}

/** At least one of the words is known over columns, and money stands under another in most rows. */
function isPlainHead(view: SheetView, head: HeadRow, below: readonly HeadRow[]): boolean {
  const texts = head.cells.map((cell) => cell.text.toLowerCase());
  const short = head.cells.every((cell) => cell.text.length <= 40 && typeof view.value(head.row, cell.column) === "string" && !/\d{3}/.test(cell.text));
  if (!short || head.cells.length < 3 || head.longTexts > 0 || new Set(texts).size < texts.length || !head.cells.some((cell) => cell.word)) return false;
  const isMoney = (row: number, column: number): boolean => {
    const value = view.value(row, column);
    const number = typeof value === "number" ? value : readUnitlessAmount(view.text(row, column));
    return number !== null ? Math.abs(number) >= 1000 && !(number > 1989 && number < 2100) : /\d.*(kr|mill|,-)|kr\.? ?\d/i.test(view.text(row, column));
  };
  const rows = below.filter((row) => row.cells.length > 1);
  return rows.length >= 2 && head.cells.some((cell) => rows.filter((row) => isMoney(row.row, cell.column)).length * 2 > rows.length);
}

/** Rows that begin with "Tiltak" over names and one or two columns of words: at least two rows stand under them. */
export function namesHeads(view: SheetView, rows: readonly HeadRow[], isHead: readonly boolean[]): number[] {
  return rows.flatMap((head, i) => {
    const [first, ...others] = head.cells;
    const short = others.every((cell) => cell.text.length <= 30 && !/\d/.test(cell.text) && typeof view.value(head.row, cell.column) === "string");
    if (isHead[i] || !first || !callsTiltak(first.text) || others.length < 1 || others.length > 2 || !short) return [];
    const below = rows.slice(i + 1, i + 3);
    const under = below.length === 2 && below.every((row, at) => !isHead[i + 1 + at] && row.cells[0]?.column === first.column && row.cells.every((cell) => isWordsUnder(view, head, row.row, cell)));
    return under && below.some((row) => row.cells.length > 1) ? [i] : [];
  });
}

/** Words under one of the heads, neither an amount nor a label such as a form has. */
function isWordsUnder(view: SheetView, head: HeadRow, row: number, cell: HeadRow["cells"][number]): boolean {
  const number = typeof view.value(row, cell.column) === "number" || readUnitlessAmount(cell.text) !== null;
  return !number && cell.year === null && cell.word?.exact !== true && head.cells.some((one) => one.column === cell.column);
}
