/** A tiltak that starts before the plan does or after it ends. */
import { outsidePlan } from "../../src/rules/r813-outside-plan";
import { found } from "./found";

test("a tiltak that runs on after the plan is in it", () => {
  expect(found(outsidePlan, { tiltak: [{ title: "a", period: "2027-2031" }] })).toEqual([]);
});
