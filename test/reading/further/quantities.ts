/** Figures by year that are no kroner beside those that are, and headings that say when the rows under them happen. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const quantityCases: readonly Case[] = [
  {
    name: "kilowatt hours and kroner under the same years, the heads merged over each half",
    grids: [sheet("Energi", `
Energitiltak i bygga våre
Tiltak|Energisparing (kWh)|||Utgift (tusen kr)|||Ansvar
|2026|2027|2028|2026|2027|2028|
LED i skulane|40000|90000|90000|300|350||Teknisk
Varmepumpe i symjehallen||60000|60000||1200||Eigedom
Sum|40000|150000|150000|300|1550||
`, { merges: [{ row: 2, column: 2, rows: 1, columns: 3 }, { row: 2, column: 5, rows: 1, columns: 3 }] })],
    wanted: {
      "LED i skulane": { amounts: { 2026: 300000, 2027: 350000 } },
      "Varmepumpe i symjehallen": { amounts: { 2027: 1200000 } },
    },
    left: { "Energi!B4:D4": "mengde, ikke kroner", "Energi!C5:D5": "mengde, ikke kroner" },
  },
  {
    name: "tonnes and kroner, each head only over the first of its years",
    grids: [sheet("Klima", `
Tiltak|Kroner|||Tonn spart|||Ansvar
|2026|2027|2028|2026|2027|2028|
Biogass til renovasjonsbilene|900000|900000|900000|45|45|50|Teknisk
Sykkelparkering ved skolene|250000|||1|1|1|Skole
`)],
    wanted: {
      "Biogass til renovasjonsbilene": { amounts: { 2026: 900000, 2027: 900000, 2028: 900000 } },
      "Sykkelparkering ved skolene": { amounts: { 2026: 250000 } },
    },
    left: { "Klima!E3:G3": "mengde, ikke kroner", "Klima!E4:G4": "mengde, ikke kroner" },
  },
  {
    name: "tonnes, thousands and posts side by side under each year",
    grids: [sheet("Klima", `
Tiltak|2026|||2027||
|Tonn CO2|1000 kr|Årsverk|Tonn CO2|1000 kr|Årsverk
Bildeling for ansatte|5|300|0,5|6|310|0,5
Biogass til ferja|50|1200||50|1200|
`)],
    wanted: {
      "Bildeling for ansatte": { amounts: { 2026: 300000, 2027: 310000 }, positions: 0.5 },
      "Biogass til ferja": { amounts: { 2026: 1200000, 2027: 1200000 } },
    },
    left: { "Klima!B3": "mengde, ikke kroner", "Klima!E4": "mengde, ikke kroner" },
  },
  {
    name: "thousands of kroner under a line about tonnes",
    grids: [sheet("Klima", `
Alle tall i 1000 kr
Tiltak for å kutte 400 tonn CO2
Tiltak|2026|2027
Ladestasjoner ved skolene|300|200
Utfasing av oljekjel|450|
`)],
    wanted: {
      "Ladestasjoner ved skolene": { amounts: { 2026: 300000, 2027: 200000 } },
      "Utfasing av oljekjel": { amounts: { 2026: 450000 } },
    },
  },
  {
    name: "an effect in tonnes in one column beside the cost",
    grids: [sheet("Klimatiltak", `
Klimatiltak|Effekt (tonn CO2)|Kostnad (1000 kr)|År
Fossilfri byggeplass|120|800|2027
Matsvinnprosjekt|15|60|2026
`)],
    wanted: {
      "Fossilfri byggeplass": { costs: [800000], period: [2027, 2027] },
      "Matsvinnprosjekt": { costs: [60000], period: [2026, 2026] },
    },
    left: { "Klimatiltak!B2": "mengde, ikke kroner", "Klimatiltak!B3": "mengde, ikke kroner" },
  },
  {
    name: "tonnes, the price of each and the cost of all",
    grids: [sheet("Klima", `
Klimatiltak|Utslippskutt i tonn|Kostnad per tonn|Kostnad|År
Elbusser|400|2500|1000000|2027
Biovarme|100|1000|100000|2026
`)],
    wanted: {
      "Elbusser": { costs: [1000000], period: [2027, 2027] },
      "Biovarme": { costs: [100000], period: [2026, 2026] },
    },
    left: { "Klima!B2": "mengde, ikke kroner" },
  },
  {
    name: "years as headings over the rows, in the column before the names",
    grids: [sheet("Friluftsliv", `
Handlingsprogram for friluftsliv
Alle kostnader i 1000 kr
Prioritet|Anlegg|Ansvar|Totalkostnad
Gjennomføres 2026
1|Turveg langs elva|Teknisk|900
2|Gapahuk ved Langvatn|Turlaget|120
Gjennomføres 2027–2028
1|Badeplass Sandvika|Teknisk|650
Oppstart 2029
1|Løypenett på Høgda|Skilaget|2400
Fase 2 (2030-2031)
1|Fyrlykt på Neset|Havn|700
2032 og senere
1|Kystmuseum|Kultur|9000
Ikke tidfestet
1|Klatrefelt|Klubben|300
`)],
    wanted: {
      "Turveg langs elva": { costs: [900000], period: [2026, 2026], section: "Gjennomføres 2026" },
      "Gapahuk ved Langvatn": { costs: [120000], period: [2026, 2026] },
      "Badeplass Sandvika": { costs: [650000], period: [2027, 2028] },
      "Løypenett på Høgda": { costs: [2400000], period: [2029, 2029] },
      "Fyrlykt på Neset": { costs: [700000], period: [2030, 2031] },
      "Kystmuseum": { costs: [9000000], period: [2032, null], starts: [2032] },
      "Klatrefelt": { costs: [300000], section: "Ikke tidfestet" },
    },
  },
  {
    name: "years of building with the sum of their rows on the line",
    grids: [sheet("Park", `
Alle tall i 1000 kr
Tiltak|Ansvar|Kostnad
Byggeår 2026||1300
Turveg|Teknisk|900
Gapahuk|Turlaget|400
Byggeår 2027||650
Badeplass|Teknisk|650
`)],
    wanted: {
      "Turveg": { costs: [900000], period: [2026, 2026], kind: "investering" },
      "Gapahuk": { costs: [400000], period: [2026, 2026], kind: "investering" },
      "Badeplass": { costs: [650000], period: [2027, 2027], kind: "investering" },
    },
    left: { "Park!C3": "sumrad", "Park!C6": "sumrad" },
  },
];

export const quantityOthers: readonly Case[] = [
  {
    name: "tiltak with nothing but tonnes under the years: pointed out, not read as kroner",
    grids: [sheet("Utslipp", `
Klimatiltak 2026-2029, reduksjon i tonn CO2
Tiltak|2026|2027|2028|2029
Elbiler i hjemmetjenesten|12|24|36|36
Biogass til busser|90|100|110|110
`)],
    wanted: {},
    left: { "Utslipp!A2:E4": "kanskje en tiltakstabell, ikke lest" },
  },
];
