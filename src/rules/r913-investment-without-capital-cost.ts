/** Investments, and not a word of interest and instalments, VAT compensation or grants. */
import type { Tiltak } from "../plan/plan";
import type { Kind } from "../plan/segment";
import { moneyCells } from "./about-tiltak";
import type { Rule } from "./rule";

const capital =
  /(?<!\p{L})(?:renter|rente-|avdrag|kapitalkostnad|kapitalutgift|låneopptak|finansutgift|momskompensasjon|mva-?komp)/iu;

/** Kroner in all below which nobody borrows: bought within the year's own means. */
const small = 1_000_000;

export const investmentWithoutCapitalCost: Rule = {
  id: "R913",
  name: "investment-without-capital-cost",
  severity: "info",
  group: "financing",
  basis: "law",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Kapitalkostnader som er budsjettert sentralt utenfor arbeidsboken, og investeringer for under 1 mill. kr til sammen.",
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
    const costly = (kind: Kind): readonly Tiltak[] => plan.tiltak.filter((tiltak) => krOf(tiltak, kind) > 0);
    const built = costly("investering");
    const [first] = built;
    // A workbook of investments alone leaves the capital costs to the budget.
    if (!first || costly("drift").length === 0) return [];
    const said = grids.some((grid) =>
      grid.values.some((row) => row.some((value) => typeof value === "string" && capital.test(value))),
    );
    if (said) return [];
    const kroner = built.reduce((sum, tiltak) => sum + krOf(tiltak, "investering"), 0);
    if (kroner < small) return [];
    const cells =
      first.components.find((part) => part.kind === "investering" && part.kroner !== null)?.cells ?? moneyCells(first);
    return [
      {
        cells,
        params: { kroner, count: built.length },
      },
    ];
  },
};

/** Kroner of one kind in a row, all beløp and years together. */
function krOf(tiltak: Tiltak, kind: Kind): number {
  const parts = tiltak.components.reduce((sum, part) => sum + (part.kind === kind ? (part.kroner ?? 0) : 0), 0);
  if (tiltak.amounts.length === 0 || tiltak.kind !== kind) return parts;
  return tiltak.amounts.reduce((sum, amount) => sum + amount.kroner, 0);
}
