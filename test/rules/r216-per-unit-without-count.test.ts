/** A price for one, but not how many: it can't be summed. */
import { perUnitWithoutCount } from "../../src/rules/r216-per-unit-without-count";
import { found } from "./found";

test("a count makes it whole", () => {
  expect(
    found(perUnitWithoutCount, {
      tiltak: [
        {
          title: "Sensor",
          cost: "1 000 pr. stk.",
          years: [2025],
          parts: [{ kroner: 1000, profile: "per-stk", count: 20 }],
        },
      ],
    }),
  ).toEqual([]);
});
