/** What an amount cell holds: one number, or text with amounts by line, in whole kroner with the unit applied. */
import type { CellValue } from "../../plan/cell";
import { readCost } from "../notation/cost";
import type { Amount } from "../notation/amount";
import { isDash } from "../find/column-facts";
import { readUnitlessAmount } from "./plain-number";

export interface CellAmounts {
  readonly amounts: readonly {
    readonly kroner: number;
    readonly line: number | null;
    readonly perUnit: boolean;
    readonly yearly: boolean;
    readonly count: number | null;
    /** The text about this amount: up to the next where the cell has several, else all of it. */
    readonly words: string;
  }[];
  readonly spreadYears: number | null;
  readonly statedZero: boolean;
  /** True for a dash: the cell stands for nothing. */
  readonly dash: boolean;
}

const nothing: CellAmounts = { amounts: [], spreadYears: null, statedZero: false, dash: false };

/** Reads the cell; `unit` is kroner per number for amounts that name no unit of their own. */
export function cellAmounts(value: CellValue, unit: number): CellAmounts {
  if (value === null || typeof value === "boolean") return nothing;
  if (typeof value === "number") return { ...nothing, amounts: [one(value * unit)] };
  const text = value;
  if (isDash(text)) return { ...nothing, dash: true };
  const plain = readUnitlessAmount(text);
  if (plain !== null) return { ...nothing, amounts: [one(plain * unit)] };
  const reading = readCost(text);
  const standing = reading.amounts.filter((amount) => amount.role === "amount" || amount.role === "total");
  const total = standing.find((amount) => amount.role === "total");
  const counted = total && standing.length > 1 ? [total] : standing;
  const lines = text.split(/\r?\n/).length > 1;
  return {
    amounts: counted.map((amount, i) => ({
      kroner: whole(amount.kroner * (ownUnit(text, amount) ? 1 : unit)),
      line: lines ? amount.line : null,
      perUnit: amount.basis === "per_unit",
      yearly: amount.basis === "yearly",
      count: amount.count,
      words: counted.length === 1 ? text : text.slice(amount.start, counted[i + 1]?.start ?? text.length),
    })),
    spreadYears: reading.spreadYears,
    statedZero: reading.statedZero && counted.length === 0,
    dash: false,
  };
}

function one(kroner: number): CellAmounts["amounts"][number] {
  return { kroner: whole(kroner), line: null, perUnit: false, yearly: false, count: null, words: "" };
}

/** An amount that names kroner, tusen, mill or the thousand sign counts by itself. */
function ownUnit(text: string, amount: Amount): boolean {
  const around = `${text.slice(Math.max(0, amount.start - 5), amount.start)} ${text.slice(amount.start, amount.end + 12)}`;
  return /\bkr\b|kroner|\bnok\b|tusen|mill|mil\b|mrd|milliard|['’´`‘]|,-/i.test(around);
}

/** Whole kroner, without the crumbs of binary fractions. */
export function whole(kroner: number): number {
  return Math.round(Math.round(kroner * 1e6) / 1e6);
}
