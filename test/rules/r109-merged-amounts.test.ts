/** One merged cell over the amounts or marks of several tiltak: only the first has the value. */
import { mergedAmounts } from "../../src/rules/r109-merged-amounts";
import { found } from "./found";

test("a cell merged over the two rows of one tiltak is in order", () => {
  const rows = [
    ["Tiltak", 2025],
    ["Frisklivssentral", 500],
    ["Sum", 500],
  ];
  const merges = [{ row: 2, column: 2, rows: 2, columns: 1 }];
  expect(
    found(mergedAmounts, { sheets: [{ name: "S", roles: ["title", "year 2025"], rows, grid: { merges } }] }),
  ).toEqual([]);
});
