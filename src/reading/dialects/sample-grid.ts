/** A dialect's sample as a grid, for the documentation and the tests. */
import type { CellValue } from "../../plan/cell";
import { gridFromRows, type Grid } from "../../plan/grid";
import type { Dialect } from "./dialect";

export function sampleGrid(dialect: Dialect): Grid {
  return gridFromRows("Ark1", dialect.sample.map((line) => line.split("|").map(cellOf)));
}

/** Plain numbers are numbers, empty cells nothing, `¶` a line break. */
function cellOf(written: string): CellValue {
  const text = written.trim().replaceAll("¶", "\n");
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
