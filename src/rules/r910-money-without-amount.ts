/** "Krever ekstra midler", but not how much. */
import type { Tiltak } from "../plan/plan";
import { hasMoney, nameOf } from "./about-tiltak";
import type { Rule } from "./rule";

const needed =
  /(?<!\p{L})(?:krev(?:er|je)?|treng(?:er|s)?|behov for|ekstra|øk(?:t|te)|auka|tilleggs?)\s*(?:\p{L}+\s+)?(?:midler|midlar|bevilgning|løyving|ramme)|investeringsmid|lånefinans|må finansier/iu;

export const moneyWithoutAmount: Rule = {
  id: "R910",
  name: "money-without-amount",
  severity: "warning",
  group: "financing",
  basis: "law",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tiltak som trenger penger uten at finansieringen sier det.",
  holds: [
    {
      say: "Egne rammer",
      sample: {
        without: ["cost", "years"],
        tiltak: [{ title: "Kommunikasjonsstrategi", financing: "Egne rammer", period: "2026" }],
      },
    },
  ],
  breaks: [
    {
      say: "Krever ekstra midler, uten beløp",
      at: ["I3"],
      sample: {
        without: ["cost", "years"],
        tiltak: [{ title: "Samlokalisere dagsentrene", financing: "Krever ekstra midler", period: "2026" }],
      },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.flatMap((tiltak) =>
      tiltak.financingCells && needsMoney(tiltak)
        ? [{ cells: tiltak.financingCells, params: { tiltak: nameOf(tiltak), financing: wordsOf(tiltak).replace(/\s+/g, " ").trim() } }]
        : [],
    ),
};

/** True where the financing of a row without an amount says that money is needed. */
export function needsMoney(tiltak: Tiltak): boolean {
  return tiltak.financingCells !== null && !hasMoney(tiltak) && !tiltak.statedZero && needed.test(wordsOf(tiltak));
}

/** The financing with words that a line break has split put together. */
function wordsOf(tiltak: Tiltak): string {
  return tiltak.financing?.replace(/(\p{L})\n(\p{L})/gu, "$1$2") ?? "";
}
