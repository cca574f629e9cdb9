/** Candidates for tables: heading blocks of one shape with the rows under them, whatever they may hold. */
import type { SheetView } from "./sheet-view";
import { readUnit } from "../notation/unit";
import { columnFacts } from "./column-facts";
import { regionsOf, type Region } from "./regions";
import { headBlocks, type HeadBlock, type HeadColumn } from "../heads/head-block";
import type { FoundTable, TableColumn } from "../table";

export function foundTables(view: SheetView): FoundTable[] {
  const regions = regionsOf(view, headBlocks(view));
  const groups: Region[][] = [];
  for (const region of regions) {
    const over = groups.findLast((group) => group[0] && overlaps(group[0], region));
    const first = over?.[0];
    if (over && first && sameShape(first.block, region.block) && !saysOtherUnit(view, first, region)) over.push(region);
    else groups.push([region]);
  }
  return groups.map((group) => {
    const own = group.at(-1)!;
    const next = regions.find((region) => region.block.from > own.block.to && overlaps(own, region));
    const before = regions.findLast((region) => region.block.to < group[0]!.block.from);
    return tableOf(view, group, (next?.block.from ?? view.lastRow + 1) - 1, (before?.block.to ?? view.firstRow - 1) + 1);
  });
}

function overlaps(a: Region, b: Region): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The same years and the same words over the same columns: a heading repeated on the next page. */
function sameShape(a: HeadBlock, b: HeadBlock): boolean {
  const shape = (block: HeadBlock): string =>
    block.columns.map((head) => `${head.column}:${head.year?.year ?? head.word?.role ?? head.text.toLowerCase()}`).join("|");
  const years = (block: HeadBlock): string => block.columns.flatMap((head) => (head.year ? [`${head.column}:${head.year.year}`] : [])).join("|");
  const value = (block: HeadBlock): boolean => block.columns.filter((head) => head.year).length >= 2;
  return shape(a) === shape(b) || (value(a) && years(a) === years(b) && a.columns.length === b.columns.length);
}

/** "Investeringer (mill. kr)" over the next heading, after a first one in thousands: another table. */
function saysOtherUnit(view: SheetView, first: Region, next: Region): boolean {
  const [a, b] = [unitAt(view, first), unitAt(view, next)];
  return a !== null && b !== null && a !== b;
}

/** Kroner per number said in a heading or in the lines just above it, or null. */
function unitAt(view: SheetView, { block, first, last }: Region): number | null {
  for (let row = block.to; row >= Math.max(view.firstRow, block.from - 3); row--) {
    const cells = view.filled(row).filter((column) => column >= first && column <= last);
    if (row < block.from && cells.length > 2) return null;
    for (const column of cells) {
      const { scale } = readUnit(view.text(row, column));
      if (scale !== null) return scale;
    }
  }
  return null;
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

function tableOf(view: SheetView, group: readonly Region[], lastRow: number, floor: number): FoundTable {
  const blocks = group.map((region) => region.block);
  const { first, last } = group[0]!;
  const rows = bodyRows(blocks, lastRow);
  const heads = new Map<number, HeadColumn>();
  for (const block of blocks) for (const head of block.columns) if (!heads.has(head.column)) heads.set(head.column, head);
  const held = new Set<number>(rows.flatMap((row) => view.filled(row)).filter((column) => column >= first && column <= last));
  const columns = [...new Set([...heads.keys(), ...held])].sort((a, b) => a - b);
  const from = blocks[0]!.from;
  return {
    view, blocks, lastRow, joined: new Map(),
    firstColumn: columns[0] ?? 1,
    lastColumn: columns.at(-1) ?? 1,
    columns: columns.map((column) => tableColumn(view, column, heads.get(column), rows)),
    above: textsAbove(view, from, floor, first, last),
    excelTable: view.grid.tables.find((table) => table.area.row >= from && table.area.row <= blocks[0]!.to && table.area.column >= first && table.area.column <= last)?.name ?? null,
  };
}

/** "Tiltak 2026" over names is no year; over amounts it is. */
function tableColumn(view: SheetView, column: number, head: HeadColumn | undefined, rows: readonly number[]): TableColumn {
  const facts = columnFacts(view, column, rows);
  const names = head?.year && !head.year.short && head.word?.role === "title" && facts.texts > 0 && facts.texts === facts.filled && facts.marks + facts.moneyTexts === 0;
  return {
    column,
    head: head?.text ?? "",
    word: head?.word ?? null,
    year: names ? null : (head?.year ?? null),
    yearWord: names ? "plain" : (head?.yearWord ?? "plain"),
    facts,
  };
}

function textsAbove(view: SheetView, from: number, floor: number, first: number, last: number): FoundTable["above"] {
  const texts: { row: number; column: number; text: string }[] = [];
  for (let row = from - 1; row >= floor && texts.length < 12; row--) {
    if (view.filled(row).filter((column) => column >= first && column <= last).length >= 3) break;
    for (const column of view.filled(row)) {
      if (column <= last && (first === 1 || column >= first - 2 || view.filled(row).length === 1)) texts.push({ row, column, text: view.text(row, column).trim() });
    }
  }
  return texts;
}
