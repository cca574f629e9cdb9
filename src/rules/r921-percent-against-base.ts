/** A per cent that is not the change over the start value. */
import { cellRef } from "../plan/cell";
import { claimParams, endsOf, isRounded, oneDecimal } from "./claims";
import type { Rule } from "./rule";

const at = (row: number, column: number) => cellRef("Befolkning", row, column);
const band = { from: 67, to: 79, label: "67–79 år" };

export const percentAgainstBase: Rule = {
  id: "R921",
  name: "percent-against-base",
  severity: "error",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Prosenter der startallet verken er oppgitt eller står i en befolkningstabell.",
  holds: [
    {
      say: "50 av 200 er 25 %",
      sample: {
        demographics: {
          changes: [
            {
              band,
              from: 2025,
              to: 2030,
              start: { persons: 200, cells: at(2, 2) },
              end: null,
              change: { persons: 50, cells: at(2, 4) },
              percent: { percent: 25, cells: at(2, 5) },
            },
          ],
        },
      },
    },
  ],
  breaks: [
    {
      say: "50 av 200 oppgitt som 20 %",
      at: ["Befolkning!E2"],
      sample: {
        demographics: {
          changes: [
            {
              band,
              from: 2025,
              to: 2030,
              start: { persons: 200, cells: at(2, 2) },
              end: null,
              change: { persons: 50, cells: at(2, 4) },
              percent: { percent: 20, cells: at(2, 5) },
            },
          ],
        },
      },
    },
  ],
  check: ({ demographics }) =>
    demographics.changes.flatMap((claim) => {
      const { start, end } = endsOf(demographics, claim);
      const change = end && start ? end.persons - start.persons : claim.change?.persons;
      if (!start || start.persons === 0 || change === undefined || !claim.percent) return [];
      const right = (change / start.persons) * 100;
      if (isRounded(claim.percent.percent, right)) return [];
      const related = [start.cells, end?.cells ?? null].filter((cells) => cells !== null);
      const params = {
        ...claimParams(claim),
        stated: claim.percent.percent,
        change,
        start: start.persons,
        right: oneDecimal(right),
      };
      return [{ cells: claim.percent.cells, related, params }];
    }),
};
