/** Findings for a person: one line each, worst first, and the count of each severity. */
import { refText } from "../../plan/cell";
import type { Finding, Severity } from "../../plan/finding";
import { fillIn, type Language } from "../../text/language";
import { findingText } from "../../text/rules/sentence";

const order: readonly Severity[] = ["error", "warning", "info"];
const words: Readonly<Record<Language, Readonly<Record<Severity, string>> & { readonly files: string }>> = {
  nb: { error: "feil", warning: "{n|advarsel|advarsler}", info: "{n|merknad|merknader}", files: "{files} filer: {clean} uten funn, {found} med funn, {failed} kunne ikke leses." },
  nn: { error: "feil", warning: "{n|åtvaring|åtvaringar}", info: "{n|merknad|merknader}", files: "{files} filer: {clean} utan funn, {found} med funn, {failed} kunne ikkje lesast." },
  en: { error: "{n|error|errors}", warning: "{n|warning|warnings}", info: "{n|note|notes}", files: "{files} files: {clean} without findings, {found} with findings, {failed} could not be read." },
};

export function findingLines(findings: readonly Finding[], language: Language): string[] {
  const sorted = order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return sorted.map((finding) => {
    const { what, todo } = findingText(finding, language);
    return `${fillIn(words[language][finding.severity], { n: 1 }).toUpperCase()} ${finding.rule} ${refText(finding.cells)}: ${what} ${todo}`.trim();
  });
}

/** `3 feil, 1 advarsel, 4 merknader`. */
export function severityLine(findings: readonly Finding[], language: Language): string {
  const parts = order.map((severity) => {
    const n = findings.filter((finding) => finding.severity === severity).length;
    return `${n} ${fillIn(words[language][severity], { n })}`;
  });
  return parts.join(", ");
}

export function summaryLine(readable: readonly { readonly findings: readonly Finding[] }[], files: number, language: Language): string {
  const clean = readable.filter(({ findings }) => findings.length === 0).length;
  return fillIn(words[language].files, { files, clean, found: readable.length - clean, failed: files - readable.length });
}
