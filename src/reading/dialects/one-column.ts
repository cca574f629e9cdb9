/** A table whose columns have run together: each row is one text in one cell. */
import { cellRef, type CellsRef } from "../../plan/cell";
import type { LeftCells, Section } from "../../plan/plan";
import type { SheetView } from "../find/sheet-view";
import { accountRow } from "../find/signs";
import { linesOf, type ListLine } from "../lists/list-items";
import { listTable } from "../lists/list-table";
import { isFigureRun, textHead, textRow, type TextHead } from "../lists/text-columns";
import { readUnit, type Scale } from "../notation/unit";
import { isFrameText, isNoteText, isSumText, splitNumber } from "../rows/words";
import { whole } from "../rows/amount-cell";
import type { Draft } from "../segments/draft";
import type { ListDialect } from "./dialect";

export const oneColumn: ListDialect = {
  shape: "list",
  id: "one-column",
  name: "Tabell limt inn i én kolonne",
  about:
    "Rader fra PDF der kolonnene har løpt sammen: overskrift med årene på slutten av linjen, og under den linjer med navn og ett tall for hvert år. Linjer der tallene kan deles på flere måter, blir ikke lest, men listet.",
  sample: ["Tiltak (1000 kr) 2026 2027 2028", "Ny lærling i helse 190 190 190", "Kutt i kursmidler -50 -50 -50", "Styrking av barnevernet 1 200 1 200 1 200", "Sum 1 340 1 340 1 340"],
  find: (view, taken) => {
    const lines = runTogether(view, taken);
    const at = lines.findIndex((line) => textHead(line.text) !== null);
    const head = lines[at];
    const years = head && textHead(head.text);
    if (!head || !years) return [];
    const near = [head, ...lines.slice(Math.max(0, at - 3), at)];
    if (!near.some((line) => /tiltak|investering|innsparing|prosjekt|endring|satsing/i.test(line.text)) && !/tiltak|investering/i.test(view.grid.sheet)) return [];
    const unit = unitNear(view, near);
    const read = rowsUnder(view, lines.slice(at + 1), years, unit?.scale ?? 1000);
    if (read.drafts.length < 2) return [];
    const table = listTable(view, {
      dialect: "one-column", drafts: read.drafts, sections: read.sections, left: read.left, heads: [cellRef(view.grid.sheet, head.row, head.column)],
      confidence: unit === null ? 0.5 : read.torn ? 0.6 : 0.8,
      grounds: [{ text: "Linjer med ett tall for hvert år i overskriften", weight: 0.6 }],
    });
    return [{ ...table, plan: { ...table.plan, years: [...years.years], unit: { scale: unit?.scale ?? 1000, saidIn: unit?.cells ?? null } } }];
  },
};

/** Lines of words and figures; figures for all years in the next cell ("1,5 2,0 – –") go on the line. */
function runTogether(view: SheetView, taken: (row: number) => boolean): ListLine[] {
  const joined = new Map<number, ListLine>();
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const [column, next] = view.filled(row);
    if (taken(row) || column === undefined || next === undefined || !isFigureRun(view.text(row, next))) continue;
    joined.set(row, { row, column, line: null, text: `${view.text(row, column).trim()} ${view.text(row, next).trim()}`, beside: [] });
  }
  const alone = linesOf(view, taken).filter((line) => line.beside.length === 0 && !joined.has(line.row));
  return [...alone, ...joined.values()].sort((a, b) => a.row - b.row);
}

function unitNear(view: SheetView, near: readonly ListLine[]): { readonly scale: Scale; readonly cells: CellsRef } | null {
  for (const line of near) {
    const { scale } = readUnit(line.text);
    if (scale !== null) return { scale, cells: cellRef(view.grid.sheet, line.row, line.column) };
  }
  return null;
}

interface Rows {
  readonly drafts: Draft[];
  readonly sections: Section[];
  readonly left: LeftCells[];
  /** Some line with figures could not be parted, or in more than one way. */
  torn: boolean;
}

function rowsUnder(view: SheetView, lines: readonly ListLine[], head: TextHead, unit: number): Rows {
  const rows: Rows = { drafts: [], sections: [], left: [], torn: false };
  lines.forEach((line, i) => {
    const cells = cellRef(view.grid.sheet, line.row, line.column);
    const row = textRow(line.text, head.years.length);
    const title = row?.title ?? line.text;
    if (row?.doubtful) rows.torn = true;
    if (isSumText(title)) rows.left.push({ cells, why: "sumrad" });
    else if (isFrameText(title) || accountRow(title)) rows.left.push({ cells, why: "rammerad" });
    else if (row) rows.drafts.push(draftOf(view, line, row.title, head.years.flatMap((year, at) => amount(year, row.figures[at] ?? null, unit, cells)), rows.sections.at(-1)?.title ?? null));
    else if (/\d\s*$/.test(title)) {
      rows.torn = true;
      rows.left.push({ cells, why: "ikke forstått som beløp" });
    } else if (title.length <= 50 && lines[i + 1] && textRow(lines[i + 1]?.text ?? "", head.years.length) && !isNoteText(title)) rows.sections.push({ number: null, title, cells });
    else rows.left.push({ cells, why: "tekst uten tiltak" });
  });
  return rows;
}

function amount(year: number, figure: number | null, unit: number, cells: CellsRef): Draft["row"]["amounts"] {
  return figure === null ? [] : [{ year, kroner: whole(figure * unit), cells }];
}

function draftOf(view: SheetView, line: ListLine, text: string, amounts: Draft["row"]["amounts"], section: string | null): Draft {
  const cells = cellRef(view.grid.sheet, line.row, line.column);
  const { number, title } = splitNumber(text);
  return {
    row: {
      table: "", sheet: view.grid.sheet, row: line.row, rows: 1, number, title, titleCells: cells, description: null, section, sectionNumber: null, amounts, costs: [], costCells: null,
      startYears: [], period: null, goals: [], goalCells: null, financing: null, financingCells: null, responsible: null, status: null,
    },
    yearIs: null, costs: [], byYear: [{ kind: null, words: title, amounts }], kind: null, statedPosts: null, postLevels: [], remarkedPosts: "", zeroInCell: false, begins: null, steps: [], doubt: null, fullYear: null, recurs: false, runsUp: null,
  };
}
