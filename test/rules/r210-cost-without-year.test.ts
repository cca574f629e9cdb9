/** Money that stands under no year falls outside every sum of the plan. */
import { costWithoutYear } from "../../src/rules/r210-cost-without-year";
import { found } from "./found";

test("a table without any year asks for none", () => {
  expect(
    found(costWithoutYear, {
      tiltak: [
        { title: "a", cost: 5 },
        { title: "b", cost: 6 },
      ],
    }),
  ).toEqual([]);
});

test("a stated zero needs no year", () => {
  expect(
    found(costWithoutYear, {
      tiltak: [
        { title: "a", cost: 0, statedZero: true },
        { title: "b", cost: 6, years: [2025] },
      ],
    }),
  ).toEqual([]);
});
