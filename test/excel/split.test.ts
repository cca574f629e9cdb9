import { pack, rowRuns } from "../../src/excel/split";

describe("splitting below the request limit", () => {
  test("packs in order, none above the limit, and a larger one alone", () => {
    const groups = pack([4, 4, 3, 20, 1, 9], (bytes) => bytes, 10);
    expect(groups).toEqual([[4, 4], [3], [20], [1, 9]]);
  });

  test("nothing makes no request", () => {
    expect(pack([], () => 1, 10)).toEqual([]);
    expect(rowRuns([], 10)).toEqual([]);
  });

  test("runs of rows follow each other without a gap and hold all rows", () => {
    const runs = rowRuns([5, 5, 5, 5, 12, 5], 11);
    expect(runs).toEqual([
      { start: 0, count: 2, bytes: 10 },
      { start: 2, count: 2, bytes: 10 },
      { start: 4, count: 1, bytes: 12 },
      { start: 5, count: 1, bytes: 5 },
    ]);
  });
});
