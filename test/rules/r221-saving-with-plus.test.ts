/** A saving entered with plus. */
import { savingWithPlus } from "../../src/rules/r221-saving-with-plus";
import type { Sample } from "../../src/rules/sample";
import { found } from "./found";

const rows = (...amounts: readonly (readonly [string, number])[]): Sample => ({
  sheets: [{ name: "Plan", roles: ["title", "year 2025"], rows: [["Tiltak", 2025], ...amounts] }],
});

test("where no saving has a minus, the table has no such sign", () => {
  expect(found(savingWithPlus, rows(["Kutt i reiser", 200], ["Reduksjon i vikarbruk", 500], ["Innsparing", 100]))).toEqual([]);
});

test("less income, and a measure against sick leave, are no savings", () => {
  const two = [["Kutt i reiser", -200], ["Reduksjon i vikarbruk", -500]] as const;
  expect(found(savingWithPlus, rows(...two, ["Reduksjon i tilskudd fra staten", 300]))).toEqual([]);
  expect(found(savingWithPlus, rows(...two, ["Redusert foreldrebetaling", 300]))).toEqual([]);
  expect(found(savingWithPlus, rows(...two, ["Reduksjon av sykefravær, prosjekt", 300]))).toEqual([]);
  expect(found(savingWithPlus, rows(...two, ["Nedbemanning i stab", 300]))).toEqual(["B4"]);
});
