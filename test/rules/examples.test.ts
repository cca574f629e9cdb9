/** Every rule's own examples: it holds where it says, breaks where it says, and leaves all others' in peace. */
import { fromA1, refText } from "../../src/plan/cell";
import type { Finding } from "../../src/plan/finding";
import { ruleList } from "../../src/rules/list";
import { findingsOf, runRules } from "../../src/rules/run";
import { noSettings } from "../../src/rules/settings";
import { inputOf } from "./build";

/** `C3` → `'Tiltak'!C3`, `Plan!B5` → `'Plan'!B5`. */
function address(at: string): string {
  const [cells = "", sheet = "Tiltak"] = at.split("!").reverse();
  const area = fromA1(cells);
  if (!area) throw new Error(`No address: ${at}`);
  return refText({ sheet, area });
}

const where = (findings: readonly Finding[]): string[] => findings.map((one) => `${one.rule} ${refText(one.cells)}`);

describe.each(ruleList.map((rule) => [`${rule.id} ${rule.name}`, rule] as const))("%s", (_, rule) => {
  test.each(rule.breaks.map((example) => [example.say, example] as const))("breaks: %s", (_say, example) => {
    const found = findingsOf(rule, inputOf(example.sample), noSettings);
    expect(found.map((one) => refText(one.cells))).toEqual(example.at.map(address));
  });

  test.each(rule.holds.map((example) => [example.say, example] as const))(
    "every rule is silent: %s",
    (_say, example) => {
      expect(where(runRules(inputOf(example.sample), noSettings))).toEqual([]);
    },
  );

  test("has at least one example each way", () => {
    expect(Math.min(rule.holds.length, rule.breaks.length)).toBeGreaterThan(0);
  });
});

test("a rule switched off finds nothing, and a changed severity is the one shown", () => {
  const rule = ruleList.find((one) => one.id === "R210");
  const [example] = rule?.breaks ?? [];
  if (!example) throw new Error("R210 has no breaking example");
  const input = inputOf(example.sample);
  expect(where(runRules(input, { ...noSettings, off: ["R210"] }))).not.toContain("R210 'Tiltak'!C3");
  const [found] = runRules(input, { ...noSettings, severity: { R210: "error" } }).filter((one) => one.rule === "R210");
  expect(found?.severity).toBe("error");
});
