/** Designs put into the embedded workbook and calculated there, so that formulas can be held against the engine's figures. */
import { newBook, newSheet, ensureCell } from "../../src/embedded/book";
import { createEngine } from "../../src/embedded/calc/engine";
import { fromR1C1 } from "../../src/embedded/calc/references";
import type { Book, Sheet } from "../../src/embedded/model";
import { columnLetters, quoteSheet, type CellValue } from "../../src/plan/cell";
import { gridFromRows, type Grid } from "../../src/plan/grid";
import type { SheetDesign } from "../../src/sheets/design";

export interface Computed {
  readonly book: Book;
  /** Value at a 1-based place; an error as its text. */
  readonly at: (sheet: string, row: number, column: number) => string | number | boolean | null;
  /** Writes a value as a user would, and computes anew. */
  readonly type: (sheet: string, row: number, column: number, value: string | number | null) => void;
}

let tableId = 0;

function putValues(sheet: Sheet, design: SheetDesign): void {
  for (const { at, values } of design.values) {
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        if (value !== null) ensureCell(sheet, at.row + i - 1, at.column + j - 1).value = value;
      }),
    );
  }
  for (const { name, area, filter } of design.tables) {
    const header = sheet.cells.get(area.row - 1);
    const columns = Array.from({ length: area.columns }, (_, j) => ({ id: j + 1, name: String(header?.get(area.column - 1 + j)?.value ?? "") }));
    const rect = { row: area.row - 1, column: area.column - 1, rows: area.rows, columns: area.columns };
    sheet.tables.push({
      id: ++tableId,
      name,
      area: rect,
      columns,
      headerRow: true,
      totalRow: false,
      style: "",
      showBandedRows: false,
      showBandedColumns: false,
      showFirstColumn: false,
      showLastColumn: false,
      showFilterButton: filter,
      part: null,
    });
  }
}

function putFormulas(sheet: Sheet, design: SheetDesign): void {
  for (const { area, formulaR1C1 } of design.formulas) {
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const [row, column] = [area.row + i - 1, area.column + j - 1];
        ensureCell(sheet, row, column).formula = fromR1C1(formulaR1C1, row, column);
      }
    }
  }
}

function putNames(book: Book, design: SheetDesign): void {
  for (const { name, area } of design.names) {
    const formula = `=${quoteSheet(design.title)}!$${columnLetters(area.column)}$${String(area.row)}`;
    book.names.push({ name, formula, visible: true, comment: "", sheet: null });
  }
}

export function compute(designs: readonly SheetDesign[]): Computed {
  const book = newBook({ sheetNames: ["Tiltak"] });
  const sheets = new Map(designs.map((design) => [design.title, newSheet(book, design.title)]));
  const each = (put: (sheet: Sheet, design: SheetDesign) => void): void => {
    for (const design of designs) put(sheets.get(design.title) as Sheet, design);
  };
  each(putValues);
  for (const design of designs) putNames(book, design);
  each(putFormulas);
  const engine = createEngine(book);
  engine.calculateAll();
  return {
    book,
    at: (sheet, row, column) => {
      const value = sheets.get(sheet)?.cells.get(row - 1)?.get(column - 1)?.value ?? null;
      return typeof value === "object" && value !== null ? value.error : value;
    },
    type: (title, row, column, value) => {
      const sheet = sheets.get(title) as Sheet;
      ensureCell(sheet, row - 1, column - 1).value = value;
      engine.changed(sheet.id, { row: row - 1, column: column - 1, rows: 1, columns: 1 });
      engine.calculate();
    },
  };
}

/** Figures of the designs that the workbook computes otherwise, as text; none when all agree to the øre. */
export function differences(designs: readonly SheetDesign[], computed: Computed): string[] {
  return designs.flatMap((design) =>
    (design.figures ?? []).flatMap(({ row, column, value }) => {
      const shown = computed.at(design.title, row, column);
      if (typeof shown === "number" && Math.abs(shown - value) < 0.005) return [];
      return [`${design.title} R${String(row)}C${String(column)}: ${String(value)} is shown as ${String(shown)}`];
    }),
  );
}

/** The row in whose second column a label stands. */
export function rowOf(computed: Computed, sheet: string, label: string): number {
  for (let row = 1; row < 400; row++) if (String(computed.at(sheet, row, 2) ?? "").trim() === label) return row;
  throw new Error(`No row ${label} on ${sheet}`);
}

/** A written sheet as reading sees it. */
export function gridOf(design: SheetDesign, computed: Computed): Grid {
  const sheet = computed.book.sheets.find((one) => one.name === design.title);
  const rows = Math.max(...(sheet?.cells.keys() ?? [])) + 1;
  const columns = design.widths.length;
  const line = (row: number): CellValue[] => Array.from({ length: columns }, (_, j) => computed.at(design.title, row + 1, j + 1));
  return gridFromRows(design.title, Array.from({ length: rows }, (_, i) => line(i)));
}
