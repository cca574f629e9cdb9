/** "0,75 mil" where millions were meant. */
import { unitWord } from "../../src/rules/r217-unit-word";
import { fixed, found } from "./found";

test("0,75 mil becomes 0,75 mill", () => {
  expect(
    fixed(unitWord, { tiltak: [{ title: "a", cost: "0,75 mil", years: [2025], parts: [{ kroner: 750000 }] }] }),
  ).toEqual(["0,75 mill"]);
});

test("a distance is a distance", () => {
  expect(found(unitWord, { tiltak: [{ title: "Skilting av 2 mil vei", cost: 5, years: [2025] }] })).toEqual([]);
});
