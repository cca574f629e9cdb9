/** A measure merged over its drift row and its investment row; the head in two rows with names merged down. */
import { sheet, type Layout } from "./layout";

export const mergedMeasures: Layout = {
  name: "measure merged over a row of drift and one of investering",
  grids: [sheet("Kultur", `

|Tiltak||Budsjett|Økonomiplan||
|||2026|2027|2028|2029
|Ny kulturskole|Investering|2400|6000||
||Drift|||350|350
|Fjerne tilskudd til festival|Drift|-75|-75|-75|-75
|Totalt||2325|5925|275|275

|Tall i 1000 kr
`, {
    merges: [
      { row: 2, column: 2, rows: 2, columns: 1 }, { row: 2, column: 5, rows: 1, columns: 3 }, { row: 4, column: 2, rows: 2, columns: 1 },
    ],
  })],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: true, years: [2026, 2027, 2028, 2029] }],
  tiltak: [
    { title: "Ny kulturskole", at: "Kultur!B4", amounts: { "2026": 2400000, "2027": 6000000, "2028": 350000, "2029": 350000 } },
    { title: "Fjerne tilskudd til festival", at: "Kultur!B6", kind: "drift", amounts: { "2026": -75000, "2027": -75000, "2028": -75000, "2029": -75000 } },
  ],
  left: { "Kultur!B7": "sumrad", "Kultur!B9": "merknad" },
};
