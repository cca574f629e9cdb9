import { firstYearShare, startMonthOf } from "../../src/economy/part-year";

test.each([
  [1, 1],
  [8, 5 / 12],
  [12, 1 / 12],
])("a start in month %s leaves %s of the year", (month, share) => {
  expect(firstYearShare(month)).toBeCloseTo(share, 12);
  expect(startMonthOf(share)).toBe(month);
});

test("a month that is none, and a share no month gives, count as the whole year", () => {
  expect(firstYearShare(0)).toBe(1);
  expect(startMonthOf(0.4)).toBe(1);
});
