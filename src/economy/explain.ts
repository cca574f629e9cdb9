/** Which register rows make a figure, and with how many kroner or årsverk each. The parts sum to the figure. */
import type { Kind, Year } from "../plan/segment";
import type { PlanFigures, RowFigures } from "./figures";

/** What a figure is: the measure and which rows it takes. Null takes all. */
export interface FigureRef {
  readonly measure: "kroner" | "low" | "high" | "aarsverk";
  readonly year: Year;
  readonly kind: Kind | null;
  /** Area key as the sheets use it. */
  readonly section: string | null;
  readonly tiltak: string | null;
  /** One register row. */
  readonly id: string | null;
  readonly uncertainOnly: boolean;
}

export interface FigurePart {
  readonly id: string;
  readonly value: number;
}

function belongs(row: RowFigures, ref: FigureRef, sectionOf: (row: RowFigures) => string): boolean {
  return (
    (ref.kind === null || row.applied.kind === ref.kind) &&
    (ref.section === null || sectionOf(row) === ref.section) &&
    (ref.tiltak === null || row.row.tiltak === ref.tiltak) &&
    (ref.id === null || row.row.id === ref.id) &&
    (!ref.uncertainOnly || row.applied.uncertain)
  );
}

/** The parts of a figure, rows that give nothing left out; null where the year's prices are not known or it is outside the plan. */
export function explainFigure(
  figures: PlanFigures,
  ref: FigureRef,
  sectionOf: (row: RowFigures) => string,
): { readonly total: number; readonly parts: readonly FigurePart[] } | null {
  const at = figures.years.indexOf(ref.year);
  const parts: FigurePart[] = [];
  if (at < 0) return null;
  for (const row of figures.rows) {
    if (!belongs(row, ref, sectionOf)) continue;
    const value = row[ref.measure][at] ?? null;
    if (value === null) return null;
    if (value !== 0) parts.push({ id: row.row.id, value });
  }
  return { total: parts.reduce((sum, part) => sum + part.value, 0), parts };
}
