/** A tiltak that starts before the plan does or after it ends. */
import { nameOf } from "./about-tiltak";
import { gridOf, tablesById } from "./input";
import { plannedYears } from "./planned-years";
import type { Found, Rule } from "./rule";

export const outsidePlan: Rule = {
  id: "R813",
  name: "outside-plan",
  severity: "warning",
  group: "time",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Planer der ingen ting sier hvilke år de gjelder for.",
  holds: [
    {
      say: "2026–2027 i en plan for 2025–2028",
      sample: { tiltak: [{ title: "Frisklivssentral", period: "2026-2027" }] },
    },
  ],
  breaks: [
    {
      say: "2031–2032 i en plan for 2025–2028",
      at: ["J3"],
      sample: { tiltak: [{ title: "Frisklivssentral", period: "2031-2032" }] },
    },
  ],
  check: (input) => {
    const tables = tablesById(input);
    return input.plan.tiltak.flatMap((tiltak): Found[] => {
      const table = tables.get(tiltak.table);
      const grid = gridOf(input, tiltak.sheet);
      // A workbook may hold two plans: a title with years quite other than those of the whole goes before them.
      const own = grid && table ? plannedYears(grid, table) : null;
      const whole = input.plan.years;
      const years = own && (!whole || own.from > whole.to || own.to < whole.from) ? own : whole;
      if (!years) return [];
      const outside = (from: number, to: number): boolean => from > years.to || to < years.from;
      const span = { from: String(years.from), to: String(years.to) };
      const { period } = tiltak;
      const mark = tiltak.startYears.find((start) => outside(start.year, start.year));
      if (period && outside(period.from, period.to ?? years.to))
        return [{ cells: period.cells, params: { tiltak: nameOf(tiltak), year: String(period.from), ...span } }];
      return mark ? [{ cells: mark.cells, params: { tiltak: nameOf(tiltak), year: String(mark.year), ...span } }] : [];
    });
  },
};
