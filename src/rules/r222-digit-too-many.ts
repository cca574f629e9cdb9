/** One year ten, a hundred or a thousand times the other years of its row: a digit too many or too few. */
import { nameOf } from "./about-tiltak";
import type { Rule } from "./rule";

const table = (second: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "year 2027", "year 2028"] as const,
      rows: [
        ["Tiltak", 2025, 2026, 2027, 2028],
        ["Frisklivssentral", 500, 500, 500, 500],
        ["Minibuss", 150, second, 150, 150],
      ],
    },
  ],
});

export const digitTooMany: Rule = {
  id: "R222",
  name: "digit-too-many",
  severity: "warning",
  group: "cost-and-year",
  basis: "arithmetic",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Rader der årene ellers er forskjellige, eller der færre enn tre av dem er like.",
  holds: [{ say: "150 i alle år", sample: table(150) }],
  breaks: [{ say: "1 500 i ett år og 150 i de andre", at: ["Plan!C3"], sample: table(1500) }],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      const amounts = tiltak.amounts.filter(({ kroner }) => kroner !== 0);
      return amounts.flatMap((one) => {
        const others = amounts.filter((other) => other !== one);
        const [usual] = others;
        if (!usual || others.length < 3 || others.some((other) => other.kroner !== usual.kroner)) return [];
        const times = Math.max(one.kroner / usual.kroner, usual.kroner / one.kroner);
        if (![10, 100, 1000].some((factor) => Math.abs(times - factor) < 1e-6)) return [];
        return [{ cells: one.cells, params: { tiltak: nameOf(tiltak), kroner: one.kroner, year: String(one.year), usual: usual.kroner } }];
      });
    }),
};
