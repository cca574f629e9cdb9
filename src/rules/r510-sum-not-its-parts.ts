/** A typed sum that is not the sum of what stands above it. */
import { columnLetters } from "../plan/cell";
import { short } from "./about-tiltak";
import type { Rule } from "./rule";
import { rightSums, sumCells, type SumCell } from "./sum-rows";
import { valueAt } from "../plan/grid";
import { oneYear } from "./sample";

const table = (sum: number) =>
  oneYear([
    ["Frisklivssentral", 500],
    ["Minibuss", 300],
    ["Kulturskole", 200],
    ["Sum", sum],
  ]);

export const sumNotItsParts: Rule = {
  id: "R510",
  name: "sum-not-its-parts",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Summer utenfor tiltakstabellene, og avvik som ikke er større enn avrundingen.",
  holds: [{ say: "500 + 300 + 200 = 1 000", sample: table(1000) }],
  breaks: [{ say: "500 + 300 + 200, men det står 1 100", at: ["Plan!B5"], sample: table(1100) }],
  check: (input) =>
    sumCells(input).flatMap((cell) => {
      if (cell.value === null || cell.formula !== null || cell.details.length < 2) return [];
      const { value } = cell;
      const rights = rightSums(cell);
      // Each rounded part may be off by a half.
      if (rights.some((right) => Math.abs(right - value) <= Math.max(0.51, 0.5 * Math.min(4, cell.details.length))))
        return [];
      const right = nearest(rights, value);
      return [
        {
          cells: cell.cells,
          related: [],
          params: { row: label(cell), column: columnLetters(cell.column), value, right, difference: value - right },
        },
      ];
    }),
};

function nearest(rights: readonly number[], value: number): number {
  return rights.reduce((best, one) => (Math.abs(one - value) < Math.abs(best - value) ? one : best), rights[0] ?? 0);
}

/** The words of a sum row: its first text. */
export function label(cell: SumCell): string {
  const columns = Array.from({ length: cell.grid.columns }, (_, i) => valueAt(cell.grid, cell.row, cell.grid.left + i));
  return short(columns.find((value) => typeof value === "string") ?? "Sum");
}
