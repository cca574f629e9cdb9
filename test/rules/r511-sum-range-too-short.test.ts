/** A SUM that leaves out rows of its own block: the classic after a row was put in at the edge. */
import { sumRangeTooShort } from "../../src/rules/r511-sum-range-too-short";
import { fixed, found } from "./found";

test("the range is widened to all rows of its block", () => {
  expect(
    fixed(sumRangeTooShort, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025"],
          rows: [
            ["T", 2025],
            ["a", 1],
            ["b", 2],
            ["c", 4],
            ["Sum", { f: "=SUM(B3:B4)", v: 6 }],
          ],
        },
      ],
    }),
  ).toEqual(["=SUM(B2:B4)"]);
});

test("an empty row at the edge is no missing row", () => {
  expect(
    found(sumRangeTooShort, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025"],
          rows: [
            ["T", 2025],
            ["a", 1],
            ["b", 2],
            ["c", null],
            ["Sum", { f: "=SUM(B2:B3)", v: 3 }],
          ],
        },
      ],
    }),
  ).toEqual([]);
});
