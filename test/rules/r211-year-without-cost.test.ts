/** A start year and words of posts or purchases, but no amount: the plan looks cheaper than it is. */
import { yearWithoutCost } from "../../src/rules/r211-year-without-cost";
import { found, params } from "./found";

test("a purchase paid by gifts is let pass", () => {
  expect(
    found(yearWithoutCost, { tiltak: [{ title: "Kjøp av minibuss (bruk av gavemidler)", years: [2025] }] }),
  ).toEqual([]);
});

test("a post that is only to be studied is let pass", () => {
  expect(found(yearWithoutCost, { tiltak: [{ title: "Utrede flere 100 % stillinger", years: [2025] }] })).toEqual([]);
});

test("a table without a cost column says nothing of cost", () => {
  expect(found(yearWithoutCost, { without: ["cost"], tiltak: [{ title: "Innkjøp av buss", years: [2025] }] })).toEqual(
    [],
  );
});

test("a profession costs money", () => {
  expect(
    params(yearWithoutCost, { tiltak: [{ title: "Veiledning fra ernæringsfysiolog", years: [2026] }] }),
  ).toMatchObject({ word: "ernæringsfysiolog", year: "2026" });
});
