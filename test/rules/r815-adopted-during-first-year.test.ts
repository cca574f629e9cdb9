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
