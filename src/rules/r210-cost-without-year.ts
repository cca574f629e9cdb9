/** Money that stands under no year falls outside every sum of the plan. */
import { hasMoney, moneyCells, nameOf, yearsOf } from "./about-tiltak";
import type { Rule } from "./rule";

export const costWithoutYear: Rule = {
  id: "R210",
  name: "cost-without-year",
  severity: "warning",
  group: "cost-and-year",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tabeller som ikke har år i det hele tatt: der spør ingen når tiltaket starter.",
  holds: [
    {
      say: "500 000 kr med kryss i 2026",
      sample: { tiltak: [{ number: "1", title: "Koordinator", cost: 500000, years: [2026] }] },
    },
  ],
  breaks: [
    {
      say: "500 000 kr uten kryss i noe år",
      at: ["C3"],
      sample: {
        tiltak: [
          { number: "1", title: "Koordinator", cost: 500000 },
          { number: "2", title: "Minibuss", cost: 400000, years: [2025] },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const timed = new Set(plan.tiltak.filter((one) => yearsOf(one).length > 0).map((one) => one.table));
    return plan.tiltak
      .filter((one) => timed.has(one.table) && !one.statedZero && hasMoney(one) && yearsOf(one).length === 0)
      .map((one) => ({
        cells: moneyCells(one),
        params: { tiltak: nameOf(one), kroner: one.components.reduce((sum, part) => sum + (part.kroner ?? 0), 0) },
      }));
  },
};
