/** Investments, and not a word of interest and instalments, VAT compensation or grants. */
import { investmentWithoutCapitalCost } from "../../src/rules/r913-investment-without-capital-cost";
import { params } from "./found";

test("investments are summed", () => {
  expect(
    params(investmentWithoutCapitalCost, {
      tiltak: [
        { title: "Brannbil", cost: 5000000, years: [2025], kind: "investering" },
        { title: "Buss", cost: 3000000, years: [2025], kind: "investering" },
        { title: "Trim", cost: 1, years: [2025] },
      ],
    }),
  ).toMatchObject({ kroner: 8000000, count: 2 });
});
