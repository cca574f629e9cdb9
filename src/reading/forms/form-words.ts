/** Words of a form's labels. */
import type { Kind } from "../../plan/segment";

/** "Investeringskostnad", "Drift per år": the kind of the money beside it; null where the label says none or both. */
export function kindByLabel(label: string): Kind | null {
  const invests = /invest/i.test(label);
  const operates = /drift/i.test(label);
  return invests === operates || label.length > 60 ? null : invests ? "investering" : "drift";
}
