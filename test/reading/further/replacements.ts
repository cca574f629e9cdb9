/** Plans that replace vehicles, machines and equipment, among the figures of what there is; and registers that replace nothing. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const replacementCases: readonly Case[] = [
  {
    name: "machines with hours, age and what the old one cost, the new one in a year",
    grids: [sheet("Maskiner", `
Maskinliste teknisk drift
Nr|Maskin|Merke|Innkjøpt|Kjøpspris|Timer|Alder|Ny i|Pris ny maskin
1|Gravemaskin|Volvo|2012|1450000|8900|14|2027|2100000
2|Minilaster|Avant|2016|520000|4300|10|2026|690000
3|Feiemaskin|Holder|2014|980000|5100|12|2029|1350000
`)],
    wanted: {
      "Gravemaskin": { costs: [2100000], period: [2027, 2027], kind: "investering" },
      "Minilaster": { costs: [690000], period: [2026, 2026], kind: "investering" },
      "Feiemaskin": { costs: [1350000], period: [2029, 2029], kind: "investering" },
    },
    doubtful: true,
  },
  {
    name: "nynorsk vehicles by year of change, some without a year",
    grids: [sheet("Bilpark", `
Køyretøy|Eining|Regnr|Årsmodell|Drivstoff|Utskiftingsår|Kostnad (1000 kr)|Merknad
Røykdykkarbil|Brann|SV 20114|2006|Diesel|2028|3900|
Elbil heimesjukepleie|Omsorg|EK 33120|2019|El|2026|360|
Pickup vassverk|Teknisk|SV 77120|2015|Diesel||540|Vurderast
`)],
    wanted: {
      "Røykdykkarbil": { costs: [3900000], period: [2028, 2028], kind: "investering" },
      "Elbil heimesjukepleie": { costs: [360000], period: [2026, 2026], kind: "investering" },
      "Pickup vassverk": { costs: [540000], kind: "investering" },
    },
    doubtful: true,
  },
];

export const replacementOthers: readonly Case[] = [
  { name: "a register of vehicles", wanted: {}, grids: [sheet("Biler", `
Kjøretøy|Reg.nr|Årsmodell|Km-stand|Innkjøpspris
Toyota Proace|EV 10233|2021|45000|389000
VW Caddy|DN 55012|2017|121000|274000
`)] },
  { name: "what is to be replaced or not", wanted: {}, grids: [sheet("Utstyr", `
Utstyr|Rom|Skiftes ut|Verdi kr
Projektor|Formannskapssalen|Nei|18000
Kopimaskin|Servicetorget|Ja|42000
`)] },
  { name: "contracts that are renewed", wanted: {}, grids: [sheet("Kontrakter", `
Avtale|Leverandør|Fornyes|Verdi kr
Renhold|Ren AS|2027|900000
Vektertjeneste|Vakt AS|2026|350000
`)] },
];
