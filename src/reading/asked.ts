/** How sure a table can be of itself where the rows leave open how their money runs, or of which kind it is. */
import type { Component, PlanTable, Tiltak } from "../plan/plan";
import type { ReasonCode } from "../plan/segment";
import type { Draft } from "./segments/draft";
import { saysBuilt } from "./segments/recurrence";
import { kindByWords, labelledKind } from "./segments/words";

/** No table is surer than this of itself where much of it must be asked about. */
export const mostInDoubt = 0.6;
/** Nor than this where some of it must. */
const mostWithAsks = 0.85;

/** Once or every year; the same each year of a period although it may be for all of it. */
const guesses: ReadonlySet<ReasonCode> = new Set(["once-or-lasting", "period-recurs"]);

/** From this on what lasts three years and more is counted as an investment (god kommunal regnskapsskikk, KRS 4). Kroner. */
const leastInvestment = 100_000;

/**
 * The table's confidence, lowered where one in five or more of the rows with money are asked about, less where fewer
 * are, or where of one in ten nothing says whether what is built or bought is drift or investering.
 */
export function withAsks(confidence: number, drafts: readonly Draft[], tiltak: readonly Pick<Tiltak, "components">[]): number {
  const costed = tiltak.filter(({ components }) => components.some(({ kroner, profile }) => kroner !== null || profile === "belop-per-aar"));
  const asked = costed.filter(({ components }) => components.some(isGuess)).length;
  if (asked > 0) return Math.min(confidence, asked * 5 >= costed.length ? mostInDoubt : mostWithAsks);
  return drafts.filter(guessesKind).length * 10 >= Math.max(1, costed.length) ? Math.min(confidence, mostWithAsks) : confidence;
}

/** A table of costs of which none has got any time: either the plan says no year, or where it says so was not understood. */
export function withTime(table: PlanTable, drafts: readonly Draft[]): PlanTable {
  if (!drafts.some(({ costs }) => costs.some(({ kroner }) => kroner !== 0)) || drafts.some(isTimed)) return table;
  const ground = { text: "Ingen av kostnadene har fått noe år", weight: -0.4 };
  return { ...table, confidence: Math.min(table.confidence, mostInDoubt), grounds: [...table.grounds, ground] };
}

function isTimed({ row, steps, costs }: Draft): boolean {
  const inRow = row.period !== null || row.startYears.length + row.amounts.length + steps.length > 0;
  return inRow || costs.some(({ year, span }) => year !== null || span !== null);
}

function guessesKind({ kind, costs, byYear, row: { title } }: Draft): boolean {
  const said = kind !== null || [...costs, ...byYear].some((one) => one.kind !== null || labelledKind(one.words) !== null) || kindByWords(title) !== null;
  const kroner = [...costs, ...byYear.flatMap((years) => years.amounts)].map((one) => one.kroner);
  return !said && kroner.some((one) => one >= leastInvestment) && saysBuilt(title);
}

function isGuess({ uncertain, why }: Component): boolean {
  return uncertain && guesses.has(why.code);
}
