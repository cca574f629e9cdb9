/** The text itself says that the cost is not known. */
import { costSaidUnclear } from "../../src/rules/r912-cost-said-unclear";
import { found } from "./found";

test("an amount settles it", () => {
  expect(
    found(costSaidUnclear, { tiltak: [{ title: "Leger, kostnader er uavklart", cost: 5, years: [2025] }] }),
  ).toEqual([]);
});
