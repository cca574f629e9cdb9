/** The same age group and year with two figures in one workbook. */
import { cellRef } from "../../src/plan/cell";
import { twoFiguresForOneYear } from "../../src/rules/r931-two-figures-for-one-year";
import { found } from "./found";

test("another alternative is another figure", () => {
  expect(
    found(twoFiguresForOneYear, {
      demographics: {
        tables: [
          {
            source: "S",
            alternative: "MMMM",
            region: null,
            yearCells: null,
            series: [
              {
                band: { from: null, to: null, label: "b" },
                points: [{ year: 2030, persons: 500, cells: cellRef("B", 2, 2) }],
              },
            ],
          },
          {
            source: "S",
            alternative: "HHMH",
            region: null,
            yearCells: null,
            series: [
              {
                band: { from: null, to: null, label: "b" },
                points: [{ year: 2030, persons: 560, cells: cellRef("B", 3, 2) }],
              },
            ],
          },
        ],
      },
    }),
  ).toEqual([]);
});
