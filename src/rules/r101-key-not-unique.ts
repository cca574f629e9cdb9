/** Two rows with the same number under the same heading: a reference to it points to both. */
import type { Tiltak } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import { numberCells } from "./number-cells";
import type { Rule } from "./rule";

export const keyNotUnique: Rule = {
  id: "R101",
  name: "key-not-unique",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Like numre i to forskjellige tabeller: hver tabell kan ha sin egen nummerering.",
  holds: [
    {
      say: "Nummer 1 og 2 under samme område",
      sample: {
        tiltak: [
          { number: "1", title: "Frisklivssentral" },
          { number: "2", title: "Minibuss" },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Nummer 1 to ganger under samme område",
      at: ["A4"],
      sample: {
        tiltak: [
          { number: "1", title: "Frisklivssentral" },
          { number: "1", title: "Kulturskole" },
        ],
      },
    },
  ],
  check: ({ plan }) => {
    const first = new Map<string, Tiltak>();
    return plan.tiltak.flatMap((tiltak) => {
      if (tiltak.number === null) return [];
      const key = JSON.stringify([tiltak.table, tiltak.sectionNumber ?? tiltak.section, tiltak.number]);
      const other = first.get(key);
      if (!other) {
        first.set(key, tiltak);
        return [];
      }
      const params = { number: tiltak.number, tiltak: nameOf(tiltak), other: nameOf(other) };
      return [{ cells: numberCells(plan, tiltak), related: [numberCells(plan, other)], params }];
    });
  },
};
