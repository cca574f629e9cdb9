/** A registered figure and a projection set side by side: the step between them is the change of source, not of people. */
import { cellRef } from "../../src/plan/cell";
import { registeredAgainstProjected } from "../../src/rules/r929-registered-against-projected";
import { params } from "./found";

test("7 353 registered and 7 284 projected is a step of −69", () => {
  expect(
    params(registeredAgainstProjected, {
      demographics: {
        tables: [
          {
            source: "S",
            alternative: "registrert",
            region: null,
            yearCells: null,
            series: [
              {
                band: { from: null, to: null, label: "b" },
                points: [{ year: 2011, persons: 7353, cells: cellRef("B", 2, 2) }],
              },
            ],
          },
          {
            source: "S",
            alternative: "MMMM",
            region: null,
            yearCells: null,
            series: [
              {
                band: { from: null, to: null, label: "b" },
                points: [
                  { year: 2012, persons: 7284, cells: cellRef("B", 3, 2) },
                  { year: 2015, persons: 7290, cells: cellRef("B", 3, 3) },
                ],
              },
            ],
          },
        ],
      },
    }),
  ).toMatchObject({ step: -69 });
});
