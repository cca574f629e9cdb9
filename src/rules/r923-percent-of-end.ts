/** A per cent that fits the end value and not the start value. */
import { cellRef } from "../plan/cell";
import { claimParams, endsOf, isRounded, oneDecimal } from "./claims";
import type { Rule } from "./rule";

const at = (row: number, column: number) => cellRef("Befolkning", row, column);
const band = { from: 80, to: 89, label: "80–89 år" };

export const percentOfEnd: Rule = {
  id: "R923",
  name: "percent-of-end",
  severity: "warning",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Tilfeller der sluttallet ikke er kjent. Er startallet kjent, tar R921 det.",
  holds: [
    {
      say: "100 fram til 400 er 33 % av 300",
      sample: {
        demographics: {
          changes: [
            {
              band,
              from: 2015,
              to: 2025,
              start: null,
              end: { persons: 400, cells: at(2, 3) },
              change: { persons: 100, cells: at(2, 4) },
              percent: { percent: 33, cells: at(2, 5) },
            },
          ],
        },
      },
    },
  ],
  breaks: [
    {
      say: "100 fram til 400 oppgitt som 25 %",
      at: ["Befolkning!E2"],
      sample: {
        demographics: {
          changes: [
            {
              band,
              from: 2015,
              to: 2025,
              start: null,
              end: { persons: 400, cells: at(2, 3) },
              change: { persons: 100, cells: at(2, 4) },
              percent: { percent: 25, cells: at(2, 5) },
            },
          ],
        },
      },
    },
  ],
  check: ({ demographics }) =>
    demographics.changes.flatMap((claim) => {
      const { start, end } = endsOf(demographics, claim);
      if (start || !end || !claim.change || !claim.percent) return [];
      const begin = end.persons - claim.change.persons;
      const ofEnd = (claim.change.persons / end.persons) * 100;
      const ofStart = (claim.change.persons / begin) * 100;
      if (begin <= 0 || !isRounded(claim.percent.percent, ofEnd) || isRounded(claim.percent.percent, ofStart))
        return [];
      const params = {
        ...claimParams(claim),
        stated: claim.percent.percent,
        change: claim.change.persons,
        end: end.persons,
        start: begin,
        right: oneDecimal(ofStart),
      };
      return [{ cells: claim.percent.cells, related: end.cells ? [end.cells] : [], params }];
    }),
};
