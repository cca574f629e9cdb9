/** The title says 2027–2030, the columns 2026–2029: one of them is from last year. */
import { cellRef } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import type { PlanTable } from "../plan/plan";
import { gridOf } from "./input";
import { plannedYears } from "./planned-years";
import type { Found, Rule } from "./rule";
import { yearOf } from "./year-heads";

const sample = (title: string) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026"] as const,
      above: title,
      rows: [
        ["Tiltak", 2025, 2026],
        ["Frisklivssentral", 500, 500],
        ["Minibuss", 300, 400],
      ],
    },
  ],
});

export const headsOutsidePlan: Rule = {
  id: "R114",
  name: "heads-outside-plan",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Tabeller uten en tittel som sier hvilke år planen gjelder for.",
  holds: [{ say: "«Økonomiplan 2025–2026» over kolonner for 2025 og 2026", sample: sample("Økonomiplan 2025–2026") }],
  breaks: [{ say: "«Økonomiplan 2026–2027» over kolonner for 2025 og 2026", at: ["Plan!B2"], sample: sample("Økonomiplan 2026–2027") }],
  check: (input) =>
    input.plan.tables.flatMap((table) => {
      const grid = gridOf(input, table.sheet);
      return grid ? check(grid, table) : [];
    }),
};

function check(grid: Grid, table: PlanTable): readonly Found[] {
  const [head] = table.headerCells;
  const span = plannedYears(grid, table);
  if (!head || !span) return [];
  const columns = table.columns.filter((one) => (one.role === "year-amount" || one.role === "year-mark") && one.year !== null);
  const bare = columns.flatMap(({ column, year }) => {
    const row = Array.from({ length: head.area.rows }, (_, i) => head.area.row + i).find((at) => yearOf(valueAt(grid, at, column)) === year);
    return row === undefined || year === null ? [] : [{ row, column, year }];
  });
  const outside = bare.filter(({ year }) => year < span.from || year > span.to);
  const [first] = outside;
  // A column or two beside the plan's own years may be meant; a row of years that lacks some of them is not.
  const lacking = span.to - span.from + 1 - bare.filter(({ year }) => year >= span.from && year <= span.to).length;
  const years = bare.map((one) => one.year);
  // A single year that breaks the row is R105's business.
  const broken = Math.max(...years) - Math.min(...years) + 1 > new Set(years).size;
  if (!first || lacking === 0 || bare.length < 2 || broken) return [];
  return [
    {
      cells: cellRef(grid.sheet, first.row, first.column),
      params: { title: `${String(span.from)}–${String(span.to)}`, years: `${String(Math.min(...years))}–${String(Math.max(...years))}` },
    },
  ];
}
