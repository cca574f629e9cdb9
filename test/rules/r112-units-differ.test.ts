/** Numbers of one size under two units. */
import { unitsDiffer } from "../../src/rules/r112-units-differ";
import type { Sample } from "../../src/rules/sample";
import { found, params } from "./found";

const sample = (one: number, other: number): Sample => ({
  sheets: [
    { name: "Helse", unit: 1, roles: ["title", "year 2025"], rows: [["Tiltak", 2025], ["Buss", one], ["Bil", one * 2]] },
    { name: "Skole", unit: 1000, roles: ["title", "year 2025"], rows: [["Tiltak", 2025], ["Skyss", other], ["Bok", other * 3]] },
  ],
});

test("a tenth or ten times is the same size; a hundred times is not", () => {
  // Middle of two is the upper: 400 000 against 90 000 and 3 000.
  expect(params(unitsDiffer, sample(200000, 30000))).toMatchObject({ size: 90000, otherSize: 400000 });
  expect(found(unitsDiffer, sample(200000, 1000))).toEqual([]);
});
