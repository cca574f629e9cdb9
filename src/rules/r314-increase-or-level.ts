/** "Fra 60 % til 75 %" with an amount: does it pay the increase, or the whole post? */
import { nameOf, wordsOf } from "./about-tiltak";
import type { Rule } from "./rule";

const widened = /(?:fra|frå)\s+(\d{1,3})\s*%\s+til\s+(\d{1,3})\s*%/iu;

export const increaseOrLevel: Rule = {
  id: "R314",
  name: "increase-or-level",
  severity: "info",
  group: "positions",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Utvidelser som ikke er skrevet «fra … % til … %».",
  holds: [
    {
      say: "15 % stilling",
      sample: { tiltak: [{ title: "Fagutvikler, 15 % stilling", cost: 110000, years: [2025], aarsverk: 0.15 }] },
    },
  ],
  breaks: [
    {
      say: "Fra 60 % til 75 % og ett beløp",
      at: ["C3"],
      sample: {
        tiltak: [{ title: "Fagutvikler: fra 60 % til 75 % stilling", cost: 140000, years: [2025], aarsverk: 0.15 }],
      },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      const match = widened.exec(wordsOf(tiltak));
      const [cost] = tiltak.costs;
      if (!match || !cost || tiltak.costs.length > 1) return [];
      const [before, after] = [Number(match[1]), Number(match[2])];
      if (after <= before) return [];
      const params = { tiltak: nameOf(tiltak), kroner: cost.kroner, before, after, increase: after - before };
      return [
        {
          cells: cost.cells,
          params: {
            ...params,
            asIncrease: Math.round((cost.kroner * 100) / (after - before)),
            asLevel: Math.round((cost.kroner * 100) / after),
          },
        },
      ];
    }),
};
