/** Forms: one tiltak a block, labels down a column and what is filled in to the right of each. */
import type { Role } from "../../plan/plan";
import type { Year } from "../../plan/segment";
import type { SheetView } from "../find/sheet-view";
import { headWord } from "../heads/words";
import { yearHead } from "../heads/year-head";

export interface FormLine {
  readonly row: number;
  readonly label: string;
  readonly labelColumn: number;
  readonly role: Role | null;
  /** Filled cells to the right of the label. */
  readonly cells: readonly number[];
}

export interface FormBlock {
  readonly lines: readonly FormLine[];
  /** Years over the columns of the amounts, with the row they stand on; empty where the form has none. */
  readonly years: ReadonlyMap<number, Year>;
}

/** Blank rows that part a form from what follows it. */
const parting = 3;

export function formBlocks(view: SheetView): FormBlock[] {
  const blocks: FormLine[][] = [];
  let blank = 0;
  for (let row = view.firstRow; row <= view.lastRow; row++) {
    const line = lineAt(view, row);
    blank = line === null ? blank + 1 : 0;
    if (line !== null && opensForm(view, line)) blocks.push([line]);
    else if (line !== null && blocks.length > 0 && (blocks.at(-1)?.length ?? 0) > 0) blocks.at(-1)?.push(line);
    if (blank >= parting && blocks.length > 0) blocks.push([]);
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => blockOf(view, lines)).filter((block) => isForm(view, block));
}

function lineAt(view: SheetView, row: number): FormLine | null {
  const [labelColumn, ...cells] = view.filled(row);
  if (labelColumn === undefined) return null;
  const label = view.text(row, labelColumn).trim();
  const plain = label.replace(/\s*[:?]\s*$/, "");
  return { row, label, labelColumn, role: plain.length > 60 ? null : (headWord(plain)?.role ?? null), cells };
}

const heading = /^(?:T|t)iltak\s*(?:nr\.?\s*)?([\p{L}]{0,3}[- ]?\d{1,5}[a-z]?)?\s*[:–-]\s*(\p{Lu}.{3,})$/su;

/** "Tiltak 101: Ny lege" alone on a line: number and name; null for any other line. */
export function headingOf(line: FormLine): { readonly number: string | null; readonly title: string } | null {
  const match = line.cells.length === 0 ? heading.exec(line.label) : null;
  return match?.[2] ? { number: match[1] ?? null, title: match[2].trim() } : null;
}

/** "Tiltak: | Ny lege": the name is filled in beside its label, and is no head of a column; or it stands in a line of its own. */
function opensForm(view: SheetView, line: FormLine): boolean {
  if (headingOf(line) !== null) return true;
  const [only] = line.cells;
  if (line.role !== "title" || only === undefined || line.cells.length !== 1) return false;
  const named = /^(navn|namn|tittel|tiltak(et|ets)?|tiltaks?(navn|namn|tittel)|prosjekt(et|navn|namn)?)\b/i.test(line.label);
  const text = view.text(line.row, only).trim();
  return named && typeof view.value(line.row, only) === "string" && headWord(text) === null && !/^\d/.test(text);
}

function blockOf(view: SheetView, lines: readonly FormLine[]): FormBlock {
  const column = lines[0]?.labelColumn;
  const own = lines.filter((line) => line.labelColumn === column || yearsOf(view, line).size > 1);
  return { lines: own, years: own.map((line) => yearsOf(view, line)).find((years) => years.size > 1) ?? new Map() };
}

/** A row of years over the amounts: the label's cell may be empty, and then the first year stands in its place. */
export function yearsOf(view: SheetView, line: FormLine): ReadonlyMap<number, Year> {
  const cells = [line.labelColumn, ...line.cells].flatMap((column) => {
    const year = yearHead(view.value(line.row, column), view.format(line.row, column), view.grid.date1904);
    return year === null || year.short || year.counted ? [] : [[column, year.year] as const];
  });
  const rising = cells.every(([, year], i) => i === 0 || year > (cells[i - 1]?.[1] ?? 0));
  return new Map(rising && cells.length >= line.cells.length ? cells : []);
}

/** The year that a line's label names ("2026", "Kostnad 2026"), or null. */
export function labelYear(view: SheetView, line: FormLine): Year | null {
  if (line.cells.length !== 1) return null;
  const year = yearHead(view.value(line.row, line.labelColumn), view.format(line.row, line.labelColumn), view.grid.date1904);
  return year === null || year.short || year.counted ? null : year.year;
}

/** Labels as a tiltak's form has them: its name, and at least two other things, one of them money or time; or years with figures under a heading. */
function isForm(view: SheetView, { lines, years }: FormBlock): boolean {
  const [first] = lines;
  if (first && headingOf(first) !== null && years.size > 1) return true;
  if (lines.filter((line) => labelYear(view, line) !== null).length > 1) return true;
  const roles = new Set(lines.filter((line) => line.cells.length > 0).flatMap((line) => line.role ?? []));
  const telling = roles.has("cost") || roles.has("period") || roles.has("total") || years.size > 1;
  return telling && roles.size >= 3;
}
