/** Expenses are positive and savings negative; a word that says the opposite of the sign turns a sum round. */
import type { CellsRef } from "../plan/cell";
import type { Tiltak } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import type { Rule } from "./rule";
import { lostIncome } from "./words";

export const signAgainstWords: Rule = {
  id: "R220",
  name: "sign-against-words",
  severity: "error",
  group: "cost-and-year",
  basis: "arithmetic",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Fortegn som er feil uten at ordene sier noe om inntekt som faller bort.",
  holds: [
    {
      say: "Tapt inntekt 200 000 kr som utgift",
      sample: { tiltak: [{ title: "Tapt inntekt ved færre plasser", cost: 200000, years: [2025] }] },
    },
  ],
  breaks: [
    {
      say: "Tapt inntekt med minus foran",
      at: ["C3"],
      sample: { tiltak: [{ title: "Tapt inntekt ved færre plasser", cost: -200000, years: [2025] }] },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) =>
      amountsWithWords(tiltak)
        .filter((one) => one.kroner < 0 && lostIncome.test(one.words))
        .map((one) => ({
          cells: one.cells,
          params: { tiltak: nameOf(tiltak), kroner: one.kroner, word: lostIncome.exec(one.words)?.[0] ?? "" },
        })),
    ),
};

/** Each amount of a row with the words that belong to it; of amounts by year only the first. */
export function amountsWithWords(tiltak: Tiltak): readonly { kroner: number; words: string; cells: CellsRef }[] {
  const [first] = tiltak.amounts;
  if (first) return [{ kroner: first.kroner, words: tiltak.title, cells: first.cells }];
  return tiltak.components.flatMap((part) =>
    part.kroner === null ? [] : [{ kroner: part.kroner, words: part.words, cells: part.cells }],
  );
}
