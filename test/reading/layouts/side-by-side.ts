/** Two tables side by side, drift and investering, with a population table below them. */
import { sheet, type Layout } from "./layout";

export const sideBySide: Layout = {
  name: "drift and investering side by side above a population table",
  grids: [sheet("Oversikt", `
Beløp i 1000 kr
Driftstiltak|2026|2027||Investeringstiltak|2026|2027
Økt bemanning legekontor|650|1300||Ombygging legekontor|2500|
Stenge basseng i sommerferien|-120|-120||Ny gravemaskin||1800
Sum drift|530|1180||Nytt tak på rådhuset|900|900
||||Sum investering|3400|2700

Aldersgruppe|2026|2030|2035
0-5 år|310|295|280
6-15 år|640|600|570
67-79 år|520|580|610
80 år +|210|290|400
`)],
  tables: [
    { dialect: "amounts-by-year", unit: 1000, said: true, years: [2026, 2027] },
    { dialect: "amounts-by-year", unit: 1000, said: true, years: [2026, 2027] },
  ],
  tiltak: [
    { title: "Økt bemanning legekontor", at: "Oversikt!A3", kind: "drift", amounts: { "2026": 650000, "2027": 1300000 } },
    { title: "Stenge basseng i sommerferien", at: "Oversikt!A4", kind: "drift", amounts: { "2026": -120000, "2027": -120000 } },
    { title: "Ombygging legekontor", at: "Oversikt!E3", kind: "investering", amounts: { "2026": 2500000 } },
    { title: "Ny gravemaskin", at: "Oversikt!E4", kind: "investering", amounts: { "2027": 1800000 } },
    { title: "Nytt tak på rådhuset", at: "Oversikt!E5", kind: "investering", amounts: { "2026": 900000, "2027": 900000 } },
  ],
  left: { "Oversikt!A5": "sumrad", "Oversikt!E6": "sumrad" },
};
