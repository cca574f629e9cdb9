/** Changes to a sheet that must not change its reading: only addresses may. Each is reversible in the mind. */
import { columnLetters, fromA1, type Area, type CellValue } from "../../../src/plan/cell";
import type { Grid } from "../../../src/plan/grid";
import type { Layout } from "./layout";

export type Random = () => number;

/** A small repeatable generator (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Moves {
  /** New row and column of an old one, 1-based. */
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

/** The layout with its grids rebuilt where rows and columns have moved, and its addresses with them. */
function moved(layout: Layout, moves: Moves): Layout {
  const address = (cell: string): string => {
    const [sheet = "", a1 = ""] = cell.split("!");
    const area = fromA1(a1)!;
    return `${sheet}!${columnLetters(moves.column(area.column))}${moves.row(area.row)}`;
  };
  return {
    ...layout,
    grids: layout.grids.map((grid) => movedGrid(grid, moves)),
    tiltak: layout.tiltak.map((one) => ({ ...one, at: address(one.at) })),
    left: Object.fromEntries(Object.entries(layout.left).map(([cell, why]) => [address(cell), why])),
  };
}

function movedGrid(grid: Grid, moves: Moves): Grid {
  const rows = Math.max(0, ...Array.from({ length: grid.rows }, (_, i) => moves.row(i + 1)));
  const columns = Math.max(0, ...Array.from({ length: grid.columns }, (_, j) => moves.column(j + 1)));
  const spread = <T>(cells: readonly (readonly T[])[], blank: T): T[][] => {
    const wide = Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
    cells.forEach((line, i) => line.forEach((value, j) => (wide[moves.row(i + 1) - 1]![moves.column(j + 1) - 1] = value)));
    return wide;
  };
  const area = (one: Area): Area => {
    const ends = Array.from({ length: one.columns }, (_, j) => moves.column(one.column + j));
    const row = moves.row(one.row);
    return { row, column: Math.min(...ends), rows: moves.row(one.row + one.rows - 1) - row + 1, columns: Math.max(...ends) - Math.min(...ends) + 1 };
  };
  return {
    ...grid, rows, columns,
    values: spread<CellValue>(grid.values, null), formulas: spread<string | null>(grid.formulas, null), formats: spread(grid.formats, "General"),
    fills: grid.fills.length === 0 ? [] : spread<string | null>(grid.fills, null), bold: grid.bold.length === 0 ? [] : spread(grid.bold, false),
    merges: grid.merges.map(area), hiddenRows: grid.hiddenRows.map(moves.row), hiddenColumns: [], tables: grid.tables.map((table) => ({ ...table, area: area(table.area) })),
  };
}

export function moveAway(layout: Layout, next: Random): Layout {
  const [down, right] = [1 + Math.floor(next() * 30), 1 + Math.floor(next() * 8)];
  return moved(layout, { row: (row) => row + down, column: (column) => column + right });
}

export function blankRows(layout: Layout, next: Random): Layout {
  const after = new Set(Array.from({ length: 3 }, () => 1 + Math.floor(next() * 14)));
  return moved(layout, { row: (row) => row + [...after].filter((at) => at < row).length, column: (column) => column });
}

export function blankColumns(layout: Layout, next: Random): Layout {
  const after = 1 + Math.floor(next() * 5);
  return moved(layout, { row: (row) => row, column: (column) => (column > after ? column + 1 : column) });
}

function withValues(layout: Layout, change: (value: CellValue, row: number, column: number, grid: Grid) => CellValue): Layout {
  return { ...layout, grids: layout.grids.map((grid) => ({ ...grid, values: grid.values.map((line, i) => line.map((value, j) => change(value, i, j, grid))) })) };
}

/** Numbers over a thousand as Norwegian text with no-break spaces; years and dates stay. */
export function numbersAsText(layout: Layout): Layout {
  return withValues(layout, (value, i, j, grid) => {
    const code = grid.values.slice(0, i).some((line) => /^(Ansvar|Funksjon|Konto)$/.test(String(line[j])));
    if (typeof value !== "number" || code || (value > 1900 && value < 2101) || grid.formats[i]?.[j] === "yyyy" || Math.abs(value) < 100) return value;
    return new Intl.NumberFormat("nb-NO").format(value);
  });
}

