/** Totals whose formulas stop before the last year. */
import { totalLeavesOutYear } from "../../src/rules/r525-total-leaves-out-year";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

const years = [2025, 2026, 2027, 2028];
const sample = (head: string, ...ranges: readonly string[]): Sample => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", ...years.map((year) => `year ${year}` as const), "total"],
      rows: [["Tiltak", ...years, head], ...ranges.map((range, i) => [`Tiltak ${i}`, 1, 1, 1, 1, { f: `=SUM(${range.replaceAll("#", String(i + 2))})`, v: 3 }])],
    },
  ],
});

test("the years left out in every row are named once", () => {
  expect(params(totalLeavesOutYear, sample("Total", "B#:D#", "B#:D#", "B#:D#"))).toMatchObject({ years: "2028", count: 3 });
  expect(found(totalLeavesOutYear, sample("Total", "C#:E#", "C#:E#"))).toEqual(["F2"]);
});

test("one row alone, half of the years, and a heading that says which years, are other things", () => {
  expect(found(totalLeavesOutYear, sample("Total", "B#:D#", "B#:E#", "B#:E#"))).toEqual([]);
  expect(found(totalLeavesOutYear, sample("Total", "B#:C#", "B#:C#"))).toEqual([]);
  expect(found(totalLeavesOutYear, sample("Sum 2025–2027", "B#:D#", "B#:D#"))).toEqual([]);
});
