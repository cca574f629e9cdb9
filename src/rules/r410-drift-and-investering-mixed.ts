/** Drift and investering in one cell: a sum of the column adds what the økonomiplan keeps apart. */
import { refText } from "../plan/cell";
import { nameOf } from "./about-tiltak";
import type { Rule } from "./rule";

export const driftAndInvesteringMixed: Rule = {
  id: "R410",
  name: "drift-and-investering-mixed",
  severity: "warning",
  group: "drift-and-investering",
  basis: "law",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Drift og investering i hver sin rad av samme kolonne; summen av dem tar R516.",
  holds: [
    {
      say: "Bygging og bemanning i hver sin rad",
      sample: {
        tiltak: [
          { title: "Renter og avdrag", cost: 90000, years: [2027] },
          { title: "Ny barnehage", cost: 40000000, years: [2025], kind: "investering" },
          { title: "Bemanning av barnehagen", cost: 6000000, years: [2027], aarsverk: 8 },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Bygging og bemanning i samme celle",
      at: ["C3"],
      sample: {
        tiltak: [
          {
            title: "Ny barnehage\nBemanning",
            cost: "40 000 000\n6 000 000",
            years: [2025, 2027],
            parts: [
              { kroner: 40000000, kind: "investering", years: [2025] },
              { kroner: 6000000, years: [2027] },
            ],
          },
        ],
      },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) => {
      const all = tiltak.components.filter((part) => part.kroner !== null && part.kroner !== 0);
      // A column for each kind keeps them apart: only amounts in one and the same cell are mixed.
      const costed = all.filter((part) => all.some((other) => other.kind !== part.kind && refText(other.cells) === refText(part.cells)));
      const sum = (kind: string): number =>
        costed.filter((part) => part.kind === kind).reduce((all, part) => all + (part.kroner ?? 0), 0);
      const [first] = costed;
      if (!first || new Set(costed.map((part) => part.kind)).size < 2) return [];
      return [
        {
          cells: first.cells,
          params: { tiltak: nameOf(tiltak), drift: sum("drift"), investering: sum("investering") },
        },
      ];
    }),
};
