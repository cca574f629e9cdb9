/** Each fix, carried out on the workbook with the fault: the finding is gone, nothing new has come, and only its cells have changed. */
import { refText, toA1 } from "../../src/plan/cell";
import type { CellChange, Finding } from "../../src/plan/finding";
import { valueAt } from "../../src/plan/grid";
import { noChoices } from "../../src/reading/choices";
import { readDemographics } from "../../src/reading/population/read-demographics";
import { readWorkbook } from "../../src/reading/read-workbook";
import { runRules } from "../../src/rules/run";
import { ruleList } from "../../src/rules/list";
import { noSettings } from "../../src/rules/settings";
import { goodBook, type Book, type Cell } from "./planted/book";
import { faults } from "./planted/faults";

function findingsIn(book: Book): readonly Finding[] {
  const grids = book.grids();
  const plan = readWorkbook(grids, noChoices);
  return runRules({ grids, plan, demographics: readDemographics(grids), register: null, inventory: null }, noSettings);
}

/** What Excel would hold after the change: a SUM of one range is added up. */
function written(book: Book, change: CellChange): Cell {
  if (change.formula !== true) return change.next;
  const f = String(change.next);
  const [, letters = "", first = "", last = ""] = /^=SUM\(([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(f) ?? [];
  const grid = book.grids().find((one) => one.sheet === change.cells.sheet);
  const column = letters.charCodeAt(0) - 64;
  let v = 0;
  for (let row = Number(first); row <= Number(last); row++) v += Number((grid && valueAt(grid, row, column)) ?? 0);
  return { f, v };
}

const place = (finding: Finding): string => `${finding.rule} ${refText(finding.cells)}`;

const mended = faults.flatMap((one) => {
  const found = findingsIn(one.plant(goodBook())).filter((finding) => finding.fix.length > 0);
  return found.map((finding) => ({ say: `${finding.rule}: ${one.say}`, plant: one.plant, finding }));
});

test("every rule that says it fixes has a fault here that it mends", () => {
  const rules = new Set(mended.map(({ finding }) => finding.rule));
  expect([...rules].sort()).toEqual(ruleList.filter((rule) => rule.fixes).map((rule) => rule.id));
});

test.each(mended.map((one) => [one.say, one] as const))("%s", (_, { plant, finding }) => {
  const book = plant(goodBook());
  const before = findingsIn(book).map(place);
  for (const change of finding.fix) {
    const { sheet, area } = change.cells;
    const grid = book.grids().find((one) => one.sheet === sheet);
    // A fix is refused where the cell no longer holds the old value.
    expect(grid && valueAt(grid, area.row, area.column)).toEqual(change.old);
    book.set(`${sheet}!${toA1(area)}`, written(book, change));
  }
  const after = findingsIn(book).map(place);
  expect(after).not.toContain(place(finding));
  expect(after.filter((one) => !before.includes(one))).toEqual([]);
});
