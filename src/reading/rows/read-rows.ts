/** Walks the body of a table: sections carry on, tiltak become drafts, everything else is left with its reason. */
import { cellRef, type Area, type CellsRef } from "../../plan/cell";
import type { LeftCells, Section } from "../../plan/plan";
import type { Draft } from "../segments/draft";
import { bodyRows } from "../find/tables";
import type { SettledTable } from "../table";
import { draftRow, type SectionHere } from "./draft-row";
import { rowKind, seeRow, type RowKind } from "./row-kind";
import { sectionName } from "./words";

export interface RowsRead {
  readonly drafts: readonly Draft[];
  readonly left: readonly LeftCells[];
  readonly sections: readonly Section[];
}

const whyLeft: Record<Exclude<RowKind, "blank" | "tiltak" | "section">, string> = {
  sum: "sumrad",
  frame: "rammerad",
  narrative: "forklarende tekst",
  note: "merknad",
  footer: "sidebunn",
};

export function readRows(table: SettledTable): RowsRead {
  const { found } = table;
  const drafts: Draft[] = [];
  const left: LeftCells[] = [];
  const sections: Section[] = [];
  let here: SectionHere = { number: null, title: null };
  const enter = (text: string, cells: CellsRef): void => {
    const name = sectionName(text);
    here = name;
    if (!sections.some((section) => section.number === name.number && section.title === name.title)) {
      sections.push({ number: name.number, title: name.title, cells });
    }
  };
  const captions = new Map(found.blocks.map((block) => [block.to, block.captions]));
  for (const caption of captions.get(found.blocks[0]?.to ?? 0) ?? []) enter(caption.text, cellRef(found.view.grid.sheet, caption.row, caption.column));
  let block = 0;
  for (const row of bodyRows(found.blocks, found.lastRow)) {
    while (found.blocks[block + 1] && (found.blocks[block + 1]?.from ?? Infinity) <= row) {
      block++;
      for (const caption of found.blocks[block]?.captions ?? []) enter(caption.text, cellRef(found.view.grid.sheet, caption.row, caption.column));
    }
    const seen = seeRow(table, row);
    const kind = rowKind(seen);
    if (kind === "blank") continue;
    if (kind === "tiltak") drafts.push(draftRow(table, seen, here));
    else if (kind === "section") enter(seen.title, cellRef(found.view.grid.sheet, row, seen.titleColumn));
    else left.push({ cells: { sheet: found.view.grid.sheet, area: rowArea(row, seen.cells) }, why: whyLeft[kind] });
  }
  return { drafts, left, sections };
}

function rowArea(row: number, cells: readonly number[]): Area {
  const first = cells[0] ?? 1;
  return { row, column: first, rows: 1, columns: (cells.at(-1) ?? first) - first + 1 };
}
