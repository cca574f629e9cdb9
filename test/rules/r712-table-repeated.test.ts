/** A whole table that stands in the workbook twice: its tiltak must be counted from one of them. */
import { tableRepeated } from "../../src/rules/r712-table-repeated";
import { found } from "./found";

test("three tiltak in common are a coincidence", () => {
  const rows = (last: string) => [
    ["T", 2025],
    ["Trim", 1],
    ["Kor", 2],
    ["Buss", 3],
    [last, 4],
  ];
  expect(
    found(tableRepeated, {
      sheets: [
        { name: "A", roles: ["title", "year 2025"], rows: rows("x") },
        { name: "B", roles: ["title", "year 2025"], rows: rows("y") },
      ],
    }),
  ).toEqual([]);
});
