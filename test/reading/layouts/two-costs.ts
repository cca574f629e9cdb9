/** Drift and investering as cost columns side by side, amounts in text, several amounts in a cell, an error cell. */
import { sheet, type Layout } from "./layout";

export const twoCosts: Layout = {
  name: "cost of drift and of investering in a column each, hidden row, error cell",
  grids: [sheet("Demensplan", `
Delplan for demens 2024-2028: tiltaksoversikt
Nr.|Tiltak|Investeringskostnad|Årlig driftskostnad|Oppstart
1|Hukommelsesteam||kr. 370.000,-|2024
2|Sansehage ved sykehjemmet|1,1 mill.|25 000|2025
3|Dagtilbud for yngre med demens||1) 150.000 2) 54.000,-|1. halvår 2026
4|Kurs for pårørende||#N/A|2024
5|Ny avdeling, 8 plasser|48 mill|Estimert kr.|2027
`, { hiddenRows: [6] })],
  tables: [{ dialect: "cost-and-year", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Hukommelsesteam", at: "Demensplan!B3", number: "1", costs: [370000], startYears: [2024], period: [2024, 2024], kind: "drift" },
    { title: "Sansehage ved sykehjemmet", at: "Demensplan!B4", number: "2", costs: [1100000, 25000], startYears: [2025], period: [2025, 2025] },
    { title: "Dagtilbud for yngre med demens", at: "Demensplan!B5", number: "3", costs: [150000, 54000], startYears: [2026], period: [2026, 2026], kind: "drift" },
    { title: "Kurs for pårørende", at: "Demensplan!B6", number: "4", startYears: [2024], period: [2024, 2024] },
    { title: "Ny avdeling, 8 plasser", at: "Demensplan!B7", number: "5", costs: [48000000], startYears: [2027], period: [2027, 2027], kind: "investering" },
  ],
  left: { "Demensplan!D6": "feilverdi", "Demensplan!D7": "kostnad uten beløp" },
};
