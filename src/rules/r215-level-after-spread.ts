/** Something is strengthened, but the money is shared out over a few years: what keeps it up afterwards? */
import { nameOf, wordsOf } from "./about-tiltak";
import { spreadOf } from "./r214-spread-against-marks";
import type { Rule } from "./rule";
import { strengthen } from "./words";

export const levelAfterSpread: Rule = {
  id: "R215",
  name: "level-after-spread",
  severity: "info",
  group: "cost-and-year",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Om nivået er dekket av et annet tiltak eller av rammen.",
  holds: [
    {
      say: "Opplæring fordelt på to år",
      sample: { tiltak: [{ title: "Opplæring i nytt fagsystem, fordelt på 2 år", cost: 800000, years: [2025, 2026] }] },
    },
  ],
  breaks: [
    {
      say: "Enheten styrkes, men pengene er fordelt på to år",
      at: ["C3"],
      sample: { tiltak: [{ title: "Skjermet enhet styrkes, fordelt på 2 år", cost: 1000000, years: [2025, 2026] }] },
    },
  ],
  check: (input) =>
    input.plan.tiltak.flatMap((tiltak) =>
      tiltak.components.flatMap((part) => {
        const years = spreadOf(input, tiltak, part);
        if (part.kroner === null || years === null || part.years.length !== years || part.kind !== "drift") return [];
        if (!strengthen.test(wordsOf(tiltak))) return [];
        return [
          {
            cells: part.cells,
            params: { tiltak: nameOf(tiltak), kroner: part.kroner, years, share: part.kroner / years },
          },
        ];
      }),
    ),
};
