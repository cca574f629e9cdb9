/** Several amounts in a row and fewer marks: it does not show which amount belongs to which year. */
import { severalAmountsFewerMarks } from "../../src/rules/r212-several-amounts-fewer-marks";
import { found } from "./found";

test("as many marks as amounts is in order", () => {
  expect(
    found(severalAmountsFewerMarks, {
      tiltak: [{ title: "a\nb", cost: "1\n2", years: [2025, 2026], parts: [{ kroner: 1 }, { kroner: 2 }] }],
    }),
  ).toEqual([]);
});
