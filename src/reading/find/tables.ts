/** Candidates for tables: heading blocks of one shape with the rows under them, whatever they may hold. */
import type { SheetView } from "./sheet-view";
import { columnFacts } from "./column-facts";
import { headBlocks, type HeadBlock, type HeadColumn } from "../heads/head-block";
import type { FoundTable, TableColumn } from "../table";

export function foundTables(view: SheetView): FoundTable[] {
  const groups: HeadBlock[][] = [];
  for (const block of headBlocks(view)) {
    const last = groups.at(-1);
    if (last?.[0] && sameShape(last[0], block)) last.push(block);
    else groups.push([block]);
  }
  return groups.map((blocks, i) => {
    const floor = (groups[i - 1]?.at(-1)?.to ?? view.firstRow - 1) + 1;
    const lastRow = (groups[i + 1]?.[0]?.from ?? view.lastRow + 1) - 1;
    return tableOf(view, blocks, lastRow, floor);
  });
}

/** The same years and the same words over the same columns: a heading repeated on the next page. */
function sameShape(a: HeadBlock, b: HeadBlock): boolean {
  const shape = (block: HeadBlock): string =>
    block.columns.map((head) => `${head.column}:${head.year?.year ?? head.word?.role ?? head.text}`).join("|");
  return shape(a) === shape(b);
}

/** Sheet rows of the body: everything under a heading block, other blocks left out. */
export function bodyRows(blocks: readonly HeadBlock[], lastRow: number): number[] {
  const rows: number[] = [];
  blocks.forEach((block, i) => {
    const end = (blocks[i + 1]?.from ?? lastRow + 1) - 1;
    for (let row = block.to + 1; row <= end; row++) rows.push(row);
  });
  return rows;
}

function tableOf(view: SheetView, blocks: readonly HeadBlock[], lastRow: number, floor: number): FoundTable {
  const rows = bodyRows(blocks, lastRow);
  const heads = new Map<number, HeadColumn>();
  for (const block of blocks) for (const head of block.columns) if (!heads.has(head.column)) heads.set(head.column, head);
  const held = new Set<number>(rows.flatMap((row) => view.filled(row)));
  const columns = [...new Set([...heads.keys(), ...held])].sort((a, b) => a - b);
  return {
    view, blocks, lastRow,
    firstColumn: columns[0] ?? 1,
    lastColumn: columns.at(-1) ?? 1,
    columns: columns.map((column) => tableColumn(view, column, heads.get(column), rows)),
    above: textsAbove(view, blocks[0]?.from ?? floor, floor),
    excelTable: null,
  };
}

function tableColumn(view: SheetView, column: number, head: HeadColumn | undefined, rows: readonly number[]): TableColumn {
  return {
    column,
    head: head?.text ?? "",
    word: head?.word ?? null,
    year: head?.year ?? null,
    yearWord: head?.yearWord ?? "plain",
    facts: columnFacts(view, column, rows),
  };
}

function textsAbove(view: SheetView, from: number, floor: number): FoundTable["above"] {
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = from - 1; row >= floor && texts.length < 12; row--) {
    for (const column of view.filled(row)) texts.push({ row, column, text: view.text(row, column).trim() });
  }
  return texts;
}
