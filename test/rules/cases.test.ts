/** The two real plans: what a reader of them wants to be told is told on its cell; what is in order is left in peace. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { covers, fromA1 } from "../../src/plan/cell";
import type { Finding } from "../../src/plan/finding";
import { noChoices } from "../../src/reading/choices";
import { readDemographics } from "../../src/reading/population/read-demographics";
import { readWorkbook } from "../../src/reading/read-workbook";
import { runRules } from "../../src/rules/run";
import { noSettings } from "../../src/rules/settings";
import { gridsFromFile } from "../grids-from-xlsx";

interface Case {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: string;
  readonly verdict: "wanted" | "silent";
  readonly note: string;
}

/** Which rules answer for a kind of fault. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  "cost-without-year": ["R210"],
  "year-without-cost": ["R211"],
  "several-amounts-fewer-marks": ["R212"],
  "one-amount-several-marks": ["R213"],
  "spread-words": ["R214", "R215"],
  "per-unit-without-count": ["R216"],
  "sign-against-words": ["R220"],
  "row-without-number": ["R103"],
  "cost-per-aarsverk": ["R311", "R312"],
  "position-unstated": ["R313"],
  "drift-and-investering-mixed": ["R410"],
  sum: ["R510", "R511", "R512", "R513", "R514", "R515", "R516"],
  shares: ["R521"],
  "reference-wrong": ["R610", "R611", "R612"],
  "goal-without-tiltak": ["R621"],
  "goal-list-as-number": ["R622"],
  "same-tiltak-twice": ["R710"],
  time: ["R413", "R810", "R811", "R812", "R813", "R814", "R815", "R816"],
  "money-without-amount": ["R910"],
  "building-under-egne-rammer": ["R911"],
  "demography-claim": ["R920", "R921", "R922", "R923", "R924"],
  prevalence: ["R925", "R926"],
  "unequal-steps": ["R927"],
};

const fixtures = path.join(__dirname, "fixtures");
const demo = path.join(__dirname, "../../assets/demo");

function findingsIn(file: string): readonly Finding[] {
  const grids = gridsFromFile(path.join(demo, file));
  const plan = readWorkbook(grids, noChoices);
  return runRules({ grids, plan, demographics: readDemographics(grids), register: null, inventory: null }, noSettings);
}

describe.each([
  ["findings-loten.json", "loten-tiltak.xlsx"],
  ["findings-sor-varanger.json", "sor-varanger-handlingsplan.xlsx"],
])("%s", (list, file) => {
  const findings = findingsIn(file);
  const cases = JSON.parse(readFileSync(path.join(fixtures, list), "utf8")) as readonly Case[];
  const at = (one: Case): readonly Finding[] => {
    const area = fromA1(one.cell);
    return findings.filter(
      (found) => found.cells.sheet === one.sheet && area !== null && covers(found.cells.area, area.row, area.column),
    );
  };

  test.each(cases.filter((one) => one.verdict === "wanted").map((one) => [one.cell, one.kind, one] as const))(
    "%s: %s is found",
    (_cell, kind, one) => {
      const [found] = at(one).filter((finding) => rulesOf[kind]?.includes(finding.rule));
      expect(found?.cells).toEqual({ sheet: one.sheet, area: fromA1(one.cell) });
    },
  );

  test.each(cases.filter((one) => one.verdict === "silent").map((one) => [one.cell, one.kind, one] as const))(
    "%s: nothing about %s",
    (_cell, kind, one) => {
      const found = at(one).filter((finding) => kind === "any" || rulesOf[kind]?.includes(finding.rule));
      expect(found.map((finding) => finding.rule)).toEqual([]);
    },
  );
});

test("the slides: 0,75 mill per årsverk is their norm and not remarked on", () => {
  const rules = findingsIn("tiltak-og-kostnadsplan.xlsx").map((finding) => finding.rule);
  expect(rules.filter((rule) => rule === "R311" || rule === "R312")).toEqual([]);
  expect(rules).toContain("R217");
});
