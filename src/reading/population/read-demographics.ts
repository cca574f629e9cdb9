/** Population figures and the claims made about them, from all sheets, whichever way their tables lie. */
import type { Grid } from "../../plan/grid";
import type { Demographics } from "../../plan/population";
import { readChangeTables, readPrevalenceTables } from "./claim-tables";
import { readLongTables } from "./long-tables";
import { onItsSide, upright } from "./sheet-view";
import { readStatedTotals } from "./stated-totals";
import { readYearTables } from "./year-tables";

/** Reads persons by year and age group. Silent on sheets without: nothing found is three empty lists. Never fails. */
export function readDemographics(grids: readonly Grid[]): Demographics {
  const sheets = grids.map(ofSheet);
  return {
    tables: sheets.flatMap(({ tables }) => tables),
    changes: sheets.flatMap(({ changes }) => changes),
    prevalence: sheets.flatMap(({ prevalence }) => prevalence),
  };
}

function ofSheet(grid: Grid): Demographics {
  const long = readLongTables(upright(grid));
  if (long.length > 0) return { tables: long, changes: [], prevalence: [] };
  const read = [upright(grid), onItsSide(grid)].map((view) => {
    const { tables, changes } = readYearTables(view);
    return { tables, changes: [...changes, ...readChangeTables(view)], prevalence: readPrevalenceTables(view) };
  });
  return {
    tables: [...read.flatMap(({ tables }) => tables), ...readStatedTotals(upright(grid))],
    changes: read.flatMap(({ changes }) => changes),
    prevalence: read.flatMap(({ prevalence }) => prevalence),
  };
}
