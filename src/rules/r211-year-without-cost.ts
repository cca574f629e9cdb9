/** A start year and words of posts or purchases, but no amount: the plan looks cheaper than it is. */
import type { Tiltak } from "../plan/plan";
import { hasMoney, nameOf, startOf, wordsOf } from "./about-tiltak";
import type { Rule } from "./rule";
import { costly, paidByOthers, study } from "./words";

export const yearWithoutCost: Rule = {
  id: "R211",
  name: "year-without-cost",
  severity: "warning",
  group: "cost-and-year",
  basis: "law",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tiltak som koster penger uten at ordene sier det, og tiltak som bare skal utredes.",
  holds: [
    {
      say: "Møter fra 2026, uten kostnad",
      sample: { tiltak: [{ number: "1", title: "Faste møter med frivillige lag", years: [2026] }] },
    },
    {
      say: "«Utløser ikke kostnader»",
      sample: {
        tiltak: [{ number: "1", title: "Omgjøre stilling (utløser ikke kostnader)", years: [2026], statedZero: true }],
      },
    },
  ],
  breaks: [
    {
      say: "Innkjøp i 2026, men ingen kostnad",
      at: ["B3"],
      sample: { tiltak: [{ number: "1", title: "Innkjøp av ny minibuss", years: [2026] }] },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak.filter(isSilentOnCost).map((tiltak) => ({
      cells: tiltak.titleCells,
      params: {
        tiltak: nameOf(tiltak),
        year: String(startOf(tiltak)),
        word: costly.exec(wordsOf(tiltak))?.[0]?.trim() ?? "",
      },
    })),
};

function isSilentOnCost(tiltak: Tiltak): boolean {
  if (tiltak.costCells === null || tiltak.statedZero || hasMoney(tiltak) || startOf(tiltak) === null) return false;
  if (tiltak.positions !== null) return false;
  const words = wordsOf(tiltak);
  return costly.test(words) && !study.test(words) && !paidByOthers.test(`${words}\n${tiltak.financing ?? ""}`);
}
