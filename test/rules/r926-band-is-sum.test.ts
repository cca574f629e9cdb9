/** A wide age band whose rate is the sum of its five-year rates: rates are averaged, never added. */
import { cellRef } from "../../src/plan/cell";
import { bandIsSum } from "../../src/rules/r926-band-is-sum";
import { found, params } from "./found";

test("17,6 + 31,7 is 49,3", () => {
  expect(
    params(bandIsSum, {
      demographics: {
        prevalence: [{ band: { from: 80, to: 89, label: "80" }, percent: 49.3, cells: cellRef("D", 2, 2) }],
      },
    }),
  ).toMatchObject({ parts: "17,6 + 31,7", low: 17.6, high: 31.7 });
});

test("a single five-year rate is no sum", () => {
  expect(
    found(bandIsSum, {
      demographics: {
        prevalence: [
          { band: { from: 65, to: 69, label: "65" }, percent: 0.9, cells: cellRef("D", 2, 2) },
          { band: { from: 90, to: null, label: "90" }, percent: 40.7, cells: cellRef("D", 3, 2) },
        ],
      },
    }),
  ).toEqual([]);
});
