/** The grammar of kroner: from the words of a cell to amounts, and to the one amount the cell states. */
import type { Amount, Basis, CostDoubt, CostReading } from "./amount";
import { clauseAfter, roleOf } from "./amount-role";
import {
  countAfter,
  countBefore,
  eachBefore,
  eachTime,
  income,
  inThousands,
  nothingSpent,
  perUnit,
  saved,
  total,
  unitPrice,
  yearly,
} from "./cost-words";
import { findAmounts } from "./find-amounts";
import type { FoundAmount } from "./found-amount";
import { lineAt, makePlain, placeOf } from "./plain-text";
import { withoutReferences } from "./references";
import { readSpread } from "./spread";

/** With these the amount is shown and never taken. */
const tooDoubtful: ReadonlySet<CostDoubt> = new Set([
  "comma-before-three-digits",
  "two-numbers-run-together",
  "digits-left-over",
  "looks-like-year",
]);

/**
 * Reads a cost text. `kroner` is in whole kroner as the words say them (a table's unit is not applied);
 * null where no amount or several stand there. Never fails.
 */
export function readCost(text: string): CostReading {
  const made = makePlain(text);
  const found = inOwnUnit(made.text);
  const amounts = found.map((amount, i) => ({
    ...amountIn(made.text, found, i, amount),
    ...placeOf(made, amount.start, amount.end),
  }));
  const free = amounts.length === 0 && nothingSpent.test(made.text);
  const one = chosen(amounts);
  const unsure = one?.doubts.some((doubt) => tooDoubtful.has(doubt)) ?? false;
  return {
    text,
    kroner: free ? 0 : one && !unsure ? one.kroner : null,
    basis: one ? one.basis : commonBasis(amounts),
    amounts,
    spreadYears: readSpread(text),
    unit: one?.unit ?? null,
    count: one?.count ?? null,
    statedZero: free || one?.kroner === 0,
    doubts: [...new Set(amounts.flatMap((amount) => amount.doubts))],
  };
}

/** Texts without any of these hold no amount. */
const mayHoldAmount = /[\d½¼¾]|mill|mrd|tusen|kron/;

/** The amounts of a plain text; "300 (i 1000 kr)" says its own unit. */
function inOwnUnit(plain: string): readonly FoundAmount[] {
  if (!mayHoldAmount.test(plain)) return [];
  const said = /\d ?(?:tusen|mill)/.test(plain) ? null : inThousands.exec(plain);
  if (!said) return findAmounts(withoutReferences(plain));
  const hidden = plain.slice(0, said.index) + " ".repeat(said[0].length) + plain.slice(said.index + said[0].length);
  return findAmounts(withoutReferences(hidden)).map((amount) =>
    amount.scale === 1 ? { ...amount, kroner: amount.kroner * 1000 } : amount,
  );
}

/** The amount the text states: the only one, or the one that the others are parts of or tell about. */
function chosen(amounts: readonly Amount[]): Amount | null {
  const totals = amounts.filter(({ role }) => role === "total");
  const [total] = totals;
  if (total && totals.length === 1) return total;
  const standing = amounts.filter(({ role }) => role === "amount" || role === "range" || role === "total");
  const [only] = standing;
  return only && standing.length === 1 && only.role !== "range" ? only : null;
}

/** The basis of several amounts: where all have the same, or where they are the ends of one. */
function commonBasis(amounts: readonly Amount[]): Basis | null {
  const bases = [...new Set(amounts.map(({ basis }) => basis))];
  if (amounts.some(({ role }) => role === "range")) return bases.find((basis) => basis !== null) ?? null;
  return bases.length === 1 ? (bases[0] ?? null) : null;
}

function amountIn(plain: string, found: readonly FoundAmount[], i: number, amount: FoundAmount): Omit<Amount, "start" | "end"> {
  const before = plain.slice(0, amount.start);
  const between = plain.slice(found[i - 1]?.end ?? 0, amount.start);
  const left = i === 0 ? between : ownLeft(between);
  const right = plain.slice(amount.end, found[i + 1]?.start ?? plain.length);
  const words = found.length === 1 ? plain : `${left} ${clauseAfter(right)}`;
  const lowered = amount.kroner > 0 && isSaved(left, right);
  const each = countBefore.exec(before);
  const unit = unitOf(words) ?? each?.[2] ?? (each || eachBefore.test(before) || countAfter.test(right) ? "stk" : null);
  return {
    kroner: lowered ? -amount.kroner : amount.kroner,
    line: lineAt(plain, amount.start + (/^\s*/.exec(plain.slice(amount.start))?.[0].length ?? 0)),
    role: roleOf(plain, found, i),
    basis: basisOf(words, unit),
    unit: yearly.test(words) ? null : unit,
    count: countOf(plain, right, each?.[1], unit),
    doubts: income.test(left) && !lowered ? [...amount.doubts, "income"] : amount.doubts,
  };
}

/** Of the words between two amounts, those that belong to the second: of the last line, or after the first clause. */
function ownLeft(between: string): string {
  const line = between.lastIndexOf("\n");
  return line >= 0 ? between.slice(line + 1) : between.slice(clauseAfter(between).length);
}

function basisOf(words: string, unit: string | null): Basis | null {
  if (yearly.test(words)) return "yearly";
  if (unit !== null) return "per_unit";
  return total.test(words) || readSpread(words) !== null ? "total" : null;
}

function unitOf(words: string): string | null {
  return perUnit.exec(words)?.[1] ?? unitPrice.exec(words)?.[1] ?? timeUnit(words);
}

/** "i timen" is per time; "månedlig" is per month. */
function timeUnit(words: string): string | null {
  const found = eachTime.exec(words);
  return found ? (found[1] ?? "måned") : null;
}

/** How many units: "5 stk à", "x 3", "(10 stk)". */
function countOf(plain: string, right: string, before: string | undefined, unit: string | null): number | null {
  const times = countAfter.exec(right)?.[1];
  const after = unit === null ? undefined : new RegExp(`(?<![\\d.,] ?)(\\d{1,4}) ?(?:stk|${unit})`).exec(plain)?.[1];
  return Number(before ?? times ?? after ?? 0) || null;
}

function isSaved(left: string, right: string): boolean {
  const sentence = left.split(/\n|\. |;/).at(-1) ?? "";
  return (
    saved.test(sentence) ||
    /^\s*(?:kroner|kr)?\s*(?:(?:inn)?spart(?![a-zæøå])|i (?:årlige? |årlege? )?(?:innsparing|besparelse|besparing|reduserte))/.test(
      right,
    )
  );
}
