/** Layouts that lean on little: no head word, headings in odd places, units by section, hidden cells, several tables. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const moreCases: readonly Case[] = [
  {
    name: "an investment budget with financing columns and VAT",
    grids: [sheet("Inv 2025-2028", `
Investeringsbudsjett 2025-2028 (beløp i 1000 kr)
Prosjektnr.|Prosjektnavn|Kostnadsoverslag|Lån|Tilskudd|Mva-komp.|2025|2026|2027|2028
8001|Oppgradering Lia sykehjem|24000|18000|1200|4800|4000|12000|8000|
8002|Utskifting tankbil|4500|4500|||||4500|
8003|Turveg Åsen|1800|800|640|360|1800|||
|SUM|30300|23300|1840|5160|5800|12000|12500|0
`)],
    wanted: {
      "Oppgradering Lia sykehjem": { amounts: { 2025: 4000000, 2026: 12000000, 2027: 8000000 }, kind: "investering", number: "8001" },
      "Utskifting tankbil": { amounts: { 2027: 4500000 }, kind: "investering" },
      "Turveg Åsen": { amounts: { 2025: 1800000 }, kind: "investering" },
    },
  },
  {
    name: "no head at all but years, with a narrow column before the names",
    grids: [sheet("Ark3", `
||2025|2026|2027|2028
A|Økt vedlikehold av kirkegårder|200|200|200|200
B|Redusert tilskudd til lag og foreninger|-150|-150|-150|-150
C|Ny stilling som jurist|450|900|900|900
`)],
    wanted: {
      "Økt vedlikehold av kirkegårder": { amounts: { 2025: 200000, 2026: 200000, 2027: 200000, 2028: 200000 } },
      "Redusert tilskudd til lag og foreninger": { amounts: { 2025: -150000, 2026: -150000, 2027: -150000, 2028: -150000 } },
      "Ny stilling som jurist": { amounts: { 2025: 450000, 2026: 900000, 2027: 900000, 2028: 900000 } },
    },
    doubtful: true,
  },
  {
    name: "an opposition's alternative with changes against the proposal",
    grids: [sheet("Alternativ budsjett", `
Endringsforslag til rådmannens budsjett 2026 og økonomiplan 2026-2029
Alle tall i 1000 kr. Minus er innsparing.
Kap|Forslag|2026|2027|2028|2029
|INNSPARINGER||||
1|Redusere konsulentbruk|-500|-500|-500|-500
2|Fryse politikerlønn|-120|-120|-120|-120
|STYRKINGER||||
3|Gratis SFO 3. trinn|300|700|700|700
4|Flere sommerjobber|100|100|100|100
|Netto endring|-220|180|180|180
`)],
    wanted: {
      "Redusere konsulentbruk": { amounts: { 2026: -500000, 2027: -500000, 2028: -500000, 2029: -500000 } },
      "Fryse politikerlønn": { amounts: { 2026: -120000, 2027: -120000, 2028: -120000, 2029: -120000 } },
      "Gratis SFO 3. trinn": { amounts: { 2026: 300000, 2027: 700000, 2028: 700000, 2029: 700000 } },
      "Flere sommerjobber": { amounts: { 2026: 100000, 2027: 100000, 2028: 100000, 2029: 100000 } },
    },
  },
  {
    name: "a nynorsk climate plan with cost frames and deadlines",
    grids: [sheet("Klimaplan", `
Tiltak i klima- og energiplan
Innsatsområde|Tiltak|Ansvar|Frist|Kostnadsramme|Merknad
Transport|Ladepunkt ved kommunale bygg|Teknisk|2026|kr 400 000|
|Sykkelparkering under tak|Teknisk|2027|0,25 mill.|Søkje tilskot
Bygg|Energileiing i alle skular|Eigedom|Løpande|innanfor ramma|
|Varmepumpe i rådhuset|Eigedom|2028|kr 1.150.000,-|
`)],
    wanted: {
      "Ladepunkt ved kommunale bygg": { costs: [400000], section: "Transport" },
      "Sykkelparkering under tak": { costs: [250000], section: "Transport" },
      "Energileiing i alle skular": { costs: [] },
      "Varmepumpe i rådhuset": { costs: [1150000], section: "Bygg" },
    },
  },
  {
    name: "positions and kroner under every year",
    grids: [sheet("Bemanningstiltak", `
Bemanningstiltak 2026–2028 (kr i hele tusen)
Tiltak|2026||2027||2028|
|Årsverk|Kr|Årsverk|Kr|Årsverk|Kr
Flere helsefagarbeidere|2|1400|4|2800|4|2800
Mindre merkantil støtte|-0,5|-300|-0,5|-300|-0,5|-300
`, { merges: [{ row: 2, column: 2, rows: 1, columns: 2 }, { row: 2, column: 4, rows: 1, columns: 2 }, { row: 2, column: 6, rows: 1, columns: 2 }] })],
    wanted: {
      "Flere helsefagarbeidere": { amounts: { 2026: 1400000, 2027: 2800000, 2028: 2800000 }, positions: 4 },
      "Mindre merkantil støtte": { amounts: { 2026: -300000, 2027: -300000, 2028: -300000 }, positions: -0.5 },
    },
  },
  {
    name: "operating and capital amounts beside each other without years",
    grids: [sheet("Trafikksikkerhet", `
Tiltak i trafikksikkerhetsplan 2025–2028
Nr|Strekning|Tiltak|Investering (kr)|Drift per år (kr)|Planlagt
T1|Fv. 33 Moen|Fortau 400 m|3 200 000|25 000|2026
T2|Skolevegen|Fartsdumper|120 000||2025
T3|Alle skoler|Refleksaksjon||40 000|2025
`)],
    wanted: {
      "Fortau 400 m": { costs: [3200000, 25000] }, "Fartsdumper": { costs: [120000], kind: "investering" }, "Refleksaksjon": { costs: [40000], kind: "drift" },
    },
  },
  {
    name: "two tables under each other with units of their own",
    grids: [sheet("Sammendrag", `
Driftstiltak (1000 kr)
Tiltak|2025|2026|2027|2028
Lærlinger i barnehage|220|440|440|440
Kutt i seniortiltak|-90|-90|-90|-90
Sum|130|350|350|350

Investeringer (mill. kr)
Prosjekt|2025|2026|2027|2028
Ny idrettshall|5|40|35|
Biloppstillingsplasser|0,6|||
Sum|5,6|40|35|0
`)],
    wanted: {
      "Lærlinger i barnehage": { amounts: { 2025: 220000, 2026: 440000, 2027: 440000, 2028: 440000 }, kind: "drift" },
      "Kutt i seniortiltak": { amounts: { 2025: -90000, 2026: -90000, 2027: -90000, 2028: -90000 }, kind: "drift" },
      "Ny idrettshall": { amounts: { 2025: 5000000, 2026: 40000000, 2027: 35000000 }, kind: "investering" },
      "Biloppstillingsplasser": { amounts: { 2025: 600000 }, kind: "investering" },
    },
  },
  {
    name: "indented parts that sum to the row above",
    grids: [sheet("Helse", `
Tiltak (1000 kr)|2025|2026|2027|2028
Ny avdeling for korttidsopphold|2600|5200|5200|5200
'   Bemanning 7 årsverk|2400|4800|4800|4800
'   Medisinsk utstyr|200|400|400|400
Redusert kjøp av plasser|-1000|-3000|-3000|-3000
`)],
    wanted: {
      "Ny avdeling for korttidsopphold": { amounts: { 2025: 2600000, 2026: 5200000, 2027: 5200000, 2028: 5200000 } },
      "Redusert kjøp av plasser": { amounts: { 2025: -1000000, 2026: -3000000, 2027: -3000000, 2028: -3000000 } },
    },
  },
  {
    name: "the year before the plan as budget and the plan's years as text with ØP",
    grids: [sheet("Kirkelig fellesråd", `
Prosjekt|Regnskap 2023|Budsjett 2024|Forslag 2025|ØP2026|ØP2027|ØP2028
Utvendig maling av kirken||300 000|650 000|||
Digitalisering av gravplass|45 000||90 000|90 000||
Nytt orgel|||||2 400 000|2 400 000
`)],
    wanted: {
      "Utvendig maling av kirken": { amounts: { 2025: 650000 } },
      "Digitalisering av gravplass": { amounts: { 2025: 90000, 2026: 90000 } },
      "Nytt orgel": { amounts: { 2027: 2400000, 2028: 2400000 } },
    },
  },
  {
    name: "marks in quarters of one year are no years",
    grids: [sheet("Årshjul", `
Tiltak|Ansvar|Kostnad|Q1|Q2|Q3|Q4
Lage plan for vikarbruk|HR|0|x|||
Anskaffe nytt turnussystem|HR|450 000||x|x|
`)],
    wanted: { "Lage plan for vikarbruk": { costs: [0] }, "Anskaffe nytt turnussystem": { costs: [450000] } },
  },
  {
    name: "the kind as headings within areas",
    grids: [sheet("Tiltak 26-29", `
Tiltak, alle tall i tusen|2026|2027|2028|2029
Oppvekst||||
Drift||||
Språkstimulering|310|310|310|310
Investering||||
Uteområde Åsen|900|||
Helse||||
Drift||||
Legevaktsamarbeid|600|600|600|600
`)],
    wanted: {
      "Språkstimulering": { amounts: { 2026: 310000, 2027: 310000, 2028: 310000, 2029: 310000 }, kind: "drift" },
      "Uteområde Åsen": { amounts: { 2026: 900000 }, kind: "investering" },
      "Legevaktsamarbeid": { amounts: { 2026: 600000, 2027: 600000, 2028: 600000, 2029: 600000 }, kind: "drift" },
    },
  },
  {
    name: "costs in thousands by a word in the head, yearly effect beside it",
    grids: [sheet("Omstilling", `
Omstillingsprosjekt – forslag fra arbeidsgruppene
Forslag|Enhet|Innsparing helårseffekt (tusen kr)|Virkning fra|Risiko
Samle renhold i én enhet|Teknisk|-850|01.08.2026|Middels
Avslutte avtale om skolekorps|Kultur|-120|01.01.2026|Lav
`)],
    wanted: { "Samle renhold i én enhet": { costs: [-850000] }, "Avslutte avtale om skolekorps": { costs: [-120000] } },
  },
];

export const moreOthers: readonly Case[] = [
  { name: "places by institution", wanted: {}, grids: [sheet("Plasser", `
Institusjon|2025|2026|2027|2028
Lia sykehjem|42|42|46|46
Åsen omsorgssenter|24|24|24|30
`)] },
  { name: "water fees per year", wanted: {}, grids: [sheet("Selvkost", `
Selvkostområde vann (1000 kr)
|2024|2025|2026|2027
Driftsutgifter|6200|6400|6600|6800
Kapitalkostnader|3100|3300|3500|3900
Gebyrinntekter|9300|9700|10100|10700
Selvkostfond 31.12.|400|250|120|0
`)] },
  { name: "goals and indicators", wanted: {}, grids: [sheet("Måltall", `
Indikator|Resultat 2023|Mål 2025|Mål 2026|Mål 2027
Sykefravær i %|8,9|8,0|7,5|7,0
Andel ansatte i heltid|54|58|60|65
`)] },
  { name: "taxes and grants", wanted: {}, grids: [sheet("Frie inntekter", `
Frie inntekter (mill. kr)
|2025|2026|2027|2028
Skatt på inntekt og formue|412|418|425|431
Rammetilskudd|388|391|395|399
Eiendomsskatt|36|36|36|36
`)] },
];
