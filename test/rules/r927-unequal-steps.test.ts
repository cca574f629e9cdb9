/** Columns of years that are not equally far apart: a chart that spaces them evenly bends the curve. */
import { cellRef } from "../../src/plan/cell";
import { unequalSteps } from "../../src/rules/r927-unequal-steps";
import { found } from "./found";

test("two years have one step", () => {
  expect(
    found(unequalSteps, {
      demographics: {
        tables: [
          {
            source: "S",
            alternative: null,
            region: null,
            yearCells: { sheet: "B", area: { row: 1, column: 2, rows: 1, columns: 2 } },
            series: [
              {
                band: { from: null, to: null, label: "b" },
                points: [
                  { year: 2012, persons: 1, cells: cellRef("B", 2, 2) },
                  { year: 2025, persons: 2, cells: cellRef("B", 2, 3) },
                ],
              },
            ],
          },
        ],
      },
    }),
  ).toEqual([]);
});
