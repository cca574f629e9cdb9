/** A number that the series skips: has a tiltak been left out? */
import type { Tiltak } from "../plan/plan";
import { integerOf, numberCells, seriesOf } from "./number-cells";
import type { Found, Rule } from "./rule";

export const numberMissing: Rule = {
  id: "R102",
  name: "number-missing",
  severity: "info",
  group: "structure",
  basis: "guideline",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tiltak som mangler i slutten av rekken.",
  holds: [
    {
      say: "1, 2 og 3",
      sample: {
        tiltak: [
          { number: "1", title: "Frisklivssentral" },
          { number: "2", title: "Minibuss" },
          { number: "3", title: "Kulturskole" },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "1, 2 og 4",
      at: ["A5"],
      sample: {
        tiltak: [
          { number: "1", title: "Frisklivssentral" },
          { number: "2", title: "Minibuss" },
          { number: "4", title: "Kulturskole" },
        ],
      },
    },
  ],
  check: ({ plan }) =>
    seriesOf(plan).flatMap((series): Found[] => {
      const numbered = new Map<number, Tiltak>();
      for (const tiltak of series) {
        const number = tiltak.number === null ? null : integerOf(tiltak.number);
        if (number !== null && !numbered.has(number)) numbered.set(number, tiltak);
      }
      const known = [...numbered.keys()].sort((a, b) => a - b);
      const missing = known.slice(1).flatMap((number, i) => (number - (known[i] ?? number) === 2 ? [number - 1] : []));
      // A row without a number stands where the missing one should: R103 says so.
      if (missing.length !== 1 || series.some((tiltak) => tiltak.number === null) || known.length < 3) return [];
      const [number = 0] = missing;
      const after = numbered.get(number + 1);
      return after ? [{ cells: numberCells(plan, after), params: { number: String(number) } }] : [];
    }),
};
