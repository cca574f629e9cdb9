/** Which register rows make a figure, and with how many kroner or årsverk each. The parts sum to the figure. */
import type { RowFigures, Series } from "./figures";

export interface FigurePart {
  /** Id of the register row. */
  readonly id: string;
  readonly value: number;
}

export interface ExplainedFigure {
  readonly value: number;
  /** Rows that give nothing are left out. */
  readonly parts: readonly FigurePart[];
}

/** The figure that rows give together in the year at `at` of the plan's years; null where the prices of that year are not known. */
export function figureOf(
  rows: readonly RowFigures[],
  measure: (row: RowFigures) => Series,
  at: number,
): ExplainedFigure | null {
  const parts: FigurePart[] = [];
  for (const row of rows) {
    const value = measure(row)[at] ?? null;
    if (value === null) return null;
    if (value !== 0) parts.push({ id: row.row.id, value });
  }
  return { value: parts.reduce((sum, part) => sum + part.value, 0), parts };
}
