/** A per cent that fits the end value and not the start value. */
import { percentOfEnd } from "../../src/rules/r923-percent-of-end";
import { claim, params } from "./found";

test("100 up to 385 is 26 % of 385 and 35,1 % of 285", () => {
  expect(
    params(percentOfEnd, { demographics: { changes: [claim(2015, 2025, { end: 385, change: 100, percent: 26 })] } }),
  ).toMatchObject({ start: 285, right: 35.1 });
});
