/** Exports, pivot tables and forms; cells that say more than a number; lists with dotted leaders. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

const band = (colour: string): (string | null)[] => Array.from({ length: 4 }, () => colour);

export const formCases: readonly Case[] = [
  {
    name: "a row for each tiltak and year, as an export writes them",
    grids: [sheet("Eksport", `
Tiltaksnr|Tiltaksnavn|Budsjettår|Ansvar|Funksjon|Beløp i 1000
T1|Ny lege|2025|310|241|500
T1|Ny lege|2026|310|241|1000
T2|Kutt i reiser|2025|100|120|-100
T2|Kutt i reiser|2026|100|120|-100
`)],
    wanted: { "Ny lege": { amounts: { 2025: 500000, 2026: 1000000 }, number: "T1" }, "Kutt i reiser": { amounts: { 2025: -100000, 2026: -100000 }, number: "T2" } },
  },
  {
    name: "a pivot table with areas over their indented tiltak",
    grids: [sheet("Pivot", `
Summer av Beløp|Kolonneetiketter||
Radetiketter|2025|2026|Totalsum
Oppvekst|500000|900000|1400000
'  Ny lærer|600000|1000000|1600000
'  Kutt i bøker|-100000|-100000|-200000
Helse|200000|200000|400000
'  Ny lege|300000|300000|600000
'  Kutt i vikarbruk|-100000|-100000|-200000
Totalsum|700000|1100000|1800000
`)],
    wanted: {
      "Ny lærer": { amounts: { 2025: 600000, 2026: 1000000 }, section: "Oppvekst" }, "Kutt i bøker": { amounts: { 2025: -100000, 2026: -100000 } },
      "Ny lege": { amounts: { 2025: 300000, 2026: 300000 }, section: "Helse" }, "Kutt i vikarbruk": { amounts: { 2025: -100000, 2026: -100000 } },
    },
  },
  {
    name: "a form on each sheet, with years over the amounts",
    grids: [
      sheet("T1", `
Tiltaksskjema budsjett 2026
Navn på tiltak|Ny lege i kommunen
Enhet|Helse
År|2026|2027|2028|2029
Beløp (1000 kr)|500|1200|1200|1200
Årsverk|1|1|1|1
`),
      sheet("T2", `
Tiltaksskjema budsjett 2026
Navn på tiltak|Redusert vikarbruk
Enhet|Oppvekst
År|2026|2027|2028|2029
Beløp (1000 kr)|-200|-200|-200|-200
Vedlegg|Turnusplan
`),
    ],
    wanted: {
      "Ny lege i kommunen": { amounts: { 2026: 500000, 2027: 1200000, 2028: 1200000, 2029: 1200000 }, section: "Helse" },
      "Redusert vikarbruk": { amounts: { 2026: -200000, 2027: -200000, 2028: -200000, 2029: -200000 }, section: "Oppvekst" },
    },
    left: { "T2!A6:B6": "ikke lest" },
  },
  {
    name: "stars, words and spans beside and instead of the figures under the years",
    grids: [sheet("Tiltak", `
Tiltak i tkr|2025|2026|2027|2028
Ny lege|500*|+600|ca 600|600 (halvår)
Ny bil|uavklart|||0,5 mill
Ny bru|2026-2028|||
`)],
    wanted: { "Ny lege": { amounts: { 2025: 500000, 2026: 600000, 2027: 600000, 2028: 600000 } }, "Ny bil": { amounts: { 2028: 500000 } }, "Ny bru": { period: [2026, 2028] } },
    left: { "Tiltak!B3": "ikke forstått som beløp" },
  },
  {
    name: "an amount for a span of years in its head, granted before beside the total, thousands parted by apostrophes",
    grids: [sheet("Ark1", `
Prosjekt (i 1000 kr)|Total|Bevilget før|2022 - 2028|Merknad
Nytt badeanlegg|'120'000|'20'000|'100'000|
Veilys|'3'500||'3'500|LED
`)],
    wanted: { "Nytt badeanlegg": { costs: [100000000], kind: "investering" }, "Veilys": { costs: [3500000], kind: "investering" } },
    left: { "Ark1!B2:B3": "total, brukt bare som kontroll" },
  },
  {
    name: "areas over their tiltak by the cells' indent alone",
    grids: [sheet("Ark1", `
Tiltak (1000 kr)|2025|2026|2027
Oppvekst|500|900|900
Styrking av helsestasjon|600|1000|1000
Kutt i bøker|-100|-100|-100
Helse og velferd|||
Demensteam|200|400|400
Dagsenter|300|300|300
`, { indents: [[0], [0], [1], [1], [0], [1], [1]] })],
    wanted: {
      "Styrking av helsestasjon": { amounts: { 2025: 600000, 2026: 1000000, 2027: 1000000 }, section: "Oppvekst" },
      "Kutt i bøker": { amounts: { 2025: -100000, 2026: -100000, 2027: -100000 }, section: "Oppvekst" },
      "Demensteam": { amounts: { 2025: 200000, 2026: 400000, 2027: 400000 }, section: "Helse og velferd" },
      "Dagsenter": { amounts: { 2025: 300000, 2026: 300000, 2027: 300000 }, section: "Helse og velferd" },
    },
  },
  {
    name: "lines with dotted leaders",
    grids: [sheet("Innspill", `
Tiltaksliste
1. Ny lærer ved Moen skole .......... 600 000
2. Kutt i vikarbruk ................ -200 000
3. Ny brannbil
Kostnad 3,5 mill kroner i 2027
`)],
    wanted: { "Ny lærer ved Moen skole": { costs: [600000] }, "Kutt i vikarbruk": { costs: [-200000] }, "Ny brannbil": { costs: [3500000], period: [2027, 2027] } },
  },
  {
    name: "names without a head under a line that calls them tiltak",
    grids: [sheet("Ark1", `
Tiltak drift 2025-2028 (1000 kr)
|2025|2026|2027|2028
Kommunelege|600|600|600|600
Vikarpool|-800|-800|-800|-800
`)],
    wanted: { "Kommunelege": { amounts: { 2025: 600000, 2026: 600000, 2027: 600000, 2028: 600000 } }, "Vikarpool": { amounts: { 2025: -800000, 2026: -800000, 2027: -800000, 2028: -800000 } } },
  },
  {
    name: "marks by colour with a coloured column whose head is gone",
    grids: [sheet("Ark1", `
Tiltak|Kostnad|2026||2028
Ny lege|500 000|||
Kurs|50 000|||
`, { fills: [[null, null, null, null, null], [null, null, "#FF0000", null, null], [null, null, null, "#FF0000", null]] })],
    wanted: { "Ny lege": { costs: [500000], starts: [2026] }, "Kurs": { costs: [50000], starts: [] } },
    doubtful: true,
  },
  {
    name: "marks by colour in banded rows",
    grids: [sheet("Ark1", `
Tiltak|Kostnad|2026|2027
Ny lege|500 000||
Kurs|50 000||
`, { fills: [band("#DDDDDD"), ["#EEEEEE", "#EEEEEE", "#FF0000", "#EEEEEE"], ["#FFFFFF", "#FFFFFF", "#FFFFFF", "#00FF00"]] })],
    wanted: { "Ny lege": { costs: [500000], starts: [2026] }, "Kurs": { costs: [50000], starts: [2027] } },
  },
];

export const formOthers: readonly Case[] = [
  { name: "a table that says nothing of tiltak, but lists it as passed over", wanted: {}, left: { "Ark1!A1:E4": "kanskje en tiltakstabell, ikke lest" }, grids: [sheet("Ark1", `
|2025|2026|2027|2028
Varmtvannsbasseng åpnes to kvelder|60|60|60|60
Kulturskole for voksne|80|80|80|80
Turstier i Lia|20|20||
`)] },
  { name: "a forecast of taxes and grants", wanted: {}, grids: [sheet("Inntekter", `
Anslag frie inntekter i økonomiplanperioden (1000 kr)
Inntekter|2025|2026|2027|2028
Skatt og rammetilskudd|412000|418000|425000|431000
Økt eiendomsskatt|5000|5000|5000|5000
Momskompensasjon investering|36000|36000|36000|36000
`)] },
];
