/** The pieces of a workbook that objects act on, where one entry of the model is not enough. */
import type { Rect, Sheet, Style, Table } from "../model";

/** A range as scripts hold it; it follows its cells when rows or columns are inserted before it. */
export interface RangeRef {
  sheet: Sheet;
  area: Rect;
}

/** Several areas of one sheet. */
export interface AreasRef {
  sheet: Sheet;
  areas: Rect[];
}

export type Edge = "top" | "bottom" | "left" | "right" | "diagonalUp" | "diagonalDown";

/** The look of cells or of a named style, however many styles it is made of. */
export interface LookRef {
  /** What all styles agree on, or null. */
  read<T>(of: (style: Style) => T): T | null;
  change(to: (style: Style) => Style): void;
  /** The lines at one side of the areas, or between their cells. */
  readBorder<T>(side: BorderSide, of: (line: BorderLine | undefined) => T): T | null;
  changeBorder(side: BorderSide, to: (line: BorderLine | undefined) => BorderLine | undefined): void;
}

export type BorderLine = NonNullable<Style["borders"][Edge]>;

export type BorderSide =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideVertical"
  | "InsideHorizontal"
  | "DiagonalDown"
  | "DiagonalUp";

export interface BorderRef {
  look: LookRef;
  side: BorderSide;
}

/** Loose properties of an object that has no field of its own in the model. */
export interface Bag {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** The bag of a part: `title` → `title/font`. */
  at(part: string): Bag;
  clear(): void;
}

/** One column of a table or of a sheet's filter. */
export interface ColumnFilterRef {
  sheet: Sheet;
  table: Table;
  columnId: number;
}
