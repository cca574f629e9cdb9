/** "Årlige" and "annethvert år", but only one year in the period column. */
import { recurringInOneYear } from "../../src/rules/r814-recurring-in-one-year";
import { found } from "./found";

test("a mark is a start year, not the only year", () => {
  expect(found(recurringInOneYear, { tiltak: [{ title: "Brukerundersøkelse annethvert år", years: [2025] }] })).toEqual(
    [],
  );
});
