/** The text itself says that the cost is not known. */
import { hasMoney, nameOf, wordsOf } from "./about-tiltak";
import type { Rule } from "./rule";

const unclear =
  /kostnad(?:er|en|ene|ane)?\s+(?:er\s+|ikke\s+|ikkje\s+)*(?:uavklar|ukjen|avklar|beregnet ikke)|(?:uavklarte?|ukjente?) kostnad|må kostnadsbere?gnes|må kostnadsreknast/iu;

export const costSaidUnclear: Rule = {
  id: "R912",
  name: "cost-said-unclear",
  severity: "info",
  group: "financing",
  basis: "law",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Om kostnaden er avklart i et annet dokument.",
  holds: [
    {
      say: "Kostnaden er oppgitt",
      sample: { tiltak: [{ title: "Rekruttering av leger", cost: 900000, years: [2025] }] },
    },
  ],
  breaks: [
    {
      say: "«Kostnader er uavklart»",
      at: ["B3"],
      sample: { tiltak: [{ title: "Rekruttering av leger – kostnader er uavklart", years: [2025] }] },
    },
  ],
  check: ({ plan }) =>
    plan.tiltak
      .filter((tiltak) => !hasMoney(tiltak) && unclear.test(`${wordsOf(tiltak)}\n${tiltak.financing ?? ""}`))
      .map((tiltak) => ({ cells: tiltak.titleCells, params: { tiltak: nameOf(tiltak) } })),
};
