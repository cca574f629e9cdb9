/** Age groups that together are everybody, but do not add up to the stated population. */
import { cellRef } from "../../src/plan/cell";
import { bandsAgainstTotal } from "../../src/rules/r928-bands-against-total";
import { found } from "./found";

test("groups that leave ages out are not everybody", () => {
  expect(
    found(bandsAgainstTotal, {
      demographics: {
        tables: [
          {
            source: "S",
            alternative: null,
            region: null,
            yearCells: null,
            series: [
              {
                band: { from: 20, to: 66, label: "b" },
                points: [{ year: 2025, persons: 50, cells: cellRef("B", 2, 2) }],
              },
            ],
          },
          {
            source: "S",
            alternative: null,
            region: null,
            yearCells: null,
            series: [
              {
                band: { from: null, to: null, label: "b" },
                points: [{ year: 2025, persons: 90, cells: cellRef("B", 3, 2) }],
              },
            ],
          },
        ],
      },
    }),
  ).toEqual([]);
});
