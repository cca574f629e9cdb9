/** Investments, and not a word of interest and instalments, VAT compensation or grants. */
import { moneyCells } from "./about-tiltak";
import type { Rule } from "./rule";

const capital =
  /(?<!\p{L})(?:renter|rente-|avdrag|kapitalkostnad|kapitalutgift|låneopptak|finansutgift|momskompensasjon|mva-?komp)/iu;

export const investmentWithoutCapitalCost: Rule = {
  id: "R913",
  name: "investment-without-capital-cost",
  severity: "info",
  group: "financing",
  basis: "law",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Kapitalkostnader som er budsjettert sentralt utenfor arbeidsboka.",
  holds: [
    {
      say: "Investering og renter og avdrag",
      sample: {
        tiltak: [
          { title: "Ny brannbil", cost: 5000000, years: [2025], kind: "investering" },
          { title: "Renter og avdrag", cost: 400000, years: [2026] },
        ],
      },
    },
  ],
  breaks: [
    {
      say: "Investering uten kapitalkostnader",
      at: ["C3"],
      sample: {
        tiltak: [
          { title: "Ny brannbil", cost: 5000000, years: [2025], kind: "investering" },
          { title: "Skoleskyss", cost: 400000, years: [2026] },
        ],
      },
    },
  ],
  check: ({ plan, grids }) => {
    const parts = plan.tiltak.flatMap((tiltak) =>
      tiltak.components
        .filter((part) => part.kind === "investering" && (part.kroner ?? 0) > 0)
        .map((part) => ({ tiltak, part })),
    );
    const [first] = parts;
    // A workbook of investments alone leaves the capital costs to the budget.
    if (
      !first ||
      !plan.tiltak.some((tiltak) => tiltak.components.some((part) => part.kind === "drift" && (part.kroner ?? 0) > 0))
    )
      return [];
    const said = grids.some((grid) =>
      grid.values.some((row) => row.some((value) => typeof value === "string" && capital.test(value))),
    );
    if (said) return [];
    return [
      {
        cells: first.tiltak.costs.length > 0 ? first.part.cells : moneyCells(first.tiltak),
        params: { kroner: parts.reduce((sum, { part }) => sum + (part.kroner ?? 0), 0), count: parts.length },
      },
    ];
  },
};
