/** Candidates for tables: heading blocks of one shape with the rows under them, whatever they may hold. */
import { isGroupText, isSumText } from "../rows/words";
import type { SheetView } from "./sheet-view";
import { readUnit } from "../notation/unit";
import { columnFacts } from "./column-facts";
import { isSameHeading, sameShape } from "./same-heading";
import { strongTitle } from "./signs";
import { regionsOf, type Region } from "./regions";
import { headBlocks, type HeadBlock, type HeadColumn } from "../heads/head-block";
import { withPosts } from "../heads/post-heads";
import type { FoundTable, TableColumn } from "../table";

export function foundTables(view: SheetView): FoundTable[] {
  const regions = regionsOf(view, headBlocks(view));
  const groups: Region[][] = [];
  for (const region of regions) {
    const over = groups.findLast((group) => group[0] && overlaps(group[0], region));
    const first = over?.[0];
    if (over && first && isSameHeading(first.block, region.block) && !saysOtherUnit(view, first, region)) over.push(region);
    else groups.push([region]);
  }
  const tables: FoundTable[] = [];
  for (const group of groups) {
    const own = group.at(-1)!;
    const next = regions.find((region) => region.block.from > own.block.to && overlaps(own, region));
    const before = regions.findLast((region) => region.block.to < group[0]!.block.from);
    const table = tableOf(view, group, next === undefined ? view.lastRow : lastBefore(view, next), (before?.block.to ?? view.firstRow - 1) + 1);
    tables.push({ ...withPosts(table), before: tables.findLast((one) => sameShape(one.blocks[0]!, group[0]!.block)) ?? null });
  }
  return tables;
}

/** The last row that is not the next table's: its titles stand straight over its heading. */
function lastBefore(view: SheetView, next: Region): number {
  let row = next.block.from - 1;
  while (row > next.block.from - 3 && namesTable(view, next, row)) row--;
  return row;
}

/** Words alone in their row, bold or after a blank row or nothing but the name of a group: a row of the table above would have more. */
function namesTable(view: SheetView, { first, last }: Region, row: number): boolean {
  const [column, ...more] = view.filled(row).filter((one) => one >= first && one <= last);
  if (column === undefined || more.length > 0) return false;
  const text = view.text(row, column);
  if (text.length > 100 || isSumText(text)) return false;
  const speaks = strongTitle.test(text) || /(?<!\p{L})drift/iu.test(text);
  return isGroupText(text.replace(/^\s*[\dA-ZÆØÅ]{1,2}[.)]\s+/u, "")) || (speaks && (view.bold(row, column) || view.filled(row - 1).length === 0));
}

function overlaps(a: Region, b: Region): boolean {
  return a.first <= b.last && b.first <= a.last;
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
    view, blocks, lastRow, joined: new Map(), before: null,
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
