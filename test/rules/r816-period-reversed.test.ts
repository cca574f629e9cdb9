/** A period that ends before it begins. */
import { periodReversed } from "../../src/rules/r816-period-reversed";
import { found } from "./found";

test("two digits are read in the same century", () => {
  expect(
    found(periodReversed, {
      tiltak: [
        { title: "a", period: "2025-27" },
        { title: "b", period: "2027-25" },
      ],
    }),
  ).toEqual(["J4"]);
});
