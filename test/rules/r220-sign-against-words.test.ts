/** Expenses are positive and savings negative; a word that says the opposite of the sign turns a sum round. */
import { signAgainstWords } from "../../src/rules/r220-sign-against-words";
import { found } from "./found";

test("savings are negative", () => {
  expect(found(signAgainstWords, { tiltak: [{ title: "Innsparing på strøm", cost: -200000, years: [2025] }] })).toEqual(
    [],
  );
});
