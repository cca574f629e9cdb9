/** A goal that no tiltak serves. */
import { goalWithoutTiltak } from "../../src/rules/r621-goal-without-tiltak";
import { found } from "./found";

test("a list that Excel made a decimal serves both its goals", () => {
  expect(
    found(goalWithoutTiltak, {
      goals: [
        [1, "a"],
        [2, "b"],
      ],
      tiltak: [{ title: "t", goals: 1.2 }],
    }),
  ).toEqual([]);
});
