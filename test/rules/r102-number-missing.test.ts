/** A number that the series skips: has a tiltak been left out? */
import { numberMissing } from "../../src/rules/r102-number-missing";
import { found, params } from "./found";

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

test("two left out together are named together, and the first of all is missed too", () => {
  const rows = (...numbers: string[]) => ({ tiltak: numbers.map((number) => ({ number, title: number })) });
  expect(params(numberMissing, rows("1", "2", "5"))).toMatchObject({ number: "3, 4" });
  expect(found(numberMissing, rows("2", "3", "4"))).toEqual(["A3"]);
  expect(found(numberMissing, rows("1", "2", "2", "4"))).toEqual([]);
});
