/** A typed sum that is not the sum of what stands above it. */
import { sumNotItsParts } from "../../src/rules/r510-sum-not-its-parts";
import { found } from "./found";

test("a total of totals is right without its rows", () => {
  expect(
    found(sumNotItsParts, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025"],
          rows: [
            ["T", 2025],
            ["a", 1],
            ["b", 2],
            ["Sum a", 3],
            ["c", 4],
            ["d", 5],
            ["Sum b", 9],
            ["Sum totalt", 12],
          ],
        },
      ],
    }),
  ).toEqual([]);
});

test("savings are subtracted", () => {
  expect(
    found(sumNotItsParts, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025"],
          rows: [
            ["T", 2025],
            ["a", 500],
            ["b", -200],
            ["Sum", 300],
          ],
        },
      ],
    }),
  ).toEqual([]);
});

test("rounding of parts is let pass", () => {
  expect(
    found(sumNotItsParts, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025"],
          rows: [
            ["T", 2025],
            ["a", 1],
            ["b", 2],
            ["c", 3],
            ["Sum", 7],
          ],
        },
      ],
    }),
  ).toEqual([]);
});
