/** A plan adopted well into its first year: what starts that year can't have a whole year's effect. */
import { adoptedDuringFirstYear } from "../../src/rules/r815-adopted-during-first-year";
import { params } from "./found";

test("adopted in June of year one, one costed tiltak that year", () => {
  expect(
    params(adoptedDuringFirstYear, {
      tiltak: [{ title: "a", cost: 5, years: [2025] }],
      sheets: [{ name: "Om", rows: [["Vedtatt i kommunestyret", "20.06.2025"]] }],
    }),
  ).toMatchObject({ count: 1, year: "2025" });
});

test("a date as Excel stores it, and one in the same cell as the words", () => {
  const at = (rows: (string | number)[][], formats?: string[][]) => ({
    tiltak: [{ title: "a", cost: 5, years: [2025] }],
    sheets: [{ name: "Om", rows, ...(formats ? { grid: { formats } } : {}) }],
  });
  // 45828 is 20 June 2025.
  expect(params(adoptedDuringFirstYear, at([["Vedtatt", 45828]], [["General", "dd.mm.yyyy"]]))).toMatchObject({ date: "20.06.2025" });
  expect(params(adoptedDuringFirstYear, at([["Vedtatt", 45828]], [["General", "0"]]))).toEqual({});
  expect(params(adoptedDuringFirstYear, at([["Vedtatt av kommunestyret 20.06.2025"]]))).toMatchObject({ date: "20.06.2025" });
});
