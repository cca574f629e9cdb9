/** A total column that is not the sum of the row's years, where most rows' totals are. */
import { totalAgainstYears } from "../../src/rules/r514-total-against-years";
import { found } from "./found";

test("what was granted before may be part of the total", () => {
  const rows = [
    ["T", "Før", 2025, "Total"],
    ["a", 5, 1, 6],
    ["b", 0, 2, 2],
    ["c", 3, 4, 7],
  ];
  expect(
    found(totalAgainstYears, {
      sheets: [{ name: "S", roles: ["title", "granted-before", "year 2025", "total"], rows }],
    }),
  ).toEqual([]);
});

test("totals that never fit mean something else", () => {
  const rows = [
    ["T", 2025, "Total"],
    ["a", 1, 9],
    ["b", 2, 9],
    ["c", 4, 9],
  ];
  expect(found(totalAgainstYears, { sheets: [{ name: "S", roles: ["title", "year 2025", "total"], rows }] })).toEqual(
    [],
  );
});
