/** docs/rules.md is what the rules say now. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { rulesDoc } from "../../scripts/rules-doc";
import { ruleList } from "../../src/rules/list";

const page = readFileSync(path.join(__dirname, "../../docs/rules.md"), "utf8");

test("docs/rules.md is current (npx tsx scripts/rules-doc.ts)", () => {
  expect(page).toBe(rulesDoc());
});

test("it says of every rule what it cannot see", () => {
  expect(page.match(/\*\*Ser ikke:\*\*/g)?.length).toBe(ruleList.length);
});
