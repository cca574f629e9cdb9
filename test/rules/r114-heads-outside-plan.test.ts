/** The title's years against the columns'. */
import { headsOutsidePlan } from "../../src/rules/r114-heads-outside-plan";
import type { Sample } from "../../src/rules/sample";
import { found } from "./found";

const sample = (above: string, years: readonly number[], heads: readonly (string | number)[] = years): Sample => ({
  sheets: [
    {
      name: "Plan",
      above,
      roles: ["title", ...years.map((year) => `year ${year}` as const)],
      rows: [["Tiltak", ...heads], ["Buss", ...years.map(() => 100)]],
    },
  ],
});

test("last year's title over this year's columns is told at the first year outside", () => {
  expect(found(headsOutsidePlan, sample("Handlingsplan 2026–29", [2025, 2026, 2027, 2028]))).toEqual(["B2"]);
  expect(found(headsOutsidePlan, sample("Økonomiplan 2025-2028", [2026, 2027, 2028, 2029]))).toEqual(["E2"]);
});

test("the budget before the plan, years after it, and a title without a plan are in order", () => {
  expect(found(headsOutsidePlan, sample("Økonomiplan 2026-2029", [2025, 2026, 2027, 2028, 2029]))).toEqual([]);
  expect(found(headsOutsidePlan, sample("Økonomiplan 2026-2029", [2025, 2026, 2027, 2028], ["Budsjett 2025", 2026, 2027, 2028]))).toEqual([]);
  expect(found(headsOutsidePlan, sample("Tiltak vedtatt i 2024–2025", [2026, 2027]))).toEqual([]);
});
