/** Findings for a person: one line each, worst first, and the count of each severity. */
import { refText } from "../../plan/cell";
import type { Finding, Severity } from "../../plan/finding";
import type { Language } from "../../text/language";
import { findingText } from "../../text/rules/sentence";

const order: readonly Severity[] = ["error", "warning", "info"];
const words: Readonly<Record<Severity, readonly [one: string, several: string]>> = {
  error: ["feil", "feil"],
  warning: ["advarsel", "advarsler"],
  info: ["merknad", "merknader"],
};

export function findingLines(findings: readonly Finding[], language: Language): string[] {
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return sorted.map((finding) => {
    const { what, todo } = findingText(finding, language);
    return `${words[finding.severity][0].toUpperCase()} ${finding.rule} ${refText(finding.cells)}: ${what} ${todo}`.trim();
  });
}

/** `3 feil, 1 advarsel, 4 merknader`. */
export function severityLine(findings: readonly Finding[]): string {
  const parts = order.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return `${count} ${words[severity][count === 1 ? 0 : 1]}`;
  });
  return parts.join(", ");
}

export function summaryLine(readable: readonly { readonly findings: readonly Finding[] }[], files: number): string {
  const clean = readable.filter(({ findings }) => findings.length === 0).length;
  return `${files} filer: ${clean} uten funn, ${readable.length - clean} med funn, ${files - readable.length} kunne ikke leses.`;
}
