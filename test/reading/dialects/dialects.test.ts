/** Every dialect knows its own sample and no other does; the document says what they say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noChoices } from "../../../src/reading/choices";
import { dialectsDocument } from "../../../src/reading/dialects/document";
import { dialects, listDialects, tableDialects } from "../../../src/reading/dialects/list";
import { sampleGrid } from "../../../src/reading/dialects/sample-grid";
import { viewOf } from "../../../src/reading/find/sheet-view";
import { foundTables } from "../../../src/reading/find/tables";
import { rolesOf } from "../../../src/reading/heads/roles";
import { readWorkbook } from "../../../src/reading/read-workbook";

const counts: Readonly<Record<string, number>> = { form: 1, "one-column": 3,
  "marks-by-year": 2, "amounts-by-year": 2, "investment-table": 2, "cost-and-year": 2, "period-column": 2, pasted: 2, "bullet-list": 3, "numbered-list": 3,
};

describe("dialects", () => {
  test.each(dialects.map((dialect) => [dialect.id, dialect] as const))("%s reads its own sample, as itself and no other", (id, dialect) => {
    const plan = readWorkbook([sampleGrid(dialect)], noChoices);
    expect(plan.tables.map((table) => table.dialect)).toEqual([id]);
    expect(plan.tiltak).toHaveLength(counts[id] ?? -1);
  });

  test.each(dialects.map((dialect) => [dialect.id, dialect] as const))("exactly one dialect recognises the sample of %s", (id, dialect) => {
    const view = viewOf(sampleGrid(dialect));
    const asTables = foundTables(view).flatMap((found) =>
      tableDialects.filter((one) => {
        const base = one.prepare ? one.prepare(found) : found;
        return one.recognise({ found, roles: rolesOf(base, null) }) >= 0.5;
      }).map((one) => one.id),
    );
    const asLists = foundTables(view).length > 0 ? [] : listDialects.filter((one) => one.find(view, () => false, null).length > 0).map((one) => one.id);
    expect([...asTables, ...asLists]).toEqual([id]);
  });

  test("the document is current", () => {
    expect(readFileSync(join(__dirname, "../../../docs/dialects.md"), "utf8")).toBe(dialectsDocument());
  });
});
