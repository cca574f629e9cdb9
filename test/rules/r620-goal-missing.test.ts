/** A tiltak that serves a goal which is not in the list of goals. */
import { goalMissing } from "../../src/rules/r620-goal-missing";
import { found } from "./found";

test("without a list of goals nothing is missing", () => {
  expect(found(goalMissing, { tiltak: [{ title: "a", goals: 9 }] })).toEqual([]);
});
