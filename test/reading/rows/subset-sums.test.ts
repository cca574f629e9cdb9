/** A sum of some of the rows is known only where the figures could not agree by chance. */
import { isSubsetSum } from "../../../src/reading/rows/subset-sums";

describe("isSubsetSum", () => {
  const rows = [[145, 290], [620, 1240], [-85, -95], [-310, -410]];
  test("of the first and the third", () => expect(isSubsetSum([60, 195], rows, 4)).toBe(true));
  test("not where one column disagrees", () => expect(isSubsetSum([60, 190], rows, 4)).toBe(false));
  test("not one row alone", () => expect(isSubsetSum([620, 1240], rows, 5)).toBe(false));
  test("not where few digits meet many rows", () => expect(isSubsetSum([3, 3], [[1, 1], [2, 2], [4, 4], [5, 5]], 1)).toBe(false));
});
