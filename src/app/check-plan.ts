/** *Kontroller*: the rules run over what was read. Writes nothing. */
import type { Finding, Severity } from "../plan/finding";
import { done, type Outcome } from "../plan/outcome";
import type { RegisterRow } from "../plan/register";
import { ruleList } from "../rules/list";
import { runRules } from "../rules/run";
import type { RuleSettings } from "../rules/settings";
import { registerFromGrid } from "../sheets/register-back";
import { ruleSettings } from "./memory";
import type { WorkbookPort } from "./ports";
import { lookAt, type Reading } from "./read-plan";

export interface Checked {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly settings: RuleSettings;
  /** How many rules were run. */
  readonly rules: number;
}

/** The register as it stands in the workbook, or null before the first. */
export function registerRows(reading: Reading): readonly RegisterRow[] | null {
  const grid = reading.ours["register"];
  return grid ? registerFromGrid(grid) : null;
}

export function findingsOf(reading: Reading, settings: RuleSettings, register: readonly RegisterRow[] | null): readonly Finding[] {
  const { grids, plan, demographics, inventory } = reading;
  return runRules({ grids, plan, demographics, register, inventory }, settings);
}

/** Checks also a workbook without tiltak: its population tables and sums may be wrong all the same. */
export async function checkPlan(port: WorkbookPort): Promise<Outcome<Checked>> {
  const reading = await lookAt(port, "inputs");
  if (!reading.ok) return reading;
  const settings = await ruleSettings(port);
  if (!settings.ok) return settings;
  const findings = findingsOf(reading.value, settings.value, registerRows(reading.value));
  return done({ reading: reading.value, findings, settings: settings.value, rules: ruleList.length - settings.value.off.length });
}

/** Number of findings of each severity. */
export function bySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
