/** A head that breaks the row of years: a year twice, a year left out, a year mistyped. */
import { yearHeadsBroken } from "../../src/rules/r105-year-heads";
import { fixed, found } from "./found";

test("two digits are years where another row holds the same", () => {
  const rows = [
    ["Tiltak", 25, 26, 26, 28],
    ["a", "x", null, null, null],
    ["Tiltak", 25, 26, 27, 28],
  ];
  expect(
    fixed(yearHeadsBroken, {
      sheets: [{ name: "Plan", roles: ["title", "mark 2025", "mark 2026", "mark 2027", "mark 2028"], rows }],
    }),
  ).toEqual([27]);
});

test("a row of amounts is no row of years", () => {
  const rows = [
    ["Tiltak", 2025, 2026, 2027, 2028],
    ["a", 10, 11, 12, 99],
  ];
  expect(
    found(yearHeadsBroken, {
      sheets: [{ name: "Plan", roles: ["title", "year 2025", "year 2026", "year 2027", "year 2028"], rows }],
    }),
  ).toEqual([]);
});
