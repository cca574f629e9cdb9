/** One fault at a time in a workbook in good order is told on its cell; changes that are no fault are not remarked on. */
import { refText, fromA1 } from "../../src/plan/cell";
import { noChoices } from "../../src/reading/choices";
import { readDemographics } from "../../src/reading/population/read-demographics";
import { readWorkbook } from "../../src/reading/read-workbook";
import { runRules } from "../../src/rules/run";
import { noSettings } from "../../src/rules/settings";
import { goodBook, type Book } from "./planted/book";
import { faults } from "./planted/faults";
import { changed, innocents } from "./planted/innocent";

function toldOf(book: Book): readonly string[] {
  const grids = book.grids();
  const plan = readWorkbook(grids, noChoices);
  const findings = runRules(
    { grids, plan, demographics: readDemographics(grids), register: null, inventory: null },
    noSettings,
  );
  return findings.map((found) => `${refText(found.cells)} ${found.rule}`);
}

function place(at: string): string {
  const [sheet = "", cells = ""] = at.split("!");
  return refText({ sheet, area: fromA1(cells) ?? { row: 0, column: 0, rows: 0, columns: 0 } });
}

test("the workbook in good order gives nothing", () => {
  expect(toldOf(goodBook())).toEqual([]);
});

test("there are at least 60 faults and 30 innocent changes", () => {
  expect(new Set(faults.map((one) => one.say)).size).toBeGreaterThanOrEqual(60);
  expect(new Set(innocents.map((one) => one.say)).size).toBeGreaterThanOrEqual(30);
});

test.each(faults.map((one) => [one.say, one] as const))("told: %s", (_, one) => {
  const told = toldOf(one.plant(goodBook())).map((line) => line.replace(/ R\d+$/, ""));
  expect(told).toContain(place(one.at));
});

test.each(innocents.map((one) => [one.say, one] as const))("not remarked on: %s", (_, one) => {
  expect(toldOf(changed(one))).toEqual([]);
});
