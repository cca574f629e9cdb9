/** What a formula of sums covers, as a reader of the formula would say. */
import { coverageOf, coversRow } from "../../src/rules/sum-coverage";

test.each<[string, number, readonly (readonly [number, number])[], number]>([
  ["=SUM(D5:D7)", 4, [[5, 7]], 0],
  ["=SUM(D$5:D$7,D9)", 4, [[5, 7], [9, 9]], 0],
  ["=D8+D13", 4, [[8, 8], [13, 13]], 0],
  ["=+D8+SUM(D10:D12)", 4, [[8, 8], [10, 12]], 0],
  ["=SUBTOTAL(9,AB5:AB7)", 28, [[5, 7]], 0],
  ["=SUM(D5:D7)+250", 4, [[5, 7]], 250],
  ["=SUM(D5:D7)-1.5", 4, [[5, 7]], -1.5],
])("%s", (formula, column, ranges, typed) => {
  expect(coverageOf(formula)).toEqual({ column, ranges, typed });
});

test.each(["=D8-D13", "=SUM(D5:E7)", "=D5*1.03", "=SUM(Ark2!D5:D7)", "=IF(D5>0,D5,0)", "=SUM(tblTiltak[2026])", "=250", "=SUM(D5:D7)/1000"])(
  "%s is no plain sum of a column",
  (formula) => {
    expect(coverageOf(formula)).toBeNull();
  },
);

test("rows between two ranges are not covered", () => {
  const coverage = coverageOf("=SUM(D5:D6)+D9");
  expect([5, 6, 7, 9].map((row) => coverage !== null && coversRow(coverage, row))).toEqual([true, true, false, true]);
});
