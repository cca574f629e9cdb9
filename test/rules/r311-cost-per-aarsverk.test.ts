/** Cost per årsverk far from what the plan's other posts cost. */
import { costPerAarsverk } from "../../src/rules/r311-cost-per-aarsverk";
import { found, params } from "./found";

test("400 000 for 0,6 is 666 667 against a norm of 500 000", () => {
  const tiltak = [
    [500000, 1],
    [250000, 0.5],
    [5000000, 10],
    [400000, 0.6],
  ].map(([cost = 0, aarsverk = 0]) => ({ title: "a", cost, aarsverk, years: [2025] }));
  expect(params(costPerAarsverk, { tiltak })).toMatchObject({ price: 666667, norm: 500000 });
});

test("two prices are no norm", () => {
  expect(
    found(costPerAarsverk, {
      tiltak: [
        { title: "a", cost: 1, aarsverk: 1, years: [2025] },
        { title: "b", cost: 9, aarsverk: 1, years: [2025] },
      ],
    }),
  ).toEqual([]);
});
