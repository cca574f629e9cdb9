/** No head over the names, no unit anywhere; codes of responsibility and function beside them. */
import { sheet, type Layout } from "./layout";

export const unitNowhere: Layout = {
  name: "nothing over the names and no unit, codes beside them",
  grids: [sheet("Nye tiltak", `
Nye tiltak drift

Ansvar|Funksjon||B2025|ØP2026|ØP2027|ØP2028|Kommentar
3210|254|Økt rammetimetall hjemmesykepleie|420|420|420|420|Vedtatt i juni
3300|253|Færre avlastningsdøgn|-150|-300|-300|-300|
2100|202|Leirskole betales av kommunen||95|95|95|Lovpålagt
`)],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: false, years: [2025, 2026, 2027, 2028] }],
  tiltak: [
    { title: "Økt rammetimetall hjemmesykepleie", at: "Nye tiltak!C4", kind: "drift", responsible: "3210", amounts: { "2025": 420000, "2026": 420000, "2027": 420000, "2028": 420000 } },
    { title: "Færre avlastningsdøgn", at: "Nye tiltak!C5", kind: "drift", responsible: "3300", amounts: { "2025": -150000, "2026": -300000, "2027": -300000, "2028": -300000 } },
    { title: "Leirskole betales av kommunen", at: "Nye tiltak!C6", kind: "drift", responsible: "2100", amounts: { "2026": 95000, "2027": 95000, "2028": 95000 } },
  ],
  left: { "Nye tiltak!B4": "kolonnen er ikke lest", "Nye tiltak!H4": "merknad" },
};
