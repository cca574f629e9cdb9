/** Halves of a year under its heading, and time in a column for the start and one for the end. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

const overTwo = { merges: [{ row: 2, column: 4, rows: 1, columns: 2 }, { row: 2, column: 6, rows: 1, columns: 2 }] };

export const halfCases: readonly Case[] = [
  {
    name: "marks under spring and autumn of each year",
    grids: [sheet("Opplæring", `
Opplæringsplan for eldreomsorga
Tiltak|Ansvarleg|Kostnad|2027||2028|
|||Vår|Haust|Vår|Haust
Rettleiing av nytilsette|Einingsleiar|Eigne rammer|x|x|x|
Fagdag om ernæring|Kjøkenleiar|kr 35 000||x||
Ny fagsjukepleiar|Sjukeheimen|kr 820 000||x||
Kurs i legemiddelhandsaming|Lege|kr 60 000|||x|x
`, overTwo)],
    wanted: {
      "Rettleiing av nytilsette": { starts: [2027, 2028] },
      "Fagdag om ernæring": { costs: [35000], starts: [2027] },
      "Ny fagsjukepleiar": { costs: [820000], starts: [2027], uncertain: true },
      "Kurs i legemiddelhandsaming": { costs: [60000], starts: [2028] },
    },
  },
  {
    name: "marks under halves of unmerged years",
    grids: [sheet("Folkehelse", `
Nr|Tiltak|2026||2027|
||1. halvår|2. halvår|1. halvår|2. halvår
1|Gågruppe for eldre||x||
2|Kostholdskampanje|x||x|
3|Kartlegge lysløyper|||x|x
`)],
    wanted: {
      "Gågruppe for eldre": { starts: [2026], number: "1" },
      "Kostholdskampanje": { starts: [2026, 2027], number: "2" },
      "Kartlegge lysløyper": { starts: [2027], number: "3" },
    },
  },
  {
    name: "amounts under halves of a year, which make the year together",
    grids: [sheet("Innsparing", `
Innsparingstiltak (1000 kr)|2026||2027|
|1. halvår|2. halvår|1. halvår|2. halvår
Redusere overtid|-50|-150|-200|-200
Avvikle budtjeneste||-90|-120|-120
`)],
    wanted: {
      "Redusere overtid": { amounts: { 2026: -200000, 2027: -400000 } },
      "Avvikle budtjeneste": { amounts: { 2026: -90000, 2027: -240000 } },
    },
  },
  {
    name: "amounts under terms beside the whole year, which alone counts",
    grids: [sheet("Nye tiltak", `
Nye tiltak (1000 kr)|2026|||2027||
|vår|høst|sum|vår|høst|sum
Utvidet leksehjelp|40|60|100|60|60|120
Svømmebuss|30|30|60|30|30|60
`, { merges: [{ row: 1, column: 2, rows: 1, columns: 3 }, { row: 1, column: 5, rows: 1, columns: 3 }] })],
    wanted: {
      "Utvidet leksehjelp": { amounts: { 2026: 100000, 2027: 120000 } },
      "Svømmebuss": { amounts: { 2026: 60000, 2027: 60000 } },
    },
  },
  {
    name: "an empty end or one that goes on, and a last row with both years",
    grids: [sheet("Oversikt", `
Handlingsplan for biblioteket
Tiltak|Ansvar|Oppstart|Avsluttes|Beløp (1000 kr)
Bokbuss til grendene|Biblioteksjef|2027||450
Lørdagsåpent|Biblioteksjef|2026|Løpende|210
Ny nettside|Kommunikasjon|2026|2026|95
Bokbad for ungdom|Ungdomsrådet|2028|-|
Lesekampanje|Skolene|2027|2028|
`), sheet("Bygging", `
Prosjekt|Byggestart|Ferdig|Kostnad (1000 kr)
Nytt lager på Moen|2027||4500
Garderober i hallen|2026|2027|9000
`)],
    wanted: {
      "Bokbuss til grendene": { costs: [450000], starts: [2027], period: [2027, null] },
      "Lørdagsåpent": { costs: [210000], period: [2026, null] },
      "Ny nettside": { costs: [95000], period: [2026, 2026] },
      "Bokbad for ungdom": { period: [2028, null] },
      "Lesekampanje": { period: [2027, 2028] },
      "Nytt lager på Moen": { costs: [4500000], period: [2027, 2027] },
      "Garderober i hallen": { costs: [9000000], period: [2026, 2027] },
    },
  },
  {
    name: "homes and houses that are bought, and the kind in brackets behind the amount",
    grids: [sheet("Boligplan", `
Boligsosial plan, tiltak
Tiltak|Når|Kostnad
Kjøp av inntil 3 leiligheter|2027|9 mill.
Kjøp av to rekkehus|2026|8 mill. (investering)
Kjøp av botjenester|2026|1,2 mill.
Kjøp av to plasser i omsorgsbolig-kollektiv|2028|900 000 kr (driftsutgift)
`)],
    wanted: {
      "Kjøp av inntil 3 leiligheter": { costs: [9000000], kind: "investering" },
      "Kjøp av to rekkehus": { costs: [8000000], kind: "investering" },
      "Kjøp av botjenester": { costs: [1200000], kind: "drift" },
      "Kjøp av to plasser i omsorgsbolig-kollektiv": { costs: [900000], kind: "drift" },
    },
  },
];
