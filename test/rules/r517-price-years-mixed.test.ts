/** The prices of two years in one plan. */
import { priceYearIn } from "../../src/rules/price-years";
import { priceYearsMixed } from "../../src/rules/r517-price-years-mixed";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

test.each<[string, number | null]>([
  ["Stipulert kostnad i 2011 kr", 2011],
  ["(tall i 1000 kr, 2026-kroner)", 2026],
  ["Alle beløp i faste 2025-priser", 2025],
  ["Prisnivå: 2024", 2024],
  ["Faste priser 2025", 2025],
  ["Økonomiplan 2026-2029", null],
  ["Vedtatt i 2011. Kr 400 000", null],
  ["Demenskoordinator – 2025 kr 450 000", null],
  ["Regnet om fra 2011-kr til 2026-kr", null],
])("%s: %s", (text, year) => {
  expect(priceYearIn(text)).toBe(year);
});

const sample = (head: string, second: string, note: string): Sample => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "cost", "mark 2027"],
      rows: [
        ["Tiltak", head, 2027],
        ["Minibuss", 400000, "x"],
        ["Brannvern", second, "x"],
        [note, null, null],
      ],
    },
  ],
});

test("one amount in older kroner, and a line under the table, are told against the head", () => {
  expect(params(priceYearsMixed, sample("Kostnad i 2026-kr", "300 000 (2022-kr)", ""))).toMatchObject({ year: "2022", base: "2026" });
  expect(found(priceYearsMixed, sample("Kostnad i 2026-kr", "300 000 (2022-kr)", ""))).toEqual(["B3"]);
  expect(found(priceYearsMixed, sample("Kostnad i 2026-kr", "300 000", "Tall i 2024-kroner"))).toEqual(["A4"]);
});

test("the same year said twice, or no year at all, is in order", () => {
  expect(found(priceYearsMixed, sample("Kostnad i 2026-kr", "300 000", "Alle beløp i 2026-kroner"))).toEqual([]);
  expect(found(priceYearsMixed, sample("Kostnad", "300 000", "Planen gjelder 2026–2029"))).toEqual([]);
});
