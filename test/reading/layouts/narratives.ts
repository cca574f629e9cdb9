/** Narrative rows under each tiltak, section rows, repeated heads, a page footer in the middle, unit nowhere. */
import { sheet, type Layout } from "./layout";

export const narratives: Layout = {
  name: "narrative rows under each tiltak, heads repeated on the next page",
  grids: [sheet("Tiltak", `
Kommunedirektørens forslag til tiltak

Område 1: Oppvekst
Tiltakstekst|Budsjett 2025|2026|2027|2028
Redusert antall assistenter|-450000|-900000|-900000|-900000
Antallet assistenter reduseres med to fra skolestart. Reduksjonen tas ved naturlig avgang.
Økt ressurs til PPT|375000|375000|375000|375000
PPT styrkes med en halv stilling for å korte ned ventetiden.
Side 4 av 9
Område 2: Kultur
Tiltakstekst|Budsjett 2025|2026|2027|2028
Avvikle filial på Nes|0|-210000|-210000|-210000
Filialen legges ned når leieavtalen går ut.
Kulturskoleplasser|||180000|180000
Sum|-75000|-735000|-555000|-555000
`)],
  tables: [{ dialect: "amounts-by-year", unit: 1, said: false, years: [2025, 2026, 2027, 2028] }],
  tiltak: [
    { title: "Redusert antall assistenter", at: "Tiltak!A5", section: "Oppvekst", description: "Antallet assistenter reduseres med to fra skolestart. Reduksjonen tas ved naturlig avgang.", amounts: { "2025": -450000, "2026": -900000, "2027": -900000, "2028": -900000 } },
    { title: "Økt ressurs til PPT", at: "Tiltak!A7", section: "Oppvekst", description: "PPT styrkes med en halv stilling for å korte ned ventetiden.", positions: 0.5, amounts: { "2025": 375000, "2026": 375000, "2027": 375000, "2028": 375000 } },
    { title: "Avvikle filial på Nes", at: "Tiltak!A12", section: "Kultur", description: "Filialen legges ned når leieavtalen går ut.", amounts: { "2025": 0, "2026": -210000, "2027": -210000, "2028": -210000 } },
    { title: "Kulturskoleplasser", at: "Tiltak!A14", section: "Kultur", amounts: { "2027": 180000, "2028": 180000 } },
  ],
  left: { "Tiltak!A9": "sidebunn", "Tiltak!A15": "sumrad" },
};
