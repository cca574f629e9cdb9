/** Pasted from Word: a title broken over rows, split words, the head repeated, a mark one row too low. */
import { sheet, type Layout } from "./layout";

export const pasted: Layout = {
  name: "pasted from Word, rows broken over cells",
  grids: [sheet("Innlimt", `
Mål|Tiltak|Finansiering|År
1|System for ledelse og|Investeringsmidle|2025-
|kvalitetsforbedring|r|26
2|Rekrutterings-|Egne rammer|2025
|pakke||
Mål|Tiltak|Finansiering|År
3|Samlokalisere|Krever ekstra|2026
|dagsentertilbud i|midler|
|sentrum||
`)],
  tables: [{ dialect: "pasted", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "System for ledelse og kvalitetsforbedring", at: "Innlimt!B2", goals: ["1"], financing: "Investeringsmidler", period: [2025, 2026] },
    { title: "Rekrutteringspakke", at: "Innlimt!B4", goals: ["2"], financing: "Egne rammer", period: [2025, 2025] },
    { title: "Samlokalisere dagsentertilbud i sentrum", at: "Innlimt!B7", goals: ["3"], financing: "Krever ekstra midler", period: [2026, 2026] },
  ],
  left: {},
};
