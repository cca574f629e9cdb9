/** Something new is built, but nothing says what it costs to run. */
import { investmentWithoutOperation } from "../../src/rules/r412-investment-without-operation";
import { found } from "./found";

test("rehabilitation adds no operation", () => {
  expect(
    found(investmentWithoutOperation, {
      tiltak: [
        { title: "Rehabilitering av rådhuset", cost: 9, years: [2025], kind: "investering" },
        { title: "Trim", cost: 1, years: [2025] },
      ],
    }),
  ).toEqual([]);
});
