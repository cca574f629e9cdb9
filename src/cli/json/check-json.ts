/** What `check --json` answers for one workbook. */
import { toA1 } from "../../plan/cell";
import type { Finding } from "../../plan/finding";
import type { Language } from "../../text/language";
import { findingText } from "../../text/rules/sentence";

export interface CheckJson {
  readonly findings: readonly object[];
  /** How many rules were run. */
  readonly rules: number;
}

export function checkJson(findings: readonly Finding[], rules: number, language: Language): CheckJson {
  return { findings: findings.map((finding) => findingJson(finding, language)), rules };
}

function findingJson(finding: Finding, language: Language): object {
  const { what, todo } = findingText(finding, language);
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.cells.sheet,
    cells: toA1(finding.cells.area),
    message: `${what} ${todo}`.trim(),
    fixable: finding.fix.length > 0,
    acknowledged: finding.acknowledged !== undefined,
  };
}
