/** One formula of a row that is built otherwise than all its neighbours. */
import { formulaUnlikeNeighbours } from "../../src/rules/r513-formula-unlike-neighbours";
import { found } from "./found";

test("dollar signs alone make no difference in what is meant where all have them", () => {
  const sums = ["B", "C", "D", "E"].map((letter) => ({ f: `=SUM(${letter}$2:${letter}$3)`, v: 3 }));
  expect(
    found(formulaUnlikeNeighbours, {
      sheets: [
        {
          name: "S",
          roles: ["title", "year 2025", "year 2026", "year 2027", "year 2028"],
          rows: [
            ["T", 2025, 2026, 2027, 2028],
            ["a", 1, 1, 1, 1],
            ["b", 2, 2, 2, 2],
            ["Sum", ...sums],
          ],
        },
      ],
    }),
  ).toEqual([]);
});
