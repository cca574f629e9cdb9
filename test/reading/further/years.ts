/** Tables with years over the amounts, dressed in many ways. */
import type { Area } from "../../../src/plan/cell";
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

const merged = (row: number, column: number, rows: number, columns = 1): Area => ({ row, column, rows, columns });

export const yearCases: readonly Case[] = [
  {
    name: "a percentage and a sum beside the years, plan years with ØP before them",
    grids: [sheet("Budsjettforslag", `
Forslag til endringer i driftsbudsjettet (hele tusen)

Enhet|Endring|Budsjett 2025|ØP 2026|ØP 2027|ØP 2028|Sum|Endring i %
Barnehage|Redusert åpningstid|-240|-480|-480|-480|-1680|-1,2
Barnehage|Flere pedagoger|600|900|900|900|3300|2,4
Skole|Felles vaktmesterordning|-150|-150|-150|-150|-600|-0,3
|Sum|210|270|270|270|1020|
`)],
    wanted: {
      "Redusert åpningstid": { amounts: { 2025: -240000, 2026: -480000, 2027: -480000, 2028: -480000 }, section: "Barnehage" },
      "Flere pedagoger": { amounts: { 2025: 600000, 2026: 900000, 2027: 900000, 2028: 900000 } },
      "Felles vaktmesterordning": { amounts: { 2025: -150000, 2026: -150000, 2027: -150000, 2028: -150000 }, section: "Skole" },
    },
  },
  {
    name: "a head of years alone over texts, with accounts and a revised budget before them",
    grids: [sheet("Nye behov", `
|Regnskap 2023|Rev. bud. 2024|2025|2026|2027|2028
|||(1000 kr)|(1000 kr)|(1000 kr)|(1000 kr)
Ny helsesykepleier i skolen|||780|780|780|780
Utskifting av PC-er til elever|450|450|500|500|500|500
Kutte gratis frukt|||-95|-95|-95|-95
`)],
    wanted: {
      "Ny helsesykepleier i skolen": { amounts: { 2025: 780000, 2026: 780000, 2027: 780000, 2028: 780000 } },
      "Utskifting av PC-er til elever": { amounts: { 2025: 500000, 2026: 500000, 2027: 500000, 2028: 500000 } },
      "Kutte gratis frukt": { amounts: { 2025: -95000, 2026: -95000, 2027: -95000, 2028: -95000 } },
    },
  },
  {
    name: "Inv. and Drift under each year",
    grids: [sheet("Plan", `
Tiltak i handlingsprogrammet – beløp i 1000 kr
Nr|Tiltak|2026||2027||2028|
||Inv.|Drift|Inv.|Drift|Inv.|Drift
3.2.1|Ny base for hjemmetjenesten|4500|||350||350
3.2.2|Elektroniske låser|800|60||60||60
3.2.3|Styrket nattjeneste||900||900||900
`, { merges: [merged(2, 3, 1, 2), merged(2, 5, 1, 2), merged(2, 7, 1, 2)] })],
    wanted: {
      "Ny base for hjemmetjenesten": { amounts: { 2026: 4500000, 2027: 350000, 2028: 350000 }, number: "3.2.1" },
      "Elektroniske låser": { amounts: { 2026: 860000, 2027: 60000, 2028: 60000 } },
      "Styrket nattjeneste": { amounts: { 2026: 900000, 2027: 900000, 2028: 900000 }, kind: "drift" },
    },
  },
  {
    name: "far to the right and down, numbers as HO-12, amounts as text with no-break spaces and brackets",
    grids: [sheet("Ark2", `
${"\n".repeat(18)}
|||||Tiltaksnr|Tiltak helse og omsorg|2025|2026|2027|2028|Vedtak
|||||HO-12|Avlastning i egen bolig|1\u00a0250\u00a0000|2\u00a0500\u00a0000|2\u00a0500\u00a0000|2\u00a0500\u00a0000|Foreslått
|||||HO-13|Lavere matsvinn|(120\u00a0000)|(240\u00a0000)|(240\u00a0000)|(240\u00a0000)|Vedtatt
|||||HO-14|Velferdsteknologi|−|400\u00a0000|400\u00a0000|−|Avvist
`)],
    wanted: {
      "Avlastning i egen bolig": { amounts: { 2025: 1250000, 2026: 2500000, 2027: 2500000, 2028: 2500000 }, number: "HO-12", status: "Foreslått" },
      "Lavere matsvinn": { amounts: { 2025: -120000, 2026: -240000, 2027: -240000, 2028: -240000 }, number: "HO-13", status: "Vedtatt" },
      "Velferdsteknologi": { amounts: { 2026: 400000, 2027: 400000 }, status: "Avvist" },
    },
  },
  {
    name: "the total first and its parts under it, herav and hvorav",
    grids: [sheet("Samleark", `
Innsparingstiltak (tall i tusen kroner)
Tiltak|2025|2026|2027|2028
Sum innsparinger|-900|-1600|-1600|-1600
Reduksjon i sentraladministrasjonen|-500|-1000|-1000|-1000
  herav HR|-200|-400|-400|-400
  hvorav økonomi|-300|-600|-600|-600
Avvikle leie av lokaler i Storgata|-400|-600|-600|-600
- derav strøm|-50|-80|-80|-80
Netto etter innsparing|-900|-1600|-1600|-1600
`)],
    wanted: {
      "Reduksjon i sentraladministrasjonen": { amounts: { 2025: -500000, 2026: -1000000, 2027: -1000000, 2028: -1000000 } },
      "Avvikle leie av lokaler i Storgata": { amounts: { 2025: -400000, 2026: -600000, 2027: -600000, 2028: -600000 } },
    },
    left: { "Samleark!A5:E5": "herav" },
  },
  {
    name: "frame rows with strokes and joined words around the tiltak",
    grids: [sheet("Ramme teknisk", `
Rammeområde 5 Teknisk (1000 kr)
|2026|2027|2028|2029
Vedtatt budsjett 2025|48200|48200|48200|48200
Lønns- og prisvekst|1900|1900|1900|1900
Prisvekst 3,2 %|450|450|450|450
Konsekvensjustert budsjett|50550|50550|50550|50550
Asfaltering av gang- og sykkelveier|700|700|0|0
Redusert brøytestandard|-300|-300|-300|-300
Rammeendring|400|400|-300|-300
Netto driftsramme|50950|50950|50250|50250
Disponibelt|120|120|80|80
Saldering|0|0|-40|-40
Utgående ramme|50950|50950|50210|50210
`)],
    wanted: {
      "Asfaltering av gang- og sykkelveier": { amounts: { 2026: 700000, 2027: 700000, 2028: 0, 2029: 0 } },
      "Redusert brøytestandard": { amounts: { 2026: -300000, 2027: -300000, 2028: -300000, 2029: -300000 } },
    },
    left: { "Ramme teknisk!A4:E4": "rammerad", "Ramme teknisk!A11:E11": "rammerad" },
  },
  {
    name: "a sheet for each year with the same tiltak",
    grids: [
      sheet("2025", `
Tiltak|Budsjett 2025 (kr)|Ansvar
Vikarpool|350000|Oppvekst
Flere ladestasjoner|420000|Teknisk
`),
      sheet("2026", `
Tiltak|Budsjett 2026 (kr)|Ansvar
Vikarpool|700000|Oppvekst
Sommerjobb for ungdom|260000|Kultur
`),
    ],
    wanted: {
      "Vikarpool": { amounts: { 2025: 350000 } }, "Flere ladestasjoner": { amounts: { 2025: 420000 } },
      "Vikarpool#2": { amounts: { 2026: 700000 } }, "Sommerjobb for ungdom": { amounts: { 2026: 260000 } },
    },
  },
  {
    name: "a year written twice in the heading",
    grids: [sheet("Tiltak", `
Tiltak (1000 kr)|2025|2026|2026|2028
Ny kulturskolelærer|300|600|600|600
Kjøp av lekeapparater|150|||
Avvikle SFO-skyss|-80|-160|-160|-160
`)],
    wanted: {
      "Ny kulturskolelærer": { amounts: { 2025: 300000, 2026: 600000, 2028: 600000 } },
      "Kjøp av lekeapparater": { amounts: { 2025: 150000 } },
      "Avvikle SFO-skyss": { amounts: { 2025: -80000, 2026: -160000, 2028: -160000 } },
    },
    left: { "Tiltak!D2": "året står to ganger i overskriften" },
    doubtful: true,
  },
  {
    name: "merged areas at the left, sections of drift and investments, a footnote",
    grids: [sheet("Prioritert liste", `
Prioriterte tiltak 2025–2028, mill. kroner
Kommunalområde|Tiltak|2025|2026|2027|2028
DRIFT|||||
Oppvekst|Familieteam|1,2|1,2|1,2|1,2
|Logoped 50 %|0,4|0,4|0,4|0,4
Teknisk|Oppmålingsingeniør1)|0,8|0,9|0,9|0,9
INVESTERINGER|||||
Teknisk|Ny hovedvannledning|6,5|3||
|Traktor park|1,1|||
1) Finansieres delvis av gebyr fra 2026.|||||
`, { merges: [merged(4, 1, 2), merged(8, 1, 2)] })],
    wanted: {
      "Familieteam": { amounts: { 2025: 1200000, 2026: 1200000, 2027: 1200000, 2028: 1200000 }, kind: "drift", section: "Oppvekst" },
      "Logoped 50 %": { amounts: { 2025: 400000, 2026: 400000, 2027: 400000, 2028: 400000 }, kind: "drift", section: "Oppvekst" },
      "Oppmålingsingeniør1)": { amounts: { 2025: 800000, 2026: 900000, 2027: 900000, 2028: 900000 }, kind: "drift" },
      "Ny hovedvannledning": { amounts: { 2025: 6500000, 2026: 3000000 }, kind: "investering" },
      "Traktor park": { amounts: { 2025: 1100000 }, kind: "investering", section: "Teknisk" },
    },
  },
  {
    name: "English heads",
    grids: [sheet("Measures", `
No.|Measure|Department|Cost 2025|Cost 2026|Cost 2027
1|Hire one more planner|Planning|850000|850000|850000
2|Reduce office space|Property|-210000|-420000|-420000
`)],
    wanted: {
      "Hire one more planner": { amounts: { 2025: 850000, 2026: 850000, 2027: 850000 } },
      "Reduce office space": { amounts: { 2025: -210000, 2026: -420000, 2027: -420000 } },
    },
  },
];
