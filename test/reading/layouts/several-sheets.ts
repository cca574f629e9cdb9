/** One sheet for each sector, one of them hidden; accounts before the plan, sums by formula, Excel error. */
import { gridFromRows, type Grid } from "../../../src/plan/grid";
import { sheet, type Layout } from "./layout";

const head = ["Tiltak", "Regnskap 2023", "Budsjett 2024", "Økonomiplan 2025", "Økonomiplan 2026", "Økonomiplan 2027", "Økonomiplan 2028"];
const school: Grid = gridFromRows("Oppvekst", [
  ["Oppvekst. Alle tall i kr"],
  head,
  ["Skyss til svømming", 410000, 420000, 60000, 60000, 60000, 60000],
  ["Redusert SFO-betaling", null, null, 250000, 600000, 600000, "#REF!"],
  ["", 410000, 420000, 310000, 660000, 660000, 60000],
], { formulas: [[], [], [], [], [null, "=SUM(B3:B4)", "=SUM(C3:C4)", "=SUM(D3:D4)", "=SUM(E3:E4)", "=SUM(F3:F4)", "=SUM(G3:G4)"]] });

export const severalSheets: Layout = {
  name: "a sheet for each sector, one hidden, with accounts by art beside",
  grids: [
    school,
    sheet("Helse", `
Helse. Alle tall i kr
${head.join("|")}
Kjøp av plass i nabokommune|1900000|2000000|-2000000|-2000000|-2000000|-2000000
Sum helse|1900000|2000000|-2000000|-2000000|-2000000|-2000000
`, { visibility: "hidden" }),
    sheet("Økonomisk oversikt", `
Økonomisk oversikt drift
(i 1000 kr)|Regnskap 2023|Budsjett 2024|2025|2026|2027|2028
Rammetilskudd|210 300|215 000|220 100|221 000|222 000|223 000
Inntekts- og formuesskatt|180 200|184 000|190 000|192 000|194 000|196 000
Sum driftsinntekter|390 500|399 000|410 100|413 000|416 000|419 000
Lønn|240 000|250 000|255 000|256 000|257 000|258 000
Sosiale utgifter|61 000|63 000|64 000|64 500|65 000|65 500
`),
  ],
  tables: [
    { dialect: "amounts-by-year", unit: 1, said: true, years: [2025, 2026, 2027, 2028] },
    { dialect: "amounts-by-year", unit: 1, said: true, years: [2025, 2026, 2027, 2028] },
  ],
  tiltak: [
    { title: "Skyss til svømming", at: "Oppvekst!A3", amounts: { "2025": 60000, "2026": 60000, "2027": 60000, "2028": 60000 } },
    { title: "Redusert SFO-betaling", at: "Oppvekst!A4", amounts: { "2025": 250000, "2026": 600000, "2027": 600000 } },
    { title: "Kjøp av plass i nabokommune", at: "Helse!A3", amounts: { "2025": -2000000, "2026": -2000000, "2027": -2000000, "2028": -2000000 } },
  ],
  left: { "Oppvekst!G4": "feilverdi", "Oppvekst!B5": "sumrad", "Oppvekst!B3": "sammenligningsår", "Helse!A4": "sumrad" },
};
