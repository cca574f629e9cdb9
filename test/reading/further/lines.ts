/** Words and amounts among marks, cells of several lines, and lines without a heading of columns. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const lineCases: readonly Case[] = [
  {
    name: "words for marks under the years",
    grids: [sheet("Plan", `
Nr|Tiltak|Kostnad|2026|2027|2028
1|Ny lege|1,2 mill|Start||
2|Kurs|50 000|X (to kvelder)||x
3|Helsehus|10 mill|Planlegging|Bygging|Bygging
4|Turvei|90 000|nei|x|
`)],
    wanted: {
      "Ny lege": { costs: [1200000], starts: [2026] }, "Kurs": { costs: [50000], starts: [2026, 2028] }, "Helsehus": { costs: [10000000], starts: [2026, 2027, 2028] },
      "Turvei": { costs: [90000], starts: [2027] },
    },
    left: { "Plan!D5": "ikke forstått som kryss" },
  },
  {
    name: "proposals one below the other: what one says of investments does not rule the next",
    grids: [sheet("Endringsforslag", `
Endring mot kommunedirektørens forslag, i tusen kroner. + er økt utgift, - er redusert utgift.

Forslag 1: Høyre
Nr|Forslag|Budsjett 2026|ØP 2027|ØP 2028
|Drift
1|Konkurranseutsette renhold||-1 200|-1 800
2|Fritt brukervalg i hjemmetjenesten|85|1 370|1 970
|Investering
3|Utsette nytt rådhus|-15 000|-40 000|20 000

Forslag 2: Bygdelista
Nr|Forslag|Budsjett 2026|ØP 2027|ØP 2028
|Drift
1|Veglys hele natten|210|210|210
2|Redusert reisebudsjett|-210|-210|-210
`)],
    wanted: {
      "Konkurranseutsette renhold": { amounts: { 2027: -1200000, 2028: -1800000 }, kind: "drift" },
      "Fritt brukervalg i hjemmetjenesten": { amounts: { 2026: 85000, 2027: 1370000, 2028: 1970000 }, kind: "drift" },
      "Utsette nytt rådhus": { amounts: { 2026: -15000000, 2027: -40000000, 2028: 20000000 }, kind: "investering" },
      "Veglys hele natten": { amounts: { 2026: 210000, 2027: 210000, 2028: 210000 }, kind: "drift" },
      "Redusert reisebudsjett": { amounts: { 2026: -210000, 2027: -210000, 2028: -210000 }, kind: "drift" },
    },
  },
  {
    name: "positions that go away, without a minus, and savings that are asked about",
    grids: [sheet("Omstilling", `
Innsparing oppgitt i hele tusen kroner
Forslag|Reduserte årsverk|Innsparing 2026|Innsparing 2027
Slå sammen SFO-avdelinger|1|290|700
Redusert praktisk bistand|1,8|1250|1250
Trygghetsalarm, økt egenbetaling||180|180
`)],
    wanted: {
      "Slå sammen SFO-avdelinger": { amounts: { 2026: 290000, 2027: 700000 }, positions: -1, uncertain: true },
      "Redusert praktisk bistand": { amounts: { 2026: 1250000, 2027: 1250000 }, positions: -1.8, uncertain: true },
      "Trygghetsalarm, økt egenbetaling": { amounts: { 2026: 180000, 2027: 180000 }, uncertain: true },
    },
    doubtful: true,
  },
  {
    name: "an amount among marks",
    grids: [sheet("Plan", `
Tiltak|2026|2027|2028
Frivilligkoordinator|x|x|x
Ny varebil|500 000||
`)],
    wanted: { "Frivilligkoordinator": { starts: [2026, 2027, 2028] }, "Ny varebil": { amounts: { 2026: 500000 } } },
    doubtful: true,
  },
  {
    name: "operating and capital on lines of one cell, each with its year",
    grids: [sheet("Plan", `
Tiltak|Økonomi
Ny barnehage|Investering: 45 mill (2027)¶Drift: 3,5 mill årlig fra 2028
Bru over elva|Prosjektering 500 000 i 2026, bygging 6 mill i 2027
Gatelys|1,5 (mill)
`)],
    wanted: { "Ny barnehage": { costs: [45000000, 3500000] }, "Bru over elva": { costs: [500000, 6000000] }, "Gatelys": {} },
    left: { "Plan!B4": "kostnad uten beløp" },
  },
  {
    name: "lines with dashes under a heading for a year",
    grids: [sheet("Notat", `
Innsparinger 2026
- Redusert vikarbruk: 500 000
- Mindre reiser
- Nedleggelse av Moen bibliotek: 1,2 mill. kroner (helårseffekt 2,4 mill.)
`)],
    wanted: { "Redusert vikarbruk: 500 000": { costs: [500000] }, "Mindre reiser": {}, "Nedleggelse av Moen bibliotek: 1,2 mill. kroner (helårseffekt 2,4 mill.)": { costs: [1200000] } },
  },
  {
    name: "words and one amount line upon line, areas between, nothing over the columns",
    grids: [sheet("Forslag", `
Helse og omsorg
Styrking av hjemmetjenesten|1 200 000
Ny velferdsteknologi|450 000
Oppvekst
Økt grunnbemanning|2 000 000
Reduksjon SFO|-300 000
Sum|3 350 000
`)],
    wanted: {
      "Styrking av hjemmetjenesten": { costs: [1200000], section: "Helse og omsorg" }, "Ny velferdsteknologi": { costs: [450000], section: "Helse og omsorg" },
      "Økt grunnbemanning": { costs: [2000000], section: "Oppvekst" }, "Reduksjon SFO": { costs: [-300000], section: "Oppvekst" },
    },
    left: { "Forslag!A7:B7": "sumrad" },
    doubtful: true,
  },
  {
    name: "names broken over lines beside their amounts, and areas with sums in their column",
    grids: [sheet("Ark1", `
Område|Tiltak (hele tusen)|2026|2027
Helse|Styrking av hjemmesykepleien med 2,0|1 600|1 600
|årsverk||
|Reduserte utgifter til konsulent-|-300|-300
|tjenester og vikarbyrå||
Helse totalt||1 300|1 300
Kultur|Festivalstøtte|50|50
Kultur totalt||50|50
`)],
    wanted: {
      "Styrking av hjemmesykepleien med 2,0 årsverk": { amounts: { 2026: 1600000, 2027: 1600000 }, positions: 2, section: "Helse" },
      "Reduserte utgifter til konsulenttjenester og vikarbyrå": { amounts: { 2026: -300000, 2027: -300000 }, section: "Helse" },
      "Festivalstøtte": { amounts: { 2026: 50000, 2027: 50000 }, section: "Kultur" },
    },
  },
  {
    name: "bullets under areas of a slide, English heads with the unit in brackets",
    grids: [sheet("Lysbilde", `
Satsinger 2026–2029
Oppvekst
- Flere lærere: 3 mill. kr i 2026, 6 mill. kr fra 2027
Helse
- 2 nye årsverk i hjemmetjenesten (1,6 mill. kr årlig)
- Ny lift til sykehjemmet – 2026 – 80 000 kr
`), sheet("Initiatives", `
Initiative|Owner|2026 (NOK 1000)|2027 (NOK 1000)
New nurse|Health|800|800
Fewer consultants|Staff|-200|-300
`)],
    wanted: {
      "Flere lærere: 3 mill. kr i 2026, 6 mill. kr fra 2027": { costs: [3000000, 6000000], section: "Oppvekst" },
      "2 nye årsverk i hjemmetjenesten (1,6 mill. kr årlig)": { costs: [1600000], positions: 2, section: "Helse" },
      "Ny lift til sykehjemmet – 2026 – 80 000 kr": { costs: [80000], period: [2026, 2026], section: "Helse" },
      "New nurse": { amounts: { 2026: 800000, 2027: 800000 } }, "Fewer consultants": { amounts: { 2026: -200000, 2027: -300000 } },
    },
  },
  {
    name: "once and every year in a column each, the chosen summed among the rest",
    grids: [sheet("Ark1", `
Tiltak|Engangskostnad|Årlig kostnad|Oppstart
Nytt fagsystem|300 000|120 000|2026
Kamera på brannstasjonen|50 000||2027
Ny avtale om renhold||90 000|2026
`), sheet("Ark2", `
Tiltak (tkr)|2026|2027|Status
Ny lege|500|500|Valgt
Kutt i reiser|-100|-100|Ikke valgt
Valgte tiltak|500|500|
`)],
    wanted: {
      "Nytt fagsystem": { costs: [300000, 120000], period: [2026, 2026] }, "Kamera på brannstasjonen": { costs: [50000] }, "Ny avtale om renhold": { costs: [90000] },
      "Ny lege": { amounts: { 2026: 500000, 2027: 500000 }, status: "Valgt" }, "Kutt i reiser": { amounts: { 2026: -100000, 2027: -100000 } },
    },
    left: { "Ark2!A4:C4": "sumrad" },
  },
  {
    name: "a year behind the word over the names, thousands in brackets behind the numbers, works under a describing head",
    grids: [sheet("Ark1", `
Tiltak 2026|Kostnad i 2026-kr (mill)
Ny svømmehall|42
Turvei|'3,5
`), sheet("Ark2", `
Tiltak|Kostnad
Ny lege|1 200 (1000 kr)
Kurs|50 (1000 kr)
`), sheet("Ark3", `
Prioritet|Objekt|Beskrivelse|Estimert kostnad eks. mva.|År
1|Moen bru|Rehabilitering av bæresystem|4,2 MNOK|2026/2027
2|Lia bru|Rekkverk|350 kNOK|2027
`)],
    wanted: {
      "Ny svømmehall": { costs: [42000000] }, "Turvei": { costs: [3500000] }, "Ny lege": { costs: [1200000] }, "Kurs": { costs: [50000] },
      "Rehabilitering av bæresystem": { costs: [4200000], period: [2026, 2027] }, "Rekkverk": { costs: [350000], period: [2027, 2027] },
    },
  },
  {
    name: "the frame of a unit with its tiltak in two columns of thousands",
    grids: [sheet("Moen skole", `
Enhet: Moen skole
Opprinnelig ramme 2026|34 500
Lønnskompensasjon|1 200
Tiltak:|
Redusert assistentressurs|-600
Nye læremidler|150
Ny ramme|35 250
`)],
    wanted: { "Redusert assistentressurs": { costs: [-600000] }, "Nye læremidler": { costs: [150000] } },
    doubtful: true,
  },
  {
    name: "a form whose years are its labels",
    grids: [sheet("Skjema", `
Tiltak|Ny kommunelege
2026|600 000
2027|1 200 000
2028|1 200 000
`)],
    wanted: { "Ny kommunelege": { amounts: { 2026: 600000, 2027: 1200000, 2028: 1200000 } } },
  },
  {
    name: "the first plan year twice, as adopted and as revised",
    grids: [sheet("Revidert", `
Tiltak (1000 kr)|2026 opprinnelig|2026 revidert|2027|2028
Ny lege|500|600|1200|1200
Kutt i reiser|-100|-150|-200|-200
`)],
    wanted: { "Ny lege": { amounts: { 2027: 1200000, 2028: 1200000 } }, "Kutt i reiser": { amounts: { 2027: -200000, 2028: -200000 } } },
    doubtful: true,
  },
];

export const lineOthers: readonly Case[] = [
  { name: "words and figures of accounts line upon line", wanted: {}, grids: [sheet("Oversikt", `
Rammetilskudd|388 000 000
Skatt på inntekt og formue|412 000 000
Renteutgifter|9 800 000
Avdrag|14 500 000
`)] },
  { name: "a report on the money of projects and fees", wanted: {}, grids: [sheet("Gebyrer", `
Gebyrer og egenbetalinger
Tjeneste|2025|2026|Endring
Barnehage, hel plass|3000|3120|4 %
SFO hel plass|2800|2950|5 %
`)] },
];
