/** What part an amount plays among the others of its text: by itself, the whole, a part, a movement, an end of a range. */
import type { AmountRole } from "./amount";
import { averageOf, changeOf, paidAfter, paidBefore, partOf, percentOf, sumOfOthers } from "./cost-words";
import type { FoundAmount } from "./found-amount";

const totalBehind = /^ ?(?:totalt|til ?sammen|til ?saman|i alt|samlet|samla)(?![a-zæøå])/;
const newSentence = /\n\n|(?<!mill|mrd|kr|ca|pr|mio)\. (?=[^\s\d])/;
const newClause = /[;,(]|\. |\n\n|(?<![a-zæøå])(?:og|samt|men)(?![a-zæøå])/;

/** What still belongs to an amount on its right: to the end of the clause. */
export function clauseAfter(right: string): string {
  return right.split(newClause)[0] ?? "";
}

/** The role of the i-th amount of a plain text. A single one stands for itself, unless a percentage is taken of it. */
export function roleOf(plain: string, found: readonly FoundAmount[], i: number): AmountRole {
  const amount = found[i];
  if (!amount) return "amount";
  const left = plain.slice(0, amount.start);
  if (percentOf.test(left)) return "base";
  if (found.length === 1) return "amount";
  const between = plain.slice(found[i - 1]?.end ?? 0, amount.start);
  const next = found[i + 1];
  const ahead = next ? plain.slice(amount.end, next.start) : "";
  if ((i > 0 && joined(between, left)) || (next && joined(ahead, left))) return "range";
  const sentence = left.split(newSentence).at(-1) ?? "";
  const opening = found.slice(0, i).find((other) => other.start >= left.length - sentence.length);
  const first = opening === undefined;
  if (paidByOthers(plain, found, i)) return "others";
  if (!first && explains(left, between, found[0]?.end ?? 0)) return "part";
  if (sumOfOthers.test(between.split(/[,;]/).at(-1) ?? "") || totalBehind.test(plain.slice(amount.end))) return "total";
  if (/= ?(?:kr\.? ?)?-?$/.test(left)) return "total";
  if (averageOf.test(between) || averageOf.test(clauseAfter(ahead))) return first ? "amount" : "average";
  if (!first && changeOf.test(between)) return "change";
  return opening && partOf.test(left.slice(opening.end)) ? "part" : "amount";
}

/** The amount lies in one before it, and the words around it say that others pay it. */
function paidByOthers(plain: string, found: readonly FoundAmount[], i: number): boolean {
  const [whole, amount] = [found[i - 1], found[i]];
  if (!whole || !amount || whole.kroner <= amount.kroner || amount.kroner <= 0) return false;
  return paidBefore.test(plain.slice(whole.end, amount.start)) || paidAfter.test(plain.slice(amount.end, found[i + 1]?.start ?? plain.length));
}

/** "100-200", "mellom 2 og 3": two ends of one amount. */
function joined(between: string, left: string): boolean {
  return /^ ?(?:-|til) ?(?:kr\.? ?)?$/.test(between) || (/^ ?og ?$/.test(between) && /mellom/.test(left));
}

/** An amount in a parenthesis that opens after another amount explains that one, unless it is said to be the sum. */
function explains(left: string, between: string, firstEnd: number): boolean {
  const open = left.lastIndexOf("(");
  const inside = open > left.lastIndexOf(")") && open >= firstEnd;
  const listItem = /[;\n]\s*[a-zæøå0-9]{0,2}\)?\s*$/.test(left.slice(0, open));
  return inside && !listItem && !/totalt|til ?sammen|til ?saman|i alt/.test(between.slice(between.lastIndexOf("(")));
}
