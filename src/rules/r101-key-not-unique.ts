/** Two rows with the same number under the same heading: a reference to it points to both. */
import type { Tiltak } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import { fitting, numberCells, numberedIn, renumbered, seriesOf } from "./number-cells";
import type { Rule } from "./rule";

export const keyNotUnique: Rule = {
  id: "R101",
  name: "key-not-unique",
  severity: "warning",
  group: "structure",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: true,
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
    {
      say: "1, 2, 2, 4: det siste 2-tallet skulle vært 3",
      at: ["A5"],
      sample: { tiltak: ["1", "2", "2", "4"].map((number, i) => ({ number, title: ["Frisklivssentral", "Kulturskole", "Minibuss", "Gatelys"][i] ?? "" })) },
    },
  ],
  check: (input) =>
    seriesOf(input.plan).flatMap((series) => {
      const first = new Map<string, Tiltak>();
      const numbered = numberedIn(series);
      return series.flatMap((tiltak) => {
        if (tiltak.number === null) return [];
        const other = first.get(tiltak.number);
        if (!other) {
          first.set(tiltak.number, tiltak);
          return [];
        }
        const place = numbered.findIndex((one) => one.tiltak === tiltak);
        return [
          {
            cells: numberCells(input.plan, tiltak),
            related: [numberCells(input.plan, other)],
            params: { number: tiltak.number, tiltak: nameOf(tiltak), other: nameOf(other) },
            fix: renumbered(input, tiltak, fitting(numbered, place)),
          },
        ];
      });
    }),
};
