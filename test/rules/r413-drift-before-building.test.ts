/** Staff in a building before it stands. */
import { driftBeforeBuilding } from "../../src/rules/r413-drift-before-building";
import { found } from "./found";

test("building first and staffing the year after is the right order", () => {
  expect(
    found(driftBeforeBuilding, {
      tiltak: [
        {
          title: "Bokollektiv",
          cost: "",
          years: [2025, 2026],
          parts: [
            { kroner: 5, kind: "investering", words: "Investering. Bokollektiv", years: [2025] },
            { kroner: 4, words: "Drift. Bemanning av bokollektiv", years: [2026] },
          ],
        },
      ],
    }),
  ).toEqual([]);
});
