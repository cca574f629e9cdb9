/** What the user corrects in a reading, acknowledges of the findings, or has mended: remembered, or written cell by cell. */
import type { Acknowledgement, Finding } from "../plan/finding";
import { done, type Outcome } from "../plan/outcome";
import type { ReadingChoices, TableChoice } from "../reading/choices";
import type { RuleSettings } from "../rules/settings";
import { keep, keys, type PaneSettings } from "./memory";
import type { Applied, WorkbookPort } from "./ports";

/** The choices with one table's corrections put in, in place of earlier ones for the same table. */
export function withTableChoice(choices: ReadingChoices, choice: TableChoice): ReadingChoices {
  const same = (other: TableChoice) => other.sheet === choice.sheet && other.head === choice.head;
  const earlier = choices.tables.find(same);
  return { ...choices, tables: [...choices.tables.filter((other) => !same(other)), { ...earlier, ...choice }] };
}

export function keepChoices(port: WorkbookPort, choices: ReadingChoices): Promise<Outcome<null>> {
  return keep(port, keys.choices, choices);
}

export function keepSettings(port: WorkbookPort, settings: PaneSettings): Promise<Outcome<null>> {
  return keep(port, keys.settings, settings);
}

/** Remembers that somebody answers for a finding. */
export async function acknowledge(port: WorkbookPort, settings: RuleSettings, acknowledgement: Acknowledgement): Promise<Outcome<RuleSettings>> {
  const next = { ...settings, acknowledged: [...settings.acknowledged, acknowledgement] };
  const kept = await keep(port, keys.rules, next);
  return kept.ok ? done(next) : kept;
}

/** Writes a finding's fix: those cells only, each refused where it has changed since. */
export function mend(port: WorkbookPort, finding: Finding): Promise<Outcome<Applied>> {
  return port.apply({ sheets: [], cells: finding.fix, remove: [] });
}
