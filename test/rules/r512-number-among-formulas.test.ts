/** A typed number where the cells beside it in the row, or above and below, are formulas. */
import { numberAmongFormulas } from "../../src/rules/r512-number-among-formulas";
import { found } from "./found";

test("a row of typed sums is typed by intent", () => {
  expect(
    found(numberAmongFormulas, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025", "year 2026", "year 2027"],
          rows: [
            ["T", 2025, 2026, 2027],
            ["a", 1, 1, 1],
            ["Sum", 1, 1, 1],
          ],
        },
      ],
    }),
  ).toEqual([]);
});
