/** A number that the series skips: has a tiltak been left out? */
import { numberMissing } from "../../src/rules/r102-number-missing";
import { found } from "./found";

test("1, 2, 2a, 3 has no gap, in whatever order", () => {
  expect(found(numberMissing, { tiltak: ["2", "1", "3", "2a"].map((number) => ({ number, title: number })) })).toEqual(
    [],
  );
});

test("a gap of several is a numbering of its own", () => {
  expect(found(numberMissing, { tiltak: ["1", "2", "3", "11"].map((number) => ({ number, title: number })) })).toEqual(
    [],
  );
});
