/** A post with its size, but no money for it. */
import { hasMoney, nameOf, wordsOf } from "./about-tiltak";
import { needsMoney } from "./r910-money-without-amount";
import type { Rule } from "./rule";
import { study } from "./words";

export const positionWithoutCost: Rule = {
  id: "R310",
  name: "position-without-cost",
  severity: "warning",
  group: "positions",
  basis: "law",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Stillinger som er nevnt uten størrelse; dem tar R211.",
  holds: [
    {
      say: "1,0 årsverk og 750 000 kr",
      sample: { tiltak: [{ title: "1 årsverk i hjemmetjenesten", cost: 750000, years: [2025], aarsverk: 1 }] },
    },
  ],
  breaks: [
    {
      say: "0,5 årsverk uten kostnad",
      at: ["B3"],
      sample: { tiltak: [{ title: "0,5 årsverk på dagsenteret", years: [2025], aarsverk: 0.5 }] },
    },
  ],
  check: ({ plan }) => {
    const costed = new Set(plan.tiltak.filter(hasMoney).map((tiltak) => tiltak.table));
    return plan.tiltak
      .filter(
        (tiltak) =>
          (tiltak.costCells !== null || costed.has(tiltak.table)) && tiltak.positions !== null && tiltak.positions > 0,
      )
      // Where the financing says that money is needed, R910 tells that it is missing.
      .filter((tiltak) => !hasMoney(tiltak) && !tiltak.statedZero && !study.test(wordsOf(tiltak)) && !needsMoney(tiltak))
      .map((tiltak) => ({
        cells: tiltak.titleCells,
        params: { tiltak: nameOf(tiltak), aarsverk: tiltak.positions ?? 0 },
      }));
  },
};
