/** Numbers without a word about their unit: kroner, or thousands? */
import { valueAt } from "../plan/grid";
import { gridOf } from "./input";
import type { Rule } from "./rule";

export const unitUnknown: Rule = {
  id: "R107",
  name: "unit-unknown",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Om enheten som står der, er riktig.",
  holds: [
    {
      say: "«Kostnad i kr»",
      sample: {
        tiltak: [
          { title: "Koordinator", cost: 500000, years: [2025] },
          { title: "Minibuss", cost: 400000, years: [2026] },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "«Kostnad» uten enhet",
      at: ["A2:J2"],
      sample: {
        unitSaid: false,
        tiltak: [
          { title: "Koordinator", cost: 500, years: [2025] },
          { title: "Minibuss", cost: 400, years: [2026] },
        ],
      },
    },
  ],
  check: (input) =>
    input.plan.tables.flatMap((table) => {
      const grid = gridOf(input, table.sheet);
      const [head] = table.headerCells;
      if (!grid || !head || table.unit.saidIn !== null) return [];
      const amounts = input.plan.tiltak
        .filter((tiltak) => tiltak.table === table.id)
        .flatMap((tiltak) => [...tiltak.costs, ...tiltak.amounts].map((one) => one.cells))
        .filter(({ area }) => typeof valueAt(grid, area.row, area.column) === "number");
      return amounts.length < 2
        ? []
        : [{ cells: head, related: amounts.slice(0, 1), params: { sheet: table.sheet, count: amounts.length } }];
    }),
};
