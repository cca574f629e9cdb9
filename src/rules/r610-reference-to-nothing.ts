/** "Jf. pkt. 13" where there is no such item. */
import { numberCells } from "./number-cells";
import { referencesOf, targetsOf } from "./references";
import { nameOf } from "./about-tiltak";
import type { Rule } from "./rule";

export const referenceToNothing: Rule = {
  id: "R610",
  name: "reference-to-nothing",
  severity: "warning",
  group: "references",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Henvisninger til andre dokumenter, vedlegg og kapitler.",
  holds: [
    {
      say: "«jf. pkt. 2», og 2 finnes",
      sample: {
        tiltak: [
          { number: "1", title: "Turnus på natt, jf. pkt. 2" },
          { number: "2", title: "Vaktbok og turnus for vikarer" },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "«jf. pkt. 9» i en liste med to tiltak",
      at: ["B3"],
      sample: {
        tiltak: [
          { number: "1", title: "Minibuss, jf. pkt. 9" },
          { number: "2", title: "Kulturskole" },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const targets = targetsOf(plan);
    const numbered = plan.tiltak.some((tiltak) => tiltak.number !== null);
    if (!numbered) return [];
    return plan.tiltak.flatMap((tiltak) =>
      referencesOf(tiltak)
        .filter((reference) => reference.section === null && targets(tiltak, reference).length === 0)
        .map((reference) => ({
          cells: tiltak.titleCells,
          related: [numberCells(plan, tiltak)],
          params: { tiltak: nameOf(tiltak), reference: reference.text },
        })),
    );
  },
};
