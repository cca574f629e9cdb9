/** Words of staffing and an amount, but not how many årsverk. */
import { positionUnstated } from "../../src/rules/r313-position-unstated";
import { found } from "./found";

test("an implied post is the reading's to offer", () => {
  expect(
    found(positionUnstated, {
      tiltak: [{ title: "Opprette en stilling", cost: 5, years: [2025], parts: [{ kroner: 5, implied: 1 }] }],
    }),
  ).toEqual([]);
});

test("a line of staffing among others is found by its words", () => {
  expect(
    found(positionUnstated, {
      tiltak: [
        {
          title: "Bolig\nBemanning",
          cost: "1\n2",
          years: [2025, 2026],
          parts: [
            { kroner: 1, words: "Bolig" },
            { kroner: 2, words: "Bemanning" },
          ],
        },
      ],
    }),
  ).toEqual(["C3"]);
});
