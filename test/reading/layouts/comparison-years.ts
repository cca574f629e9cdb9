/** Accounts and budget of earlier years stand beside four plan years under a merged head. Nynorsk. */
import { sheet, type Layout } from "./layout";

export const comparisonYears: Layout = {
  name: "two-row head with accounts and budget before the plan, nynorsk",
  grids: [sheet("Driftstiltak", `
Driftstiltak helse og omsorg
||Rekneskap|Budsjett|Økonomiplan|||
Nr|Tiltaka|2023|2024|2025|2026|2027|2028
|Heimetenester
1|Auke grunnbemanninga i heimetenesta, 2 årsverk|||1600|1600|1600|1600
2|Leggje ned vaskeriet|2 150|2 240|-1 120|-2 240|-2 240|-2 240
|Sum heimetenester|2 150|2 240|480|-640|-640|-640
|Institusjon
3|Ny medisinrobot||||600||
4|Frå matombringing kvar dag til tre dagar i veka||410|'-|-150|-150|-150
|Sum institusjon||410||450|-150|-150
|Sum tiltak|2 150|2 650|480|-190|-790|-790
Tal i heile tusen kroner, 2025-prisar
`, { merges: [{ row: 2, column: 5, rows: 1, columns: 4 }] })],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: true, years: [2025, 2026, 2027, 2028], priceYear: 2025 }],
  tiltak: [
    { title: "Auke grunnbemanninga i heimetenesta, 2 årsverk", at: "Driftstiltak!B5", number: "1", section: "Heimetenester", positions: 2, amounts: { "2025": 1600000, "2026": 1600000, "2027": 1600000, "2028": 1600000 } },
    { title: "Leggje ned vaskeriet", at: "Driftstiltak!B6", number: "2", section: "Heimetenester", amounts: { "2025": -1120000, "2026": -2240000, "2027": -2240000, "2028": -2240000 } },
    { title: "Ny medisinrobot", at: "Driftstiltak!B9", number: "3", section: "Institusjon", amounts: { "2026": 600000 } },
    { title: "Frå matombringing kvar dag til tre dagar i veka", at: "Driftstiltak!B10", number: "4", section: "Institusjon", amounts: { "2026": -150000, "2027": -150000, "2028": -150000 } },
  ],
  left: { "Driftstiltak!B7": "sumrad", "Driftstiltak!B11": "sumrad", "Driftstiltak!B12": "sumrad", "Driftstiltak!A13": "merknad" },
};
