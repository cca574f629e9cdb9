/** Drift or investering as a cell of its own says it. */
import type { Kind } from "../../plan/segment";

/** "Inv", "I", "Investering" → investering; "D", "Drift" → drift; both or neither → null. */
export function kindInCell(text: string): Kind | null {
  const plain = text.trim().toLowerCase();
  const invests = /^i$|^inv/.test(plain) || /investering/.test(plain);
  const operates = /^d$|^dr?(?:\.|$)|drift/.test(plain);
  if (invests === operates) return null;
  return invests ? "investering" : "drift";
}
