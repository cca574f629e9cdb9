/** A price for one, but not how many: it can't be summed. */
import { nameOf } from "./about-tiltak";
import type { Rule } from "./rule";

export const perUnitWithoutCount: Rule = {
  id: "R216",
  name: "per-unit-without-count",
  severity: "warning",
  group: "cost-and-year",
  basis: "arithmetic",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Stykkpriser som er skrevet uten «pr. stk.» eller «per enhet».",
  holds: [
    {
      say: "12 sensorer à 1 000 kr",
      sample: {
        tiltak: [
          {
            title: "Sensorer",
            cost: "1 000 pr. stk., 12 stk.",
            years: [2025],
            parts: [{ kroner: 1000, profile: "per-stk", count: 12 }],
          },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "1 000 kr pr. stk. uten antall",
      at: ["C3"],
      sample: {
        tiltak: [
          { title: "Sensorer", cost: "1 000 pr. stk.", years: [2025], parts: [{ kroner: 1000, profile: "per-stk" }] },
        ],
      },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) =>
      tiltak.components
        .filter((part) => part.profile === "per-stk" && part.count === null && part.kroner !== null)
        .map((part) => ({ cells: part.cells, params: { tiltak: nameOf(tiltak), kroner: part.kroner ?? 0 } })),
    ),
};
