/** How sure a table can be of itself where the rows leave open how their money runs: the user is asked about those. */
import type { Component, Tiltak } from "../plan/plan";
import type { ReasonCode } from "../plan/segment";

/** No table is surer than this of itself where much of it must be asked about. */
export const mostInDoubt = 0.6;
/** Nor than this where some of it must. */
const mostWithAsks = 0.85;

/** Once or every year; the same each year of a period although it may be for all of it. */
const guesses: ReadonlySet<ReasonCode> = new Set(["once-or-lasting", "period-recurs"]);

/** The table's confidence, lowered where one in five or more of the rows with money are asked about, less where fewer are. */
export function withAsks(confidence: number, tiltak: readonly Pick<Tiltak, "components">[]): number {
  const costed = tiltak.filter(({ components }) => components.some(({ kroner, profile }) => kroner !== null || profile === "belop-per-aar"));
  const asked = costed.filter(({ components }) => components.some(isGuess)).length;
  return asked === 0 ? confidence : Math.min(confidence, asked * 5 >= costed.length ? mostInDoubt : mostWithAsks);
}

function isGuess({ uncertain, why }: Component): boolean {
  return uncertain && guesses.has(why.code);
}
