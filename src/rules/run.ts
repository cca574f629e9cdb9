/** Runs the rules: one value in, findings out, in the order of the workbook. */
import type { Finding } from "../plan/finding";
import { withAcknowledgements } from "./fingerprint";
import { withoutOurs, type RuleInput } from "./input";
import { ruleList } from "./list";
import type { Rule } from "./rule";
import type { RuleSettings } from "./settings";

/** Every finding of every rule that is switched on; acknowledged ones are marked, not left out. */
export function runRules(input: RuleInput, settings: RuleSettings): readonly Finding[] {
  const own = withoutOurs(input);
  const findings = ruleList
    .filter((rule) => !settings.off.includes(rule.id) && canRun(rule, own))
    .flatMap((rule) => findingsOf(rule, own, settings));
  return withAcknowledgements(inOrder(findings, own), settings.acknowledged, own.grids);
}

/** The findings of one rule. */
export function findingsOf(rule: Rule, input: RuleInput, settings: RuleSettings): readonly Finding[] {
  return rule.check(input).map((found) => ({
    rule: rule.id,
    severity: settings.severity[rule.id] ?? found.severity ?? rule.severity,
    cells: found.cells,
    related: found.related ?? [],
    params: found.params ?? {},
    fix: found.fix ?? [],
  }));
}

function canRun(rule: Rule, input: RuleInput): boolean {
  return !rule.needs.includes("inventory") || input.inventory !== null;
}

function inOrder(findings: readonly Finding[], input: RuleInput): readonly Finding[] {
  const place = new Map(input.grids.map((grid, i) => [grid.sheet, i]));
  const at = (finding: Finding): number => place.get(finding.cells.sheet) ?? place.size;
  return [...findings].sort(
    (a, b) =>
      at(a) - at(b) ||
      a.cells.area.row - b.cells.area.row ||
      a.cells.area.column - b.cells.area.column ||
      a.rule.localeCompare(b.rule),
  );
}
