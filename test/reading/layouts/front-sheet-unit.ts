/** The unit stands on a front sheet; measures on two sheets, one of them an Excel table with counted years. */
import { sheet, type Layout } from "./layout";

export const frontSheetUnit: Layout = {
  name: "unit on a front sheet, counted years, positions in a column",
  grids: [
    sheet("Forside", `
Handlings- og økonomiplan 2026-2029
Alle beløp i hele tusen kroner
`),
    sheet("Omsorg", `
Tiltak|Årsverk|År 1|År 2|År 3|År 4
Nattpatrulje|2|1500|1500|1500|1500
Avvikling av kantine|-0,5|-200|-400|-400|-400
`, { tables: [{ name: "tblOmsorg", area: { row: 1, column: 1, rows: 3, columns: 6 } }] }),
    sheet("Turnus", `
Navn|Stilling %|Man|Tir|Ons|Tor|Fre
Kari|100|D|D|A|F|N
Ola|75|A|F|D|D|F
`),
    sheet("Regnskap", `
Art|Tekst|Regnskap 2024|Budsjett 2025|Avvik
10100|Fastlønn|12 450|12 800|350
10400|Overtid|640|500|-140
11200|Annet forbruksmateriell|310|300|-10
`),
  ],
  tables: [{ dialect: "amounts-by-year", unit: 1000, said: true, years: [2026, 2027, 2028, 2029] }],
  tiltak: [
    { title: "Nattpatrulje", at: "Omsorg!A2", positions: 2, amounts: { "2026": 1500000, "2027": 1500000, "2028": 1500000, "2029": 1500000 } },
    { title: "Avvikling av kantine", at: "Omsorg!A3", positions: -0.5, amounts: { "2026": -200000, "2027": -400000, "2028": -400000, "2029": -400000 } },
  ],
  left: {},
};
