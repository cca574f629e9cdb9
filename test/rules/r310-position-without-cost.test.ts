/** A post with its size, but no money for it. */
import { positionWithoutCost } from "../../src/rules/r310-position-without-cost";
import { found } from "./found";

test("a post to be studied costs nothing yet", () => {
  expect(found(positionWithoutCost, { tiltak: [{ title: "Vurdere 1 årsverk", years: [2025], aarsverk: 1 }] })).toEqual(
    [],
  );
});
