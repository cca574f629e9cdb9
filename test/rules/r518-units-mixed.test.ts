/** A formula that adds kroner to thousands. */
import { unitsMixed } from "../../src/rules/r518-units-mixed";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

const sample = (formula: string): Sample => ({
  sheets: [
    { name: "Helse og omsorg", unit: 1, roles: ["title", "year 2025"], rows: [["Tiltak", 2025], ["Minibuss", 400000]] },
    { name: "Skole", unit: 1000, roles: ["title", "year 2025"], rows: [["Tiltak", 2025], ["Skyss", 300]] },
    { name: "Samlet", rows: [["Sum", { f: formula, v: 1 }]] },
  ],
});

test("sheets with spaces in their names and ranges are followed", () => {
  expect(params(unitsMixed, sample("=SUM('Helse og omsorg'!B2:B2,Skole!$B$2)"))).toMatchObject({ one: 1, other: 1000 });
});

test("a formula that converts, and one that stays in one unit, are in order", () => {
  expect(found(unitsMixed, sample("='Helse og omsorg'!B2/1000+Skole!B2"))).toEqual([]);
  expect(found(unitsMixed, sample("=Skole!B2+Skole!B2"))).toEqual([]);
  expect(found(unitsMixed, sample("=Skole!A2&'Helse og omsorg'!A2"))).toEqual([]);
});
