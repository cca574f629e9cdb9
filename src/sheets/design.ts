/**
 * What a generated sheet is, as data. A design knows nothing of Office.js; `excel/write` puts any of them down.
 * Rows and columns are 1-based. Formulas are English, in R1C1 notation, one for a whole block.
 */
import type { Area, CellsRef, CellValue } from "../plan/cell";

/**
 * Named looks (`part` heads a part of a sheet over columns of any width, `indent` sets text off from a figure left of it, `upright` sets cells to the top of a row of several lines); `excel/styles` turns each into fill, font, border and number format. Number formats, in English codes:
 * kroner `#,##0;-#,##0;–`, thousand `#,##0,;-#,##0,;–` (the cell holds kroner, thousands are shown), aarsverk
 * `0.0#;-0.0#;–`, percent `0.0 %`, year and code `0` and `@`, rest and rest-thousand the same with an empty zero, factor `0.0000`, rate `0.0`, mark `[>=1000]#,##0;[<=-1000]-#,##0;General`.
 * `-total` is the same, bold with a line above. `read` grey, `choice` yellow, `derived` plain. A look sets only what
 * it names, so that blocks lie over each other: `choice`, then `kroner`. Never `code` (text) on cells with formulas.
 */
export type StyleName =
  | "title"
  | "subtitle"
  | "note"
  | "indent"
  | "upright"
  | "head"
  | "part"
  | "head-year"
  | "head-right"
  | "section"
  | "text"
  | "wrapped"
  | "code"
  | "read"
  | "choice"
  | "derived"
  | "kroner"
  | "kroner-total"
  | "thousand"
  | "thousand-total"
  | "rest"
  | "rest-thousand"
  | "aarsverk"
  | "aarsverk-total"
  | "percent"
  | "factor"
  | "mark"
  | "year"
  | "year-left"
  | "rate"
  | "dot"
  | "count"
  | "date-time"
  | "doubt"
  | "check"
  | "link"
  | "severity-error"
  | "severity-warning"
  | "severity-info";

/** Plain values. Text is always written as text, whatever it begins with; null leaves the cell empty. */
export interface ValueBlock {
  readonly at: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
}

/** One R1C1 formula that fills the whole area. */
export interface FormulaBlock {
  readonly area: Area;
  readonly formulaR1C1: string;
}

export interface StyleBlock {
  readonly area: Area;
  readonly style: StyleName;
}

export interface TableDesign {
  /** Wanted name; another is found where the user has one called the same. */
  readonly name: string;
  /** Header row included. Header texts stand in a ValueBlock. */
  readonly area: Area;
  readonly filter: boolean;
}

export interface LinkDesign {
  readonly row: number;
  readonly column: number;
  readonly target: CellsRef;
  /** Shown text; the cell's own value when absent. */
  readonly text?: string;
}

export interface ListValidation {
  readonly area: Area;
  /** Allowed words; an empty cell is always allowed. */
  readonly words: readonly string[];
  readonly message: string;
}

export interface NumberValidation {
  readonly area: Area;
  readonly whole: boolean;
  readonly min: number;
  readonly max: number;
  readonly message: string;
}

export interface PrintDesign {
  readonly landscape: boolean;
  readonly area: Area;
  /** First and last row repeated on each page. */
  readonly titleRows: readonly [number, number] | null;
  /** Fit to so many pages in width; height is free unless `onePage`. */
  readonly onePage: boolean;
  readonly header: string;
  readonly footer: string;
}

export interface ChartSeriesDesign {
  readonly name: string;
  readonly values: Area;
  readonly categories: Area;
  readonly draw: "line" | "column" | "column-stacked" | "scatter-line";
  /** `#RRGGBB`, from the colour-blind safe set in `sheets/colours`. */
  readonly colour: string;
}

/** A native chart; data stand on the same sheet. */
export interface ChartDesign {
  readonly id: string;
  readonly title: string;
  readonly at: Area;
  readonly series: readonly ChartSeriesDesign[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly yFormat: string;
  /** A sentence that says what the chart shows; stands in a cell under it and as `descr` in a file. */
  readonly alt: string;
  /** A time axis with true distances: x values are numbers (years). */
  readonly xMin?: number;
  readonly xMax?: number;
}

/**
 * A cell whose figure our own engine computes too. After a write the workbook's figure is read back and must be
 * equal to the øre; *Forklar* lists the parts, which sum to it.
 */
export interface FigureDesign {
  readonly row: number;
  readonly column: number;
  /** What the engine says: kr or årsverk, in the unit the cell shows. */
  readonly value: number;
  readonly unit: "kroner" | "thousand" | "aarsverk";
  /** The year the figure is for; null where it is for none. */
  readonly year: number | null;
  /** Register rows (by id) and what each gives, in the cell's unit. Empty where the cell is no sum of rows. */
  readonly parts: readonly { readonly id: string; readonly value: number }[];
}

export interface SheetDesign {
  /** Which generated sheet this is; kept in the workbook so that it is known whatever its title. */
  readonly id: string;
  /** Wanted sheet title; another is found where the user has one called the same. */
  readonly title: string;
  readonly tabColour: string;
  /** Widths in characters of the standard font, column 1 first. */
  readonly widths: readonly number[];
  readonly values: readonly ValueBlock[];
  readonly formulas: readonly FormulaBlock[];
  readonly styles: readonly StyleBlock[];
  readonly tables: readonly TableDesign[];
  readonly links: readonly LinkDesign[];
  readonly lists: readonly ListValidation[];
  readonly numbers: readonly NumberValidation[];
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintDesign;
  readonly charts: readonly ChartDesign[];
  /** Rows whose height follows their wrapped text. */
  readonly autofit?: readonly Area[];
  /** Figures to hold against the workbook's own after a write; absent where the sheet computes none. */
  readonly figures?: readonly FigureDesign[];
}
