/** A goal list that Excel has made a decimal; text again where it is plain which list it was. */
import { goalListAsNumber } from "../../src/rules/r622-goal-list-as-number";
import { fixed, params } from "./found";

test("1.7 is the list 1,7", () => {
  const goals = [1, 2, 3, 4, 5, 6, 7].map((number) => [number, "a"] as const);
  expect(fixed(goalListAsNumber, { goals, tiltak: [{ title: "t", goals: 1.7 }] })).toEqual(["1,7"]);
});

test("9.1 may be 9,1 or 9,10: only a person can tell", () => {
  const goals = [1, 9, 10].map((number) => [number, "a"] as const);
  const sample = { goals, tiltak: [{ title: "t", goals: 9.1 }] };
  expect([fixed(goalListAsNumber, sample), params(goalListAsNumber, sample).lists]).toEqual([[], "9,1 / 9,10"]);
});
