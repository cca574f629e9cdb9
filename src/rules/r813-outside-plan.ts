/** A tiltak that starts before the plan does or after it ends. */
import { nameOf } from "./about-tiltak";
import type { Found, Rule } from "./rule";

export const outsidePlan: Rule = {
  id: "R813",
  name: "outside-plan",
  severity: "warning",
  group: "time",
  basis: "guideline",
  needs: ["plan"],
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
  check: ({ plan }) => {
    const { years } = plan;
    if (!years) return [];
    const outside = (from: number, to: number): boolean => from > years.to || to < years.from;
    return plan.tiltak.flatMap((tiltak): Found[] => {
      const span = { from: String(years.from), to: String(years.to) };
      const { period } = tiltak;
      const marks = tiltak.startYears.filter((start) => outside(start.year, start.year));
      const [mark] = marks;
      if (period && outside(period.from, period.to ?? years.to))
        return [{ cells: period.cells, params: { tiltak: nameOf(tiltak), year: String(period.from), ...span } }];
      return mark ? [{ cells: mark.cells, params: { tiltak: nameOf(tiltak), year: String(mark.year), ...span } }] : [];
    });
  },
};
