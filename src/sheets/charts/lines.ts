/** What a chart's table is made of: lines of points, each with the cells that it is the sum of. */
import { partsOf } from "../../demography/series";
import { readableBands } from "./bands";
import type { CellsRef } from "../../plan/cell";
import type { AgeBand, PopulationTable } from "../../plan/population";
import type { Year } from "../../plan/segment";

export interface ChartPoint {
  readonly year: Year;
  readonly value: number;
  /** Cells whose sum the point is; empty where the figure comes from outside the workbook. */
  readonly cells: readonly CellsRef[];
  /** The heading cell of its year; null where there is none. */
  readonly yearCell: CellsRef | null;
}

export interface ChartLine {
  readonly name: string;
  /** The table the figures come from: "Ark Befolkning (MMMM)", "SSB tabell 14746 (2026) (MMMM)". */
  readonly source: string;
  readonly alternative: string | null;
  /** What stands under the table as its source. */
  readonly credit: string;
  /** The user's cells they stand in; null where they come from outside the workbook. */
  readonly cells: CellsRef | null;
  readonly points: readonly ChartPoint[];
}

/** One line for each table that has figures of everybody in at least two years. */
export function totalLines(tables: readonly PopulationTable[], name: string): readonly ChartLine[] {
  const lines = tables
    .flatMap((table) => lineOf(table, { from: null, to: null, label: name }) ?? [])
    .filter((line) => line.points.length >= 2);
  if (lines.length < 2) return lines;
  const told = new Set(tables.map(({ alternative }) => alternative));
  // Where the source has words of its own under the table, and no two lines share an alternative, that alone tells them apart.
  const short = told.size === tables.length && tables.every(({ credit, alternative }) => credit !== undefined && alternative !== null);
  return lines.map((line) => ({ ...line, name: `${name}, ${short ? (line.alternative ?? "") : line.source}` }));
}

/** Lines of the age groups to be drawn, from the first table that has them in at least two years. */
export function ageLines(tables: readonly PopulationTable[]): readonly ChartLine[] {
  for (const table of tables) {
    const lines = readableBands(table)
      .flatMap((band) => lineOf(table, band) ?? [])
      .filter((line) => line.points.length >= 2);
    if (lines.length > 0) return lines;
  }
  return [];
}

function lineOf(table: PopulationTable, band: AgeBand): ChartLine | null {
  const parts = partsOf(table.series, band);
  const first = parts?.[0];
  if (!parts || !first) return null;
  const points = first.points.flatMap(({ year }) => {
    const all = parts.flatMap((part) => part.points.filter((point) => point.year === year));
    if (all.length < parts.length) return [];
    const cells = all.flatMap(({ cells }) => cells ?? []);
    return [
      {
        year,
        value: all.reduce((sum, { persons }) => sum + persons, 0),
        cells: cells.length === all.length ? cells : [],
        yearCell: yearCellOf(table, cells[0]),
      },
    ];
  });
  const source = table.alternative === null ? table.source : `${table.source} (${table.alternative})`;
  return { name: band.label, source, alternative: table.alternative, credit: table.credit ?? source, cells: around(points.flatMap((point) => point.cells)), points };
}

/** Years in a row head the column of a figure; years in a column stand on its row. */
function yearCellOf({ yearCells }: PopulationTable, figure: CellsRef | undefined): CellsRef | null {
  if (!yearCells || !figure) return null;
  const across = yearCells.area.rows === 1;
  const at = across
    ? { row: yearCells.area.row, column: figure.area.column }
    : { row: figure.area.row, column: yearCells.area.column };
  return { sheet: yearCells.sheet, area: { ...at, rows: 1, columns: 1 } };
}

/** The smallest area that holds all cells of one sheet; null without any. */
export function around(cells: readonly CellsRef[]): CellsRef | null {
  const [first] = cells;
  if (!first) return null;
  const rows = cells.flatMap(({ area }) => [area.row, area.row + area.rows - 1]);
  const columns = cells.flatMap(({ area }) => [area.column, area.column + area.columns - 1]);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    sheet: first.sheet,
    area: { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 },
  };
}
