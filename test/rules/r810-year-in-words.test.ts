/** The text names a year of start or planning that is not among the marked years. */
import { yearInWords } from "../../src/rules/r810-year-in-words";
import { found } from "./found";

test("a year inside the period is in order", () => {
  expect(found(yearInWords, { tiltak: [{ title: "Kor. Oppstart 2026", period: "2025-2027" }] })).toEqual([]);
});

test("the plan's own years are no start", () => {
  expect(found(yearInWords, { tiltak: [{ title: "Boliger, jf. økonomiplan 2011-2014", years: [2025] }] })).toEqual([]);
});
