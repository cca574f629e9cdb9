/** A small workbook as rows, with the reading a careful budget officer would make of it. */
import type { CellValue } from "../../../src/plan/cell";
import { gridFromRows, type Grid } from "../../../src/plan/grid";

export interface ExpectedTiltak {
  readonly title: string;
  /** Cell of the title, `Ark!B5`. */
  readonly at: string;
  readonly number?: string;
  readonly section?: string;
  readonly description?: string;
  readonly amounts?: Readonly<Record<string, number>>;
  readonly costs?: readonly number[];
  readonly startYears?: readonly number[];
  readonly period?: readonly [number, number | null];
  readonly kind?: "drift" | "investering";
  readonly positions?: number;
  readonly goals?: readonly string[];
  readonly financing?: string;
  readonly responsible?: string;
}

export interface Layout {
  readonly name: string;
  readonly grids: readonly Grid[];
  /** One for each table read: its dialect and unit; `said` false where the unit is only guessed. */
  readonly tables: readonly { readonly dialect: string; readonly unit: number; readonly said: boolean; readonly years: readonly number[]; readonly priceYear?: number }[];
  readonly tiltak: readonly ExpectedTiltak[];
  /** Cells that must be listed as left, with the reason. */
  readonly left: Readonly<Record<string, string>>;
}

/** Rows of a sheet; columns are separated by `|`, numbers are numbers, `¶` is a line break, a leading `'` keeps text. */
export function sheet(name: string, text: string, part: Partial<Grid> = {}): Grid {
  const lines = text.replace(/^\n/, "").replace(/\n\s*$/, "").split("\n");
  return gridFromRows(name, lines.map((line) => line.split("|").map((cell) => cellOf(cell))), part);
}

function cellOf(written: string): CellValue {
  const text = written.trim().replaceAll("¶", "\n");
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
