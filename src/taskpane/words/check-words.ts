/** What *Kontroller* found, in words and in order. */
import { bySeverity, type Checked } from "../../app/check-plan";
import type { Finding, Severity } from "../../plan/finding";
import type { Language } from "../../text/language";
import { paneText } from "../../text/pane/say";

export type SeverityFilter = "all" | "errors" | "warnings";

const order: readonly Severity[] = ["error", "warning", "info"];

export function checkSummary({ findings }: Checked, language: Language): string {
  const open = findings.filter((finding) => !finding.acknowledged);
  if (findings.length === 0) return paneText(language, "checkNone");
  const { error, warning, info } = bySeverity(open);
  return paneText(language, "checkSummary", { errors: error, warnings: warning, infos: info });
}

/** By severity, each in the order of the workbook; those somebody answers for stand last. */
export function sortedFindings(findings: readonly Finding[], filter: SeverityFilter): readonly Finding[] {
  const shown = findings.filter(
    (finding) => filter === "all" || finding.severity === "error" || (filter === "warnings" && finding.severity === "warning"),
  );
  const rank = (finding: Finding) => (finding.acknowledged ? order.length : order.indexOf(finding.severity));
  return [...shown].sort((a, b) => rank(a) - rank(b));
}

export function severityText(severity: Severity, language: Language): string {
  return paneText(language, severity === "error" ? "severityError" : severity === "warning" ? "severityWarning" : "severityInfo");
}
