/** One tiltak row as a draft: every cell that plays a part is read, with its address. */
import { cellRef, type CellsRef } from "../../plan/cell";
import type { Year } from "../../plan/segment";
import { columnOf, columnsOf, type SettledTable } from "../table";
import { isMark } from "../find/column-facts";
import { plainSpaces } from "../find/sheet-view";
import { readYears } from "../notation/years";
import type { Draft, DraftCost } from "../segments/draft";
import { cellAmounts, type CellAmounts } from "./amount-cell";
import { goalList } from "../goals";
import type { RowSeen } from "./row-kind";
import { kindInCell } from "./kind-cell";

export interface SectionHere {
  readonly number: string | null;
  readonly title: string | null;
}

export function draftRow(table: SettledTable, seen: RowSeen, section: SectionHere): Draft {
  const { view } = table.found;
  const sheet = view.grid.sheet;
  const { row } = seen;
  const at = (column: number): CellsRef => cellRef(sheet, row, column);
  const text = (column: number | null): string | null => (column === null ? null : view.text(row, column).trim() || null);
  const costColumn = columnOf(table, "cost");
  const costs = columnsOf(table, "cost").flatMap((column) => costsIn(table, row, column.column, column.head));
  const goals = columnOf(table, "goals");
  const financing = columnOf(table, "financing");
  const ownSection = text(columnOf(table, "section"));
  const kindColumn = columnOf(table, "kind");
  const period = periodIn(table, row);
  return {
    row: {
      table: table.id, sheet, row, rows: 1,
      number: seen.number, title: rawTitle(table, seen), titleCells: at(seen.titleColumn),
      description: text(columnOf(table, "description")),
      section: ownSection ?? section.title, sectionNumber: ownSection ? null : section.number,
      amounts: yearAmounts(table, row),
      costs: costs.map(({ kroner, cells, line }) => ({ kroner, cells, line })),
      costCells: costColumn === null ? null : at(costColumn),
      startYears: marksIn(table, row),
      period: period?.period ?? null,
      goals: goals === null ? [] : goalList(view.value(row, goals)),
      goalCells: goals === null || view.value(row, goals) === null ? null : at(goals),
      financing: oneLineOrNull(text(financing)), financingCells: financing === null ? null : at(financing),
      responsible: oneLineOrNull(text(columnOf(table, "responsible"))), status: text(columnOf(table, "status")),
    },
    costs,
    kind: kindColumn === null ? null : kindInCell(view.text(row, kindColumn)),
    statedPosts: null,
    zeroInCell: costs.length === 0 && costColumn !== null && cellAmounts(view.value(row, costColumn), 1).statedZero,
    recurs: period?.recurs ?? false,
  };
}

function rawTitle(table: SettledTable, seen: RowSeen): string {
  return plainSpaces(table.found.view.text(seen.row, seen.titleColumn)).trim();
}

function oneLineOrNull(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, " ");
}

function costsIn(table: SettledTable, row: number, column: number, head: string): DraftCost[] {
  const { view } = table.found;
  const read: CellAmounts = cellAmounts(view.value(row, column), table.unit.scale);
  const yearlyHead = /årlig|årleg|per år|pr\.? år|helår/i.test(head);
  return read.amounts.map((amount) => ({
    kroner: amount.kroner, cells: cellRef(view.grid.sheet, row, column), line: amount.line,
    perUnit: amount.perUnit, yearly: amount.yearly || yearlyHead, count: amount.count,
    spreadYears: read.spreadYears, words: read.words, kind: null, year: null,
  }));
}

function yearAmounts(table: SettledTable, row: number): Draft["row"]["amounts"] {
  const { view } = table.found;
  return columnsOf(table, "year-amount").flatMap((column) => {
    const [amount] = cellAmounts(view.value(row, column.column), table.unit.scale).amounts;
    if (!amount || column.year === null) return [];
    return [{ year: column.year, kroner: amount.kroner, cells: cellRef(view.grid.sheet, row, column.column) }];
  });
}

/** Marked years, each with the line its mark stands on where the cell has several lines. */
function marksIn(table: SettledTable, row: number): { year: Year; cells: CellsRef; line: number | null }[] {
  const { view } = table.found;
  const found: { year: Year; cells: CellsRef; line: number | null }[] = [];
  for (const { column, year } of columnsOf(table, "year-mark")) {
    if (year === null) continue;
    const cells = cellRef(view.grid.sheet, row, column);
    const value = view.value(row, column);
    if (value === null) continue;
    const lines = plainSpaces(String(value)).split("\n");
    lines.forEach((line, i) => {
      if (isMark(line) || line.trim() === "1") found.push({ year, cells, line: lines.length > 1 ? i + 1 : null });
    });
  }
  return found;
}

function periodIn(table: SettledTable, row: number): { period: Draft["row"]["period"]; recurs: boolean } | null {
  const column = columnOf(table, "period");
  if (column === null) return null;
  const { view } = table.found;
  const text = view.text(row, column).trim();
  if (text === "") return null;
  const read = readYears(text);
  const from = read.from ?? read.to;
  const period = from === null ? null : { from, to: read.kind === "open" ? null : (read.to ?? from), text, cells: cellRef(view.grid.sheet, row, column) };
  return { period, recurs: read.recurring };
}
