/** One filled-in form as a draft: each label gives its part, amounts stand beside their label or under the form's years. */
import { cellRef, type CellsRef } from "../../plan/cell";
import type { LeftCells, Role } from "../../plan/plan";
import type { SheetView } from "../find/sheet-view";
import { goalList } from "../goals";
import { readUnit } from "../notation/unit";
import { cellAmounts, singleAmount } from "../rows/amount-cell";
import { beginsIn } from "../rows/begins";
import { kindInCell } from "../rows/kind-cell";
import { readUnitlessAmount } from "../rows/plain-number";
import { noTime, timeOf, yearIs, type Time } from "../rows/time";
import { isSumText } from "../rows/words";
import type { Draft, DraftCost, DraftYears } from "../segments/draft";
import { kindByLabel } from "./form-words";
import { headingOf, labelYear, yearsOf, type FormBlock, type FormLine } from "./form-blocks";

export interface FormContext {
  /** Kroner per number where the label says nothing else. */
  readonly unit: number;
  readonly planPeriod: { readonly from: number; readonly to: number } | null;
}

export function formDraft(view: SheetView, block: FormBlock, context: FormContext): { readonly draft: Draft; readonly left: readonly LeftCells[] } {
  const { sheet } = view.grid;
  const line = (role: Role): FormLine | undefined => block.lines.find((one) => one.role === role && one.cells.length > 0);
  const at = (one: FormLine): CellsRef => cellRef(sheet, one.row, one.cells[0] ?? one.labelColumn);
  const text = (role: Role): string | null => {
    const one = line(role);
    return one === undefined ? null : view.text(one.row, one.cells[0] ?? 0).trim() || null;
  };
  const title = block.lines[0] as FormLine;
  const goals = line("goals");
  const financing = line("financing");
  const byYear = yearLines(view, block, context);
  const costs = byYear.length > 0 ? [] : costLines(view, block, context);
  const time = byYear.length > 0 ? noTime : timeIn(view, line("period"), context);
  const headed = headingOf(title);
  const name = headed?.title ?? view.text(title.row, title.cells[0] ?? 0).trim();
  const kindLine = line("kind");
  const draft: Draft = {
    row: {
      table: "", sheet, row: title.row, rows: (block.lines.at(-1)?.row ?? title.row) - title.row + 1, number: text("number") ?? headed?.number ?? null, title: name, titleCells: at(title),
      description: text("description") ?? explained(block), section: text("section"), sectionNumber: null,
      amounts: byYear.flatMap((one) => one.amounts).length === 0 ? [] : summed(byYear), costs: costs.map((one) => ({ kroner: one.kroner, cells: one.cells, line: one.line })),
      costCells: costs[0]?.cells ?? null, startYears: time.starts, period: time.period,
      goals: goals === undefined ? [] : goalList(view.value(goals.row, goals.cells[0] ?? 0), false), goalCells: goals === undefined ? null : at(goals),
      financing: text("financing"), financingCells: financing === undefined ? null : at(financing),
      responsible: text("responsible"), status: text("status"),
    },
    costs, byYear, kind: kindLine === undefined ? null : kindInCell(view.text(kindLine.row, kindLine.cells[0] ?? 0)), statedPosts: postsIn(view, block), postLevels: [], remarkedPosts: "",
    zeroInCell: costs.length > 0 && costs.every((one) => one.kroner === 0), steps: time.steps, doubt: null, fullYear: null, recurs: time.recurs, runsUp: null,
    yearIs: yearIs(time, line("period")?.label ?? ""),
    begins: beginsIn(time.period?.text ?? null, /start|fra|frå/i.test(line("period")?.label ?? "")),
  };
  return { draft, left: unread(view, block) };
}

/** Lines of words alone under the name. */
function explained(block: FormBlock): string | null {
  const words = block.lines.slice(1).filter((line) => line.cells.length === 0 && line.label.length > 15 && (line.role === null || line.label.length > 30)).map((line) => line.label);
  return words.length === 0 ? null : words.join("\n");
}

