/** A sum whose range begins in the heading. */
import { yearInSum } from "../../src/rules/r524-year-in-sum";
import type { Sample } from "../../src/rules/sample";
import { fixed, found } from "./found";

const sample = (head: string | number, formula: string): Sample => ({
  sheets: [
    { name: "Plan", roles: ["title", "year 2025"], rows: [["Tiltak", head], ["Buss", 500], ["Bil", 300], ["Sum", { f: formula, v: 2825 }]] },
  ],
});

test("the fix begins under the heading", () => {
  expect(fixed(yearInSum, sample(2025, "=SUM(B1:B3)"))).toEqual(["=SUM(B2:B3)"]);
});

test("a heading of text adds nothing", () => {
  expect(found(yearInSum, sample("2025", "=SUM(B1:B3)"))).toEqual([]);
  expect(found(yearInSum, sample(2025, "=SUM(B2:B3)"))).toEqual([]);
});
