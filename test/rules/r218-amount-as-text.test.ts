/** An amount stored as text among numbers: SUM passes it by. */
import { amountAsText } from "../../src/rules/r218-amount-as-text";
import { fixed, found } from "./found";

test("thousands separators and a decimal comma are read", () => {
  const rows = [
    ["T", 2025],
    ["a", 1],
    ["b", 2],
    ["c", 3],
    ["d", "1 200,50"],
  ];
  expect(fixed(amountAsText, { sheets: [{ name: "S", roles: ["title", "year 2025"], rows }] })).toEqual([1200.5]);
});

test("a column of lines is text by intent", () => {
  expect(
    found(amountAsText, {
      tiltak: [
        { title: "a", cost: "\n250 000", parts: [{ kroner: 250000 }] },
        { title: "b", cost: 1, years: [2025] },
        { title: "c", cost: 2, years: [2025] },
      ],
    }),
  ).toEqual([]);
});
