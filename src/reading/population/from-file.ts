/** Population from the text of a file: CSV as statistics offices export it, or JSON-stat 1 or 2. */
import { gridFromRows } from "../../plan/grid";
import { readCube } from "../../plan/json-stat";
import { done, failed, type Outcome } from "../../plan/outcome";
import type { PopulationTable } from "../../plan/population";
import { populationTables } from "../../plan/population-cube";
import { csvRows } from "./csv";
import { readDemographics } from "./read-demographics";

/** Tables of the file, each naming it as its source; `no-population` where it holds none. */
export function populationFromFile(fileName: string, content: string): Outcome<readonly PopulationTable[]> {
  const tables = /^\s*\ufeff?\s*\{/.test(content) ? fromJson(fileName, content) : fromCsv(fileName, content);
  return tables.length > 0 ? done(tables) : failed("no-population", { file: fileName });
}

function fromJson(fileName: string, content: string): readonly PopulationTable[] {
  const cube = readCube(parsed(content.replace(/^\ufeff/, "")));
  if (!cube) return [];
  const vintage = cube.updated === null ? "" : `, ${cube.updated.slice(0, 10)}`;
  return populationTables(cube, `${fileName}${cube.label === "" ? "" : `: ${cube.label}`}${vintage}`);
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return null;
  }
}

/** Cells of a file are no cells of the workbook: points carry none. */
function fromCsv(fileName: string, content: string): readonly PopulationTable[] {
  const { tables } = readDemographics([gridFromRows(fileName, csvRows(content))]);
  return tables.map((table) => ({
    ...table,
    source: fileName,
    yearCells: null,
    series: table.series.map(({ band, points }) => ({ band, points: points.map((point) => ({ ...point, cells: null })) })),
  }));
}
