/** The share with dementia rises with age; a stated rate that falls is a fault in it or in the one before. */
import { cellRef } from "../../src/plan/cell";
import { prevalenceFalls } from "../../src/rules/r925-prevalence-falls";
import { found } from "./found";

test("a rate under 60 may fall", () => {
  expect(
    found(prevalenceFalls, {
      demographics: {
        prevalence: [
          { band: { from: 20, to: 29, label: "20" }, percent: 9, cells: cellRef("D", 2, 2) },
          { band: { from: 30, to: 39, label: "30" }, percent: 4, cells: cellRef("D", 3, 2) },
        ],
      },
    }),
  ).toEqual([]);
});

test("40,7 after 49,3 is a fall", () => {
  expect(
    found(prevalenceFalls, {
      demographics: {
        prevalence: [
          { band: { from: 80, to: 89, label: "80" }, percent: 49.3, cells: cellRef("D", 2, 2) },
          { band: { from: 90, to: null, label: "90" }, percent: 40.7, cells: cellRef("D", 3, 2) },
        ],
      },
    }),
  ).toEqual(["B3"]);
});
