/** A stated change that is not the end value less the start value. */
import { cellRef } from "../plan/cell";
import { claimParams, endsOf } from "./claims";
import type { Rule } from "./rule";

const at = (row: number, column: number) => cellRef("Befolkning", row, column);

export const changeAgainstEnds: Rule = {
  id: "R920",
  name: "change-against-ends",
  severity: "error",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Endringer der start- eller sluttallet verken er oppgitt eller står i en befolkningstabell.",
  holds: [
    {
      say: "Fra 800 til 900: 100",
      sample: {
        demographics: {
          changes: [
            {
              band: { from: 67, to: 79, label: "67–79 år" },
              from: 2025,
              to: 2030,
              start: { persons: 800, cells: at(2, 2) },
              end: { persons: 900, cells: at(2, 3) },
              change: { persons: 100, cells: at(2, 4) },
              percent: { percent: 12.5, cells: at(2, 5) },
            },
          ],
        },
      },
    },
  ],
  breaks: [
    {
      say: "Fra 800 til 900: 120",
      at: ["Befolkning!D2"],
      sample: {
        demographics: {
          changes: [
            {
              band: { from: 67, to: 79, label: "67–79 år" },
              from: 2025,
              to: 2030,
              start: { persons: 800, cells: at(2, 2) },
              end: { persons: 900, cells: at(2, 3) },
              change: { persons: 120, cells: at(2, 4) },
              percent: null,
            },
          ],
        },
      },
    },
  ],
  check: ({ demographics }) =>
    demographics.changes.flatMap((claim) => {
      const { start, end } = endsOf(demographics, claim);
      if (!start || !end || !claim.change) return [];
      const right = end.persons - start.persons;
      if (Math.abs(claim.change.persons - right) < 1) return [];
      const related = [start.cells, end.cells].filter((cells) => cells !== null);
      const params = {
        ...claimParams(claim),
        start: start.persons,
        end: end.persons,
        stated: claim.change.persons,
        right,
      };
      return [{ cells: claim.change.cells, related, params }];
    }),
};
