/**
 * A chart's table on the sheet: years in the head, one line a row, figures as formulas that follow the user's cells.
 * Rows are put together so that no line has a hole between its first year and its last.
 */
import type { Area, CellsRef } from "../../plan/cell";
import { quoteSheet, refText } from "../../plan/cell";
import type { Year } from "../../plan/segment";
import type { Language } from "../../text/language";
import { demographyText } from "../demography-words";
import { area, type Draft } from "../draft";
import { around, type ChartLine, type ChartPoint } from "./lines";

/** Where a line's years and figures stand. */
export interface PlacedLine {
  readonly line: ChartLine;
  readonly years: Area;
  readonly values: Area;
}

export interface PlacedBlocks {
  readonly placed: readonly PlacedLine[];
  /** First row under the tables. */
  readonly next: number;
}

const firstYear = 2;

/** Lines that fit under the same years. */
export function together(lines: readonly ChartLine[]): readonly (readonly ChartLine[])[] {
  const blocks: ChartLine[][] = [];
  for (const line of lines) {
    const home = blocks.find((block) => withoutHoles([...block, line]));
    if (home) home.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Each table once, with the cells of all its lines; in one row, but sources from outside have longer words and a row each. */
function sourcesOf(block: readonly ChartLine[]): readonly string[] {
  const tables = [...new Set(block.map(({ credit }) => credit))];
  const texts = tables.map((credit) => {
    const cells = around(block.flatMap((line) => (line.credit === credit && line.cells ? [line.cells] : [])));
    return cells ? `${credit}, ${refText(cells)}` : credit;
  });
  return block.some(({ cells }) => cells !== null) ? [texts.join("; ")] : texts;
}

function yearsOf(lines: readonly ChartLine[]): readonly Year[] {
  return [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);
}

function withoutHoles(lines: readonly ChartLine[]): boolean {
  const years = yearsOf(lines);
  return lines.every(({ points }) => {
    const between = years.filter((year) => year >= (points[0]?.year ?? 0) && year <= (points.at(-1)?.year ?? 0));
    return between.length === points.length;
  });
}

/** Puts the tables of all lines from a row on. */
export function putBlocks(
  draft: Draft,
  language: Language,
  row: number,
  heading: string,
  lines: readonly ChartLine[],
): PlacedBlocks {
  const placed: PlacedLine[] = [];
  let next = row;
  for (const block of together(lines)) {
    const years = yearsOf(block);
    putHead(draft, language, next, heading, headPoints(block));
    block.forEach((line, i) => placed.push(putLine(draft, next + 1 + i, next, years, line)));
    next += block.length + 1;
    const sources = sourcesOf(block);
    draft.put(next, 1, sources.map((source) => [demographyText(language, "source", { source })]), "note");
    next += sources.length + 1;
  }
  return { placed, next };
}

/** One point for each year of the block, with the heading cell that its year is fetched from. */
function headPoints(block: readonly ChartLine[]): readonly ChartPoint[] {
  return yearsOf(block).map((year) => {
    const points = block.flatMap((line) => line.points.filter((point) => point.year === year));
    const point = points.find(({ yearCell }) => yearCell !== null);
    return { year, value: year, cells: point?.yearCell ? [point.yearCell] : [], yearCell: null };
  });
}

function putHead(draft: Draft, language: Language, row: number, heading: string, years: readonly ChartPoint[]): void {
  const after = firstYear + years.length;
  const words = (["change", "changePercent", "changePerYear"] as const).map((key) => demographyText(language, key));
  draft
    .put(row, 1, [[heading]], "head")
    .put(row, after, [words], "head-year")
    .look(area(row, firstYear, 1, years.length), "head-year");
  putRuns(draft, row, years, (year) => firstYear + years.findIndex((point) => point.year === year));
}

function putLine(draft: Draft, row: number, head: number, years: readonly Year[], line: ChartLine): PlacedLine {
  const column = (year: Year): number => firstYear + years.indexOf(year);
  const first = column(line.points[0]?.year ?? 0);
  const last = column(line.points.at(-1)?.year ?? 0);
  draft.put(row, 1, [[line.name]], "text");
  putRuns(draft, row, line.points, column);
  draft.look(area(row, first, 1, last - first + 1), "kroner");
  putChange(draft, row, head, { first, last, after: firstYear + years.length });
  return { line, years: area(head, first, 1, last - first + 1), values: area(row, first, 1, last - first + 1) };
}

/** Points whose cells follow each other along a row, so that one formula fills them all. */
function runs(points: readonly ChartPoint[], column: (year: Year) => number): readonly (readonly ChartPoint[])[] {
  const all: ChartPoint[][] = [];
  for (const point of points) {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (run && before && column(before.year) + 1 === column(point.year) && follows(before.cells, point.cells)) run.push(point);
    else all.push([point]);
  }
  return all;
}

function follows(before: readonly CellsRef[], next: readonly CellsRef[]): boolean {
  return (
    before.length === next.length &&
    before.every(
      ({ sheet, area: at }, i) =>
        sheet === next[i]?.sheet && at.row === next[i]?.area.row && at.column + 1 === next[i]?.area.column,
    )
  );
}

function putRuns(draft: Draft, row: number, points: readonly ChartPoint[], column: (year: Year) => number): void {
  for (const run of runs(points, column)) putRun(draft, row, column(run[0]?.year ?? 0), run);
}

function putRun(draft: Draft, row: number, column: number, run: readonly ChartPoint[]): void {
  const cells = run[0]?.cells ?? [];
  if (cells.length === 0) draft.put(row, column, [run.map(({ value }) => value)]);
  else draft.formula(area(row, column, 1, run.length), `=${cells.map((cell) => relative(cell, row, column)).join("+")}`);
}

function relative({ sheet, area: at }: CellsRef, row: number, column: number): string {
  const part = (letter: string, distance: number): string => (distance === 0 ? letter : `${letter}[${String(distance)}]`);
  return `${quoteSheet(sheet)}!${part("R", at.row - row)}${part("C", at.column - column)}`;
}

/** Change, change in per cent and change a year, from the line's first figure to its last. */
function putChange(draft: Draft, row: number, head: number, at: { first: number; last: number; after: number }): void {
  const [start, end] = [`RC${String(at.first)}`, `RC${String(at.last)}`];
  const years = `(R${String(head)}C${String(at.last)}-R${String(head)}C${String(at.first)})`;
  draft.formula(area(row, at.after), `=${end}-${start}`, "kroner");
  draft.formula(area(row, at.after + 1), `=IF(${start}=0,"",(${end}-${start})/${start})`, "percent");
  draft.formula(area(row, at.after + 2), `=(${end}-${start})/${years}`, "aarsverk");
}
