/** A heading further down with other years than the rest of the sheet. */
import { headsShifted } from "../../src/rules/r106-heads-shifted";
import type { Sample } from "../../src/rules/sample";
import { fixed, found } from "./found";

const sheet = (...begins: readonly number[]): Sample => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "mark 2025", "mark 2026", "mark 2027", "mark 2028"],
      rows: begins.flatMap((first) => [["Tiltak", first, first + 1, first + 2, first + 3], ["Turvei", "x", null, null, null]]),
    },
  ],
});

test("the one that differs is told, with every year to write", () => {
  expect(found(headsShifted, sheet(2025, 2025, 2026))).toEqual(["B5:E5"]);
  expect(fixed(headsShifted, sheet(2025, 2025, 2026))).toEqual([2025, 2026, 2027, 2028]);
});

test("two headings, or three periods, leave it open which is right", () => {
  expect(found(headsShifted, sheet(2025, 2029))).toEqual([]);
  expect(found(headsShifted, sheet(2025, 2029, 2033))).toEqual([]);
});
