/** "0,75 mil" where millions were meant. */
import { refText, type CellsRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { valueAt } from "../plan/grid";
import { nameOf } from "./about-tiltak";
import { gridOf } from "./input";
import type { Rule } from "./rule";

const mil = /(\d\s*)mil(?![\p{L}])(?!\.?\s*(?:vei|veg|km|lang|unna|fra|frå))/giu;

export const unitWord: Rule = {
  id: "R217",
  name: "unit-word",
  severity: "warning",
  group: "cost-and-year",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Andre skrivefeil i enheten, som «tusn».",
  holds: [
    {
      say: "0,75 mill",
      sample: { tiltak: [{ title: "Koordinator", cost: "0,75 mill", years: [2025], parts: [{ kroner: 750000 }] }] },
    },
  ],
  breaks: [
    {
      say: "0,75 mil",
      at: ["C3"],
      sample: { tiltak: [{ title: "Koordinator", cost: "0,75 mil", years: [2025], parts: [{ kroner: 750000 }] }] },
    },
  ],
  check: (input) =>
    input.plan.tiltak.flatMap((tiltak) => {
      const grid = gridOf(input, tiltak.sheet);
      const places = [tiltak.titleCells, ...(tiltak.costCells ? [tiltak.costCells] : [])].filter(isFirst);
      return places.flatMap((cells) => {
        const held = grid && valueAt(grid, cells.area.row, cells.area.column);
        if (typeof held !== "string" || held.search(mil) < 0) return [];
        const next = held.replace(mil, "$1mill");
        const fix: CellChange[] = [{ cells, old: held, next }];
        return [{ cells, params: { tiltak: nameOf(tiltak), held: held.match(/[\d,.]+\s*mil/i)?.[0] ?? "" }, fix }];
      });
    }),
};

/** A bullet's title and cost stand in the same cell. */
function isFirst(cells: CellsRef, at: number, all: readonly CellsRef[]): boolean {
  return all.findIndex((one) => refText(one) === refText(cells)) === at;
}
