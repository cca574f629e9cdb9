/** `#REF!` and its kin: whatever sums over it is an error too. */
import { errorCell } from "../../src/rules/r110-error-cell";
import { found } from "./found";

test("a run of one error down a column is told once", () => {
  expect(found(errorCell, { sheets: [{ name: "S", rows: [["#N/A"], ["#N/A"], ["#REF!"]] }] })).toEqual(["A1:A2", "A3"]);
});

test("words that begin with # are no errors", () => {
  expect(found(errorCell, { sheets: [{ name: "S", rows: [["#tiltak"], ["# 3"]] }] })).toEqual([]);
});
