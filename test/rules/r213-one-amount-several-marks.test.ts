/** One amount and several marked years: is it the sum of all, or the same amount every time? */
import { oneAmountSeveralMarks } from "../../src/rules/r213-one-amount-several-marks";
import { found, params } from "./found";

test("1 500 000 over four marks is 375 000 each", () => {
  expect(
    params(oneAmountSeveralMarks, {
      tiltak: [{ title: "Rehabilitering", cost: 1500000, years: [2025, 2026, 2027, 2028] }],
    }),
  ).toMatchObject({ marks: 4, share: 375000 });
});

test("an amount said to be yearly is plain", () => {
  expect(
    found(oneAmountSeveralMarks, { tiltak: [{ title: "Lisens, årlig utgift", cost: 9000, years: [2025, 2026] }] }),
  ).toEqual([]);
});
