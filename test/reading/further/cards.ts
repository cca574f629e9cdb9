/** Layouts written by another hand before the reader had seen them: cards, periods in heads, amounts that must be asked about. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const cardCases: readonly Case[] = [
  {
    name: "a card for each tiltak with income and expense by year",
    grids: [sheet("Valgte tiltak", `
Budsjettversjonsrapport: Valgte driftstiltak

Tiltak 101: Avvikle kjøp av logopedtjeneste
Avtalen med nabokommunen sies opp fra 1. januar.
|2026|2027|2028|2029
Sum utgifter|-310000|-310000|-310000|-310000
Sum inntekter|0|0|0|0
Netto driftsbudsjett|-310000|-310000|-310000|-310000


Tiltak 102: Helsesykepleier 80 % stilling
Styrking etter tilsyn. Delfinansieres med tilskudd.
|2026|2027|2028|2029
Sum utgifter|690000|690000|690000|690000
Sum inntekter|-300000|-300000|-300000|0
Netto driftsbudsjett|390000|390000|390000|690000


Tiltak 103: Redusert husleie NAV-lokaler
Ny leieavtale med mindre areal.
|2026|2027|2028|2029
Sum utgifter|0|-145000|-145000|-145000
Sum inntekter|0|0|0|0
Netto driftsbudsjett|0|-145000|-145000|-145000


Tiltak 104: Økt foreldrebetaling SFO
Betalingssatsen økes med 8 % fra høsten.
|2026|2027|2028|2029
Sum utgifter|0|0|0|0
Sum inntekter|-90000|-215000|-215000|-215000
Netto driftsbudsjett|-90000|-215000|-215000|-215000


Tiltak 105: Dagsenter ruskonsulent, fjerne vakant stilling 0,5 årsverk
Stillingen har stått ledig siden april.
|2026|2027|2028|2029
Sum utgifter|-365000|-365000|-365000|-365000
Sum inntekter|0|0|0|0
Netto driftsbudsjett|-365000|-365000|-365000|-365000
`)],
    wanted: {
      "Avvikle kjøp av logopedtjeneste": { amounts: { 2026: -310000, 2027: -310000, 2028: -310000, 2029: -310000 }, kind: "drift" },
      "Helsesykepleier 80 % stilling": { amounts: { 2026: 390000, 2027: 390000, 2028: 390000, 2029: 690000 }, kind: "drift" },
      "Redusert husleie NAV-lokaler": { amounts: { 2026: 0, 2027: -145000, 2028: -145000, 2029: -145000 }, kind: "drift" },
      "Økt foreldrebetaling SFO": { amounts: { 2026: -90000, 2027: -215000, 2028: -215000, 2029: -215000 }, kind: "drift" },
      "Dagsenter ruskonsulent, fjerne vakant stilling 0,5 årsverk": { amounts: { 2026: -365000, 2027: -365000, 2028: -365000, 2029: -365000 }, kind: "drift" },
    },
  },
  {
    name: "whole kroner among thousands, text years, nynorsk",
    grids: [sheet("Tiltak drift", `
Budsjett 2026 / økonomiplan 2026-2029. Tiltak drift
Tal i 1000 kr

Id|Tiltak|Eining|'2026|'2027|'2028|'2029|Status
D-01|Auke grunnbemanning nattevakt|Helse|1450|1450|1450|1450|Med
D-02|Kutte skuleskyss over lovkravet|Skule|-220|-440|-440|-440|Med
D-03|Frukt og grønt i skulen|Skule|310|310|310|310|Ikkje med
D-04|Ny avtale brannvern|Teknisk|175|175|175|175|Med
D-05|Nedlegge bygdebibliotek|Kultur|-95|-190|-190|-190|Ikkje med
D-06|Dataplattform økonomi|Stab|85|85|85|85|Med
D-07|Kjøp av konsulenttenester reguleringsplan|Teknisk|450000|300000|||Med
|Sum tiltak som er med||1940|1570|1270|1270
`)],
    wanted: {
      "Auke grunnbemanning nattevakt": { amounts: { 2026: 1450000, 2027: 1450000, 2028: 1450000, 2029: 1450000 }, kind: "drift" },
      "Kutte skuleskyss over lovkravet": { amounts: { 2026: -220000, 2027: -440000, 2028: -440000, 2029: -440000 }, kind: "drift" },
      "Frukt og grønt i skulen": { amounts: { 2026: 310000, 2027: 310000, 2028: 310000, 2029: 310000 }, kind: "drift" },
      "Ny avtale brannvern": { amounts: { 2026: 175000, 2027: 175000, 2028: 175000, 2029: 175000 }, kind: "drift" },
      "Nedlegge bygdebibliotek": { amounts: { 2026: -95000, 2027: -190000, 2028: -190000, 2029: -190000 }, kind: "drift" },
      "Dataplattform økonomi": { amounts: { 2026: 85000, 2027: 85000, 2028: 85000, 2029: 85000 }, kind: "drift" },
      "Kjøp av konsulenttenester reguleringsplan": { amounts: { 2026: 450000000, 2027: 300000000 }, kind: "drift", uncertain: true },
    },
  },
  {
    name: "amounts for four years together and for what comes after",
    grids: [sheet("Kommuneplanens handlingsdel", `
Kommuneplanens handlingsdel – større tiltak og investeringer

Satsing|Sektor|Mill. kr 2026-2029|Mill. kr 2030-2033|Mill. kr etter 2033
Ny barneskole sør|Oppvekst|210|45
Sykehjem, byggetrinn 2|Helse||160|90
Vedlikehold kommunale bygg|Eiendom|12|12|12
Økt ramme spesialundervisning|Oppvekst|4|6
Klimatilpasning og flomsikring|Teknisk|18.5|25|40

Tallene er ikke prioritert innenfor kommunens økonomiske handlingsrom.
`)],
    wanted: {
      "Ny barneskole sør": { costs: [210000000, 45000000], kind: "investering", uncertain: true },
      "Sykehjem, byggetrinn 2": { costs: [160000000, 90000000], kind: "investering", uncertain: true },
      "Vedlikehold kommunale bygg": { costs: [12000000, 12000000, 12000000], uncertain: true },
      "Økt ramme spesialundervisning": { costs: [4000000, 6000000], kind: "drift", uncertain: true },
      "Klimatilpasning og flomsikring": { costs: [18500000, 25000000, 40000000], uncertain: true },
    },
  },
  {
    name: "cover written without a minus",
    grids: [sheet("Endringsforslag", `
||Endringsforslag til kommunedirektørens budsjett fra samarbeidspartiene
||Beløp i tusen kroner

||Forslag|'2026|'2027|'2028|'2029
||Økte utgifter
||Beholde skolefrokost på ungdomstrinnet|700|700|700|700
||Styrke hjemmetjenesten med 4 årsverk|3200|3200|3200|3200
||Gratis kulturskole for familier med lav inntekt|150|300|300|300
||Sum økte utgifter|4050|4200|4200|4200
||Inndekning
||Redusere kommunedirektørens stab|1600|1600|1600|1600
||Økt utbytte fra kraftselskapet|1500|1500|1500|1500
||Utsette innføring av nytt HR-system|950|1100|1100|1100
||Sum inndekning|4050|4200|4200|4200
||Netto|0|0|0|0
`)],
    wanted: {
      "Beholde skolefrokost på ungdomstrinnet": { amounts: { 2026: 700000, 2027: 700000, 2028: 700000, 2029: 700000 }, kind: "drift" },
      "Styrke hjemmetjenesten med 4 årsverk": { amounts: { 2026: 3200000, 2027: 3200000, 2028: 3200000, 2029: 3200000 }, kind: "drift" },
      "Gratis kulturskole for familier med lav inntekt": { amounts: { 2026: 150000, 2027: 300000, 2028: 300000, 2029: 300000 }, kind: "drift" },
      "Redusere kommunedirektørens stab": { amounts: { 2026: 1600000, 2027: 1600000, 2028: 1600000, 2029: 1600000 }, kind: "drift", uncertain: true },
      "Økt utbytte fra kraftselskapet": { amounts: { 2026: 1500000, 2027: 1500000, 2028: 1500000, 2029: 1500000 }, kind: "drift", uncertain: true },
      "Utsette innføring av nytt HR-system": { amounts: { 2026: 950000, 2027: 1100000, 2028: 1100000, 2029: 1100000 }, kind: "drift", uncertain: true },
    },
  },
  {
    name: "age groups, debt and tiltak on a sheet each",
    grids: [sheet("Demografikostnader", `
Beregnede merutgifter knyttet til demografi
1000 kroner, faste 2025-priser

Aldersgruppe|2026|2027|2028|2029
0-5 år|-1210|-1840|-2110|-2600
6-15 år|-2400|-4150|-5300|-6900
16-18 år|110|-60|-140|-230
67-79 år|820|1490|2030|2510
80-89 år|2900|5600|8700|12400
90 år og eldre|300|150|480|1100
Sum|520|1190|3660|6280
`), sheet("Lånegjeld", `
Gjeldsutvikling (mill. kr)

|2025|2026|2027|2028|2029
Inngående gjeld|612|640|701|742|755
Nye låneopptak|58|92|75|48|30
Avdrag|-30|-31|-34|-35|-36
Utgående gjeld|640|701|742|755|749
`), sheet("Tilpasning", `
Tilpasning av tjenestene til ny befolkning – beløp i kroner

Satsing|Ansvarlig|Årsverk|2026|2027|2028|2029
Slå sammen Nordre og Søndre barnehage|Oppvekst|-4.5|-1100000|-3150000|-3150000|-3150000
Omskolering av barnehageansatte til helsefag|HR||350000|350000
Nye heldøgns plasser, bemanning|Helse|12|||5200000|10400000
Hverdagsmestring i hele kommunen|Helse|2|1580000|1580000|1580000|1580000
Netto endring|||830000|-1220000|3630000|8830000
`)],
    wanted: {
      "Slå sammen Nordre og Søndre barnehage": { amounts: { 2026: -1100000, 2027: -3150000, 2028: -3150000, 2029: -3150000 }, kind: "drift" },
      "Omskolering av barnehageansatte til helsefag": { amounts: { 2026: 350000, 2027: 350000 }, kind: "drift" },
      "Nye heldøgns plasser, bemanning": { amounts: { 2028: 5200000, 2029: 10400000 }, kind: "drift" },
      "Hverdagsmestring i hele kommunen": { amounts: { 2026: 1580000, 2027: 1580000, 2028: 1580000, 2029: 1580000 }, kind: "drift" },
    },
  },
];
