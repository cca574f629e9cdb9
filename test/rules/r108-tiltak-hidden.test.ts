/** A tiltak that nobody sees: hidden row, hidden or very hidden sheet. */
import { tiltakHidden } from "../../src/rules/r108-tiltak-hidden";
import { found } from "./found";

test("a tiltak on a hidden sheet is told", () => {
  expect(
    found(tiltakHidden, {
      sheets: [
        {
          name: "Gjemt",
          roles: ["title", "year 2025"],
          rows: [
            ["Tiltak", 2025],
            ["a", 5],
          ],
          grid: { visibility: "veryHidden" },
        },
      ],
    }),
  ).toEqual(["A2"]);
});
