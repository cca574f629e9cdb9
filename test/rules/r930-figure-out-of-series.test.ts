/** One figure of a series a multiple of both its neighbours: a digit too many or too few. */
import { cellRef } from "../../src/plan/cell";
import { figureOutOfSeries } from "../../src/rules/r930-figure-out-of-series";
import { found } from "./found";

test("small groups may triple", () => {
  expect(
    found(figureOutOfSeries, {
      demographics: {
        tables: [
          {
            source: "S",
            alternative: null,
            region: null,
            yearCells: null,
            series: [
              {
                band: { from: 90, to: null, label: "b" },
                points: [
                  { year: 2025, persons: 10, cells: cellRef("B", 2, 2) },
                  { year: 2026, persons: 40, cells: cellRef("B", 2, 3) },
                  { year: 2027, persons: 12, cells: cellRef("B", 2, 4) },
                ],
              },
            ],
          },
        ],
      },
    }),
  ).toEqual([]);
});
