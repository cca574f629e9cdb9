/** A total whose range takes in both rows and the sums of those rows. */
import { totalCountsTwice } from "../../src/rules/r515-total-counts-twice";
import { found } from "./found";

test("SUBTOTAL passes subtotals by itself", () => {
  expect(
    found(totalCountsTwice, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025"],
          rows: [
            ["T", 2025],
            ["a", 1],
            ["b", 2],
            ["Sum a", { f: "=SUBTOTAL(9,B2:B3)", v: 3 }],
            ["c", 4],
            ["Sum totalt", { f: "=SUBTOTAL(9,B2:B5)", v: 7 }],
          ],
        },
      ],
    }),
  ).toEqual([]);
});
