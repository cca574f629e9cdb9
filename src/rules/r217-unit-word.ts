/** "0,75 mil" where millions were meant. */
import type { CellsRef } from "../plan/cell";
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
      const places: CellsRef[] = [tiltak.titleCells, ...(tiltak.costCells ? [tiltak.costCells] : [])];
      return places.flatMap((cells) => {
        const held = grid && valueAt(grid, cells.area.row, cells.area.column);
        if (typeof held !== "string" || held.search(mil) < 0) return [];
        const next = held.replace(mil, "$1mill");
        const fix: CellChange[] = [{ cells, old: held, next }];
        return [{ cells, params: { tiltak: nameOf(tiltak), held: held.match(/[\d,.]+\s*mil/i)?.[0] ?? "" }, fix }];
      });
    }),
};
