/** Several amounts in a row and fewer marks: it does not show which amount belongs to which year. */
import { nameOf } from "./about-tiltak";
import type { Rule } from "./rule";

export const severalAmountsFewerMarks: Rule = {
  id: "R212",
  name: "several-amounts-fewer-marks",
  severity: "warning",
  group: "cost-and-year",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Beløp og kryss som er like mange, men står på feil linje.",
  holds: [
    {
      say: "To beløp og to kryss",
      sample: {
        tiltak: [
          {
            title: "Leder\nDrift",
            cost: "500 000\n250 000",
            years: [2025, 2026],
            parts: [
              { kroner: 500000, words: "Leder", years: [2025] },
              { kroner: 250000, words: "Drift", years: [2026] },
            ],
          },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "To beløp og ett kryss",
      at: ["C3"],
      sample: {
        tiltak: [
          {
            title: "Leder\nDrift",
            cost: "500 000\n250 000",
            years: [2025],
            parts: [
              { kroner: 500000, words: "Leder" },
              { kroner: 250000, words: "Drift" },
            ],
          },
        ],
      },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      const marks = new Set(tiltak.startYears.map((start) => start.year)).size;
      const first = tiltak.costs[0];
      if (!first || tiltak.costs.length < 2 || tiltak.period !== null || marks === 0 || marks >= tiltak.costs.length) return [];
      return [{ cells: first.cells, params: { tiltak: nameOf(tiltak), amounts: tiltak.costs.length, marks } }];
    }),
};
