/** The grammar of kroner: from the words of a cell to amounts, and to the one amount the cell states. */
import type { Amount, AmountRole, Basis, CostDoubt, CostReading } from "./amount";
import { averageOf, changeOf, countAfter, countBefore, eachBefore, income, inThousands, nothingSpent, partOf, percentOf, perUnit, saved, sumOfOthers, total, unitPrice, yearly } from "./cost-words";
import { findAmounts, type FoundAmount } from "./find-amounts";
import { lineAt, makePlain, placeOf } from "./plain-text";
import { withoutReferences } from "./references";
import { readSpread } from "./spread";

const inThousandsAll = new RegExp(inThousands, "g");

/** With these the amount is shown and never taken. */
const tooDoubtful: ReadonlySet<CostDoubt> = new Set(["comma-before-three-digits", "two-numbers-run-together", "looks-like-year"]);

/**
 * Reads a cost text. `kroner` is in whole kroner as the words say them (a table's unit is not applied);
 * null where no amount or several stand there. Never fails.
 */
export function readCost(text: string): CostReading {
  const made = makePlain(text);
  const plain = made.text;
  const thousands = inThousands.test(plain) && !/\d ?(?:tusen|mill)/.test(plain);
  const found = findAmounts(withoutReferences(thousands ? plain.replace(inThousandsAll, (words) => " ".repeat(words.length)) : plain)).map((amount) => (thousands && amount.scale === 1 ? { ...amount, kroner: amount.kroner * 1000 } : amount));
  const amounts = found.map((amount, i) => ({ ...amountIn(plain, found, i, amount), ...placeOf(made, amount.start, amount.end) }));
  const statedZero = nothingSpent.test(plain) && amounts.length === 0;
  const one = chosen(amounts);
  const doubts: CostDoubt[] = [...new Set(amounts.flatMap((amount) => amount.doubts))];
  const unsure = one?.doubts.some((doubt) => tooDoubtful.has(doubt)) ?? false;
  return {
    text,
    kroner: statedZero ? 0 : one && !unsure ? one.kroner : null,
    basis: one ? one.basis : commonBasis(amounts),
    amounts,
    spreadYears: readSpread(text),
    unit: one?.unit ?? null,
    count: one?.count ?? null,
    statedZero: statedZero || one?.kroner === 0,
    doubts,
  };
}

/** The amount the text states: the only one, or the one that the others are parts of or tell about. */
function chosen(amounts: readonly Amount[]): Amount | null {
  const totals = amounts.filter((amount) => amount.role === "total");
  if (totals.length === 1) return totals[0] ?? null;
  const standing = amounts.filter((amount) => amount.role === "amount" || amount.role === "range" || amount.role === "total");
  if (standing.length === 1 && standing[0]?.role !== "range") return standing[0] ?? null;
  return null;
}

function commonBasis(amounts: readonly Amount[]): Basis | null {
  const bases = new Set(amounts.map((amount) => amount.basis));
  return amounts.some((amount) => amount.role === "range") ? (amounts.find((amount) => amount.basis)?.basis ?? null) : bases.size === 1 ? (amounts[0]?.basis ?? null) : null;
}

function amountIn(plain: string, found: readonly FoundAmount[], i: number, amount: FoundAmount): Omit<Amount, "start" | "end"> {
  const between = plain.slice(found[i - 1]?.end ?? 0, amount.start);
  const left = i === 0 ? between : between.slice(clauseAfter(between).length);
  const right = plain.slice(amount.end, found[i + 1]?.start ?? plain.length);
  const alone = found.length === 1;
  const words = alone ? plain : `${left} ${clauseAfter(right)}`;
  const lowered = amount.kroner > 0 && isSaved(left, right);
  const each = countBefore.exec(plain.slice(0, amount.start));
  const unit = unitOf(words) ?? each?.[2] ?? (each || eachBefore.test(plain.slice(0, amount.start)) || countAfter.test(right) ? "stk" : null);
  const count = countOf(plain, right, each?.[1], unit);
  return {
    kroner: lowered ? -amount.kroner : amount.kroner,
    line: lineAt(plain, amount.start + leadingBreaks(plain, amount.start)),
    role: roleOf(plain, found, i),
    basis: basisOf(words, unit),
    unit: yearly.test(words) ? null : unit,
    count,
    doubts: income.test(left) && !lowered ? [...amount.doubts, "income"] : amount.doubts,
  };
}