/** Rows of amounts under the form's years: the net where it stands; else its parts, or what goes out and what comes in together. */
function yearLines(view: SheetView, block: FormBlock, context: FormContext): DraftYears[] {
  if (block.years.size === 0) return yearLabels(view, block, context);
  const rows = block.lines.filter((line) => line.role !== "positions" && line.role !== "period" && yearsOf(view, line).size < 2);
  const read = rows.map((line) => ({
    line, kind: kindByLabel(line.label), words: "",
    amounts: [...block.years].flatMap(([column, year]) => {
      const kroner = singleAmount(cellAmounts(view.value(line.row, column), scaleOf(line, context)));
      return kroner === null ? [] : [{ year, kroner, cells: cellRef(view.grid.sheet, line.row, column) }];
    }),
  })).filter((one) => one.amounts.length > 0);
  const net = read.find(({ line }) => /^(sum )?netto/i.test(line.label));
  const parts = read.filter(({ line }) => !isSumText(line.label) && line.role !== "total");
  const flows = read.filter(({ line }) => /(utgift|inntekt)/i.test(line.label));
  const counted = net ? [net] : parts.length > 0 ? parts : flows.length > 0 ? flows : read.slice(0, 1);
  if (net || (parts.length === 0 && flows.length > 0)) return [{ kind: null, words: "", amounts: summed(counted) }];
  return counted.map(({ kind, words, amounts }) => ({ kind, words, amounts }));
}

/** "2026 | 600 000" line upon line: the years are labels themselves. */
function yearLabels(view: SheetView, block: FormBlock, context: FormContext): DraftYears[] {
  const amounts = block.lines.flatMap((line) => {
    const [column] = line.cells;
    const year = labelYear(view, line);
    const kroner = column === undefined || year === null ? null : singleAmount(cellAmounts(view.value(line.row, column), context.unit));
    return column === undefined || year === null || kroner === null ? [] : [{ year, kroner, cells: cellRef(view.grid.sheet, line.row, column) }];
  });
  return amounts.length > 1 ? [{ kind: null, words: "", amounts }] : [];
}

function isMoneyLine(line: FormLine): boolean {
  return line.role === "cost" || line.role === "total" || kindByLabel(line.label) !== null;
}

function costLines(view: SheetView, block: FormBlock, context: FormContext): DraftCost[] {
  const rows = block.lines.filter((line) => isMoneyLine(line) && line.cells.length > 0);
  const parts = rows.filter((line) => line.role !== "total");
  return (parts.length > 0 ? parts : rows.slice(0, 1)).flatMap((line) => {
    const column = line.cells[0] ?? 0;
    const read = cellAmounts(view.value(line.row, column), scaleOf(line, context));
    const yearly = /årlig|årleg|per år|pr\.? ?år|helår/i.test(line.label);
    return read.amounts.map((amount) => ({
      ...amount, yearly: amount.yearly || yearly, cells: cellRef(view.grid.sheet, line.row, column), spreadYears: read.spreadYears, kind: kindByLabel(line.label), span: null,
    }));
  });
}

function scaleOf(line: FormLine, context: FormContext): number {
  return readUnit(line.label).scale ?? context.unit;
}

function timeIn(view: SheetView, line: FormLine | undefined, context: FormContext): Time {
  if (line === undefined) return noTime;
  const column = line.cells[0] ?? 0;
  return timeOf(view.text(line.row, column).trim(), cellRef(view.grid.sheet, line.row, column), context.planPeriod);
}

/** Årsverk beside their label; under years the highest level. */
function postsIn(view: SheetView, block: FormBlock): number | null {
  const line = block.lines.find((one) => one.role === "positions" && one.cells.length > 0);
  const numbers = (line?.cells ?? []).flatMap((column) => {
    const value = view.value(line?.row ?? 0, column);
    const number = typeof value === "number" ? value : readUnitlessAmount(String(value));
    return number === null || number === 0 ? [] : [number];
  });
  return numbers.length === 0 ? null : numbers.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most));
}

function summed(rows: readonly DraftYears[]): Draft["row"]["amounts"] {
  const years = new Map<number, Draft["row"]["amounts"][number]>();
  for (const amount of rows.flatMap((row) => row.amounts)) {
    const before = years.get(amount.year);
    years.set(amount.year, before ? { ...before, kroner: before.kroner + amount.kroner } : amount);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

const read: readonly Role[] = ["title", "number", "description", "section", "cost", "total", "positions", "period", "goals", "financing", "responsible", "status", "kind"];

/** Lines of the form that nothing was made of. */
function unread(view: SheetView, block: FormBlock): LeftCells[] {
  const underYears = (line: FormLine): boolean => line.cells.some((column) => block.years.has(column) && singleAmount(cellAmounts(view.value(line.row, column), 1)) !== null);
  return block.lines
    .filter((line) => line.cells.length > 0 && !underYears(line) && labelYear(view, line) === null && !(line.role !== null && read.includes(line.role)) && !isMoneyLine(line) && yearsOf(view, line).size < 2)
    .map((line) => ({ cells: { sheet: view.grid.sheet, area: { row: line.row, column: line.labelColumn, rows: 1, columns: (line.cells.at(-1) ?? line.labelColumn) - line.labelColumn + 1 } }, why: "ikke lest" }));
}