/** Plain spaces as no-break ones, and one behind. */
export function oddSpaces(layout: Layout): Layout {
  return withValues(layout, (value) => (typeof value === "string" && !value.startsWith("#") ? `${value.replaceAll(" ", "\u00a0")} ` : value));
}

const synonyms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Tiltak$/, ["Tiltakstekst", "TILTAK", "Navn på tiltak"]],
  [/^Tiltaka$/, ["Tiltak", "Tiltakstekst"]],
  [/^Tiltakstekst$/, ["Tiltak", "Tiltaksnavn"]],
  [/^Kostnad$/, ["Beløp", "Estimert kostnad", "Kostnader"]],
  [/^År$/, ["Periode", "Når", "Tidsrom"]],
  [/^Ansvar$/, ["Ansvarlig", "Ansvarlig enhet"]],
  [/^Finansiering$/, ["Finansieringskilde", "Inndekning"]],
  [/^Nr\.?$/, ["Nummer", "Tiltaksnr.", "Pkt"]],
  [/^Sum (?=tiltak|helse|skole|drift|investering)/, ["SUM ", "Totalt ", "Samlet "]],
  [/^Prosjekt$/, ["Investeringsprosjekt", "Prosjektnavn"]],
  [/^Årsverk$/, ["Stillinger", "Antall årsverk"]],
  [/^Beløp i 1000 kr$/, ["Tall i hele tusen kroner", "(1 000 kr)", "Alle tall i 1000 kroner"]],
];

export function otherWords(layout: Layout, next: Random): Layout {
  return withValues(layout, (value) => {
    if (typeof value !== "string") return value;
    const found = synonyms.find(([words]) => words.test(value));
    return found ? value.replace(found[0], found[1][Math.floor(next() * found[1].length)] ?? "") : value;
  });
}

/** Thousands become millions with a comma, in words and figures. */
export function millions(layout: Layout): Layout {
  if (layout.tables.some((table) => table.unit !== 1000 || !table.said)) return layout;
  const changed = withValues(layout, (value, _i, _j, grid) => {
    if (typeof value === "string") {
      const words = value.replace(/i hele tusen kroner|i heile tusen kroner|i hele tusen|i 1000 kroner|i 1000 kr|i 1000/gi, "i mill. kr");
      const number = /^-?\d{1,3}( \d{3})*$/.test(value) ? Number(value.replaceAll(" ", "")) : null;
      return number === null || Math.abs(number) < 100 ? words : String(number / 1000).replace(".", ",");
    }
    if (typeof value !== "number" || (value > 1900 && value < 2101) || Math.abs(value) < 10 || grid.sheet === "Regnskap" || grid.sheet === "Turnus") return value;
    return value / 1000;
  });
  return { ...changed, tables: layout.tables.map((table) => ({ ...table, unit: 1000000 })) };
}

/** The last two text columns and others swap places; columns with years keep together. */
export function swapColumns(layout: Layout, next: Random): Layout {
  const width = Math.max(...layout.grids.map((grid) => grid.columns));
  const yearly = new Set<number>();
  layout.grids.forEach((grid) => grid.values.forEach((line) => line.forEach((value, j) => (/(19|20)\d\d|^'?\d\d$/.test(String(value)) && j > 0 ? yearly.add(j + 1) : null))));
  const free = Array.from({ length: width }, (_, j) => j + 1).filter((column) => column > 2 && !yearly.has(column));
  if (free.length < 2 || layout.grids.some((grid) => grid.merges.length > 0 || grid.tables.length > 0)) return layout;
  const a = free[Math.floor(next() * free.length)]!;
  const b = free[Math.floor(next() * free.length)]!;
  return moved(layout, { row: (row) => row, column: (column) => (column === a ? b : column === b ? a : column) });
}

export const mutations: Readonly<Record<string, (layout: Layout, next: Random) => Layout>> = {
  "moved away from the corner": moveAway,
  "blank rows put in": blankRows,
  "a blank column put in": blankColumns,
  "numbers as Norwegian text": numbersAsText,
  "no-break spaces": oddSpaces,
  "other words": otherWords,
  "another unit": millions,
  "columns in another order": swapColumns,
};
