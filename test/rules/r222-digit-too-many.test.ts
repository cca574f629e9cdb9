/** One year ten times the others of its row. */
import { digitTooMany } from "../../src/rules/r222-digit-too-many";
import type { Sample } from "../../src/rules/sample";
import { found } from "./found";

const row = (...amounts: (number | null)[]): Sample => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "year 2027", "year 2028"],
      rows: [["Tiltak", 2025, 2026, 2027, 2028], ["Buss", ...amounts]],
    },
  ],
});

test("a digit too few is told as well as one too many", () => {
  expect(found(digitTooMany, row(40, 400, 400, 400))).toEqual(["B2"]);
  expect(found(digitTooMany, row(-400, -400, -4000, -400))).toEqual(["D2"]);
});

test("a large first year, a step, and too few like years are in order", () => {
  expect(found(digitTooMany, row(1200, 400, 400, 400))).toEqual([]);
  expect(found(digitTooMany, row(50, 500, 500, null))).toEqual([]);
  expect(found(digitTooMany, row(50, 500, 5000, 5000))).toEqual([]);
});
