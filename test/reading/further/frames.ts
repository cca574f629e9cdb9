/** Units with their whole frame over the changes that lie in it: only the changes are tiltak. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const frameCases: readonly Case[] = [
  {
    name: "schools with their frames, the changes of each set in",
    grids: [sheet("Rammer", `
Eining / endring (1000 kr)|Rekneskap 2024|Budsjett 2025|2026|2027|2028
Straumen skule|31200|32500|32900|32400|32400
Færre timar på småtrinnet|||-300|-800|-800
Ny kontaktlærar|||700|700|700
Kulturkontoret|8100|8400|8350|8350|8350
Mindre tilskot til festival|||-50|-50|-50
Legetenesta|14900|15600|16100|16100|16100
Leige av vikarlege|||500||
`, { indents: [[0], [0], [1], [1], [0], [1], [0], [1]] })],
    wanted: {
      "Færre timar på småtrinnet": { amounts: { 2026: -300000, 2027: -800000, 2028: -800000 }, section: "Straumen skule" },
      "Ny kontaktlærar": { amounts: { 2026: 700000, 2027: 700000, 2028: 700000 }, section: "Straumen skule" },
      "Mindre tilskot til festival": { amounts: { 2026: -50000, 2027: -50000, 2028: -50000 }, section: "Kulturkontoret" },
      "Leige av vikarlege": { amounts: { 2026: 500000 }, section: "Legetenesta" },
    },
    left: { "Rammer!B2:F2": "rammerad" },
    doubtful: true,
  },
  {
    name: "frames without earlier years, the tiltak with a dash",
    grids: [sheet("Øk.plan", `
Virksomhet og tiltak|2026|2027
Hjemmetjenesten|48000000|48500000
- Økt grunnbemanning natt|900000|1400000
- Reduserte kjøregodtgjørelser|-150000|-150000
Plan og byggesak|9200000|8900000
- Kutt i konsulentkjøp|-300000|-600000
Brann og redning|17500000|17500000
`)],
    wanted: {
      "Økt grunnbemanning natt": { amounts: { 2026: 900000, 2027: 1400000 } }, "Reduserte kjøregodtgjørelser": { amounts: { 2026: -150000, 2027: -150000 } },
      "Kutt i konsulentkjøp": { amounts: { 2026: -300000, 2027: -600000 }, section: "Plan og byggesak" },
    },
    doubtful: true,
  },
  {
    name: "frames in bold with last year's budget beside them",
    grids: [sheet("Rammer", `
Område/tiltak (1000 kr)|Budsjett 2025|2026|2027
Renhold|12400|12100|12000
Lengre intervaller||-300|-400
Kjøkken|7300|7600|7600
Økologisk mat||300|300
Bibliotek|3900|3950|3950
Selvbetjent søndag||50|50
`, { bold: [[], [true], [], [true], [], [true], []] })],
    wanted: { "Lengre intervaller": { amounts: { 2026: -300000, 2027: -400000 } }, "Økologisk mat": { amounts: { 2026: 300000, 2027: 300000 } }, "Selvbetjent søndag": { amounts: { 2026: 50000, 2027: 50000 } } },
    doubtful: true,
  },
  {
    name: "tiltak with some of what is in them under each: two sorts, and nobody can tell for sure",
    grids: [sheet("Tiltak", `
Tiltak (1000 kr)|2026|2027
Styrke barnevernet|900|1200
- Ny stilling|750|750
- Kurs|40|
Rehabilitere svømmehallen|500|700
- Nye fliser|200|
- Pumper||150
`)],
    wanted: {
      "Styrke barnevernet": { amounts: { 2026: 900000, 2027: 1200000 } }, "Ny stilling": { amounts: { 2026: 750000, 2027: 750000 } }, "Kurs": { amounts: { 2026: 40000 } },
      "Rehabilitere svømmehallen": { amounts: { 2026: 500000, 2027: 700000 } }, "Nye fliser": { amounts: { 2026: 200000 } }, "Pumper": { amounts: { 2027: 150000 } },
    },
    doubtful: true,
  },
];
