/** Where things stand on *Kostnad per år* and *Stillinger*, and how their blocks write figures. */
import { figureOf } from "../economy/explain";
import type { RowFigures, Series } from "../economy/figures";
import type { Year } from "../plan/segment";
import type { StyleName } from "./design";
import { area, type Draft } from "./draft";
import type { SheetWork } from "./input";
import type { Line } from "./lines";

/** First column of the years; the columns of keys stand right of the years, outside the print area. */
export const firstYearColumn = 3;

export interface CostFrame {
  readonly draft: Draft;
  readonly work: SheetWork;
  readonly years: readonly Year[];
  /** Column of the criterion or id that a row's formulas look for. */
  readonly keyColumn: number;
}

export function keyColumnOf(years: readonly Year[]): number {
  return firstYearColumn + years.length + 1;
}

/** What the engine says of a row of year cells, with the register rows it is made of. */
export function putFigures(
  frame: CostFrame,
  row: number,
  rows: readonly RowFigures[],
  measure: (row: RowFigures) => Series,
  unit: "kroner" | "aarsverk" = "kroner",
): void {
  frame.years.forEach((year, i) => {
    // Without the prices of the year the cell says so, also where no row would give it a krone.
    const unpriced = unit === "kroner" && frame.work.figures.drift.kroner[i] === null;
    const figure = unpriced ? null : figureOf(rows, measure, i);
    if (figure) frame.draft.figure({ row, column: firstYearColumn + i, unit, year, ...figure });
  });
}

/** One formula a year over a block of rows. */
export function putYears(frame: CostFrame, row: number, rows: number, formula: (at: number, year: Year) => string, style: StyleName): void {
  frame.years.forEach((year, i) => {
    frame.draft.formula(area(row, firstYearColumn + i, rows), formula(i, year));
  });
  frame.draft.look(area(row, firstYearColumn, rows, frame.years.length), style);
}

/** Number, text and criterion of lines; area lines stand out. */
export function putLineTexts(frame: CostFrame, row: number, lines: readonly Line[]): void {
  const { draft, keyColumn } = frame;
  draft.put(row, 1, lines.map((line) => [line.key, line.label]));
  draft.put(row, keyColumn, lines.map((line) => [line.criterion]), "note");
  draft.look(area(row, 1, lines.length), "code").look(area(row, 2, lines.length), "text");
  lines.forEach((line, i) => {
    if (line.isArea) draft.look(area(row + i, 1, 1, keyColumn - 2), "section");
  });
}