function leadingBreaks(plain: string, start: number): number {
  return /^\s*/.exec(plain.slice(start))?.[0].length ?? 0;
}

/** What still belongs to an amount on its right: to the end of the clause. */
function clauseAfter(right: string): string {
  return right.split(/[;,(]|\. |\n\n|(?<![a-zæøå])(?:og|samt|men)(?![a-zæøå])/)[0] ?? "";
}

function basisOf(words: string, unit: string | null): Basis | null {
  if (yearly.test(words)) return "yearly";
  if (unit !== null) return "per_unit";
  return total.test(words) || readSpread(words) !== null ? "total" : null;
}

function unitOf(words: string): string | null {
  return perUnit.exec(words)?.[1] ?? unitPrice.exec(words)?.[1] ?? null;
}

function countOf(plain: string, right: string, before: string | undefined, unit: string | null): number | null {
  const times = countAfter.exec(right)?.[1];
  const after = unit === null ? undefined : new RegExp(`(?<![\\d.,] ?)(\\d{1,4}) ?(?:stk|${unit})`).exec(plain)?.[1];
  return Number(before ?? times ?? after ?? 0) || null;
}

function isSaved(left: string, right: string): boolean {
  const sentence = left.split(/\n|\. |;/).at(-1) ?? "";
  return saved.test(sentence) || /^\s*(?:kroner|kr)?\s*i (?:årlige? |årlege? )?(?:innsparing|besparelse|besparing|reduserte)/.test(right);
}

/** The role of the i-th amount among the others; a single one always stands for itself. */
function roleOf(plain: string, found: readonly FoundAmount[], i: number): AmountRole {
  const amount = found[i];
  if (!amount) return "amount";
  const left = plain.slice(0, amount.start);
  if (percentOf.test(left)) return "base";
  if (found.length === 1) return "amount";
  const between = plain.slice(found[i - 1]?.end ?? 0, amount.start);
  const next = found[i + 1];
  const ahead = next ? plain.slice(amount.end, next.start) : "";
  if (joined(between, i > 0, left) || (next && joined(ahead, true, left))) return "range";
  const sentence = left.split(/\n\n|(?<!mill|mrd|kr|ca|pr|mio)\. (?=[^\s\d])/).at(-1) ?? "";
  const first = i === 0 || !found.slice(0, i).some((other) => other.start >= left.length - sentence.length);
  if (!first && insideLaterParenthesis(left, between) && !/^[^)]*(?:totalt|til ?sammen|til ?saman|i alt)/.test(between.slice(between.lastIndexOf("(")))) return "part";
  if (sumOfOthers.test(between.split(/[,;]/).at(-1) ?? "") || /^ ?(?:totalt|til ?sammen|til ?saman|i alt|samlet|samla)(?![a-zæøå])/.test(plain.slice(amount.end))) return "total";
  if (/= ?(?:kr\.? ?)?-?$/.test(left)) return "total";
  if (averageOf.test(between) || averageOf.test(clauseAfter(ahead))) return first ? "amount" : "average";
  if (!first && changeOf.test(between)) return "change";
  if (!first && partOf.test(sentence)) return "part";
  return "amount";
}

/** "100-200", "mellom 2 og 3": two ends of one amount. */
function joined(between: string, hasNeighbour: boolean, left: string): boolean {
  if (!hasNeighbour) return false;
  return /^ ?(?:-|til) ?(?:kr\.? ?)?$/.test(between) || (/^ ?og ?$/.test(between) && /mellom/.test(left));
}

/** An amount in a parenthesis that opens after another amount explains that one. */
function insideLaterParenthesis(left: string, between: string): boolean {
  const open = left.lastIndexOf("(");
  return open > left.lastIndexOf(")") && between.includes("(") && !/[;\n]\s*[a-zæøå0-9]{0,2}\)?\s*$/.test(left.slice(0, open));
}
