/** What a workbook's users have decided about the rules. Always shown with the findings. */
import type { Acknowledgement, Severity } from "../plan/finding";

export interface RuleSettings {
  /** Severity by rule id, where it is another than the rule's own. */
  readonly severity: Readonly<Record<string, Severity>>;
  /** Ids of rules switched off. */
  readonly off: readonly string[];
  readonly acknowledged: readonly Acknowledgement[];
}

export const noSettings: RuleSettings = { severity: {}, off: [], acknowledged: [] };
