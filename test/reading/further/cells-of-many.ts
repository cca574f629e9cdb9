/** Cells that hold several tiltak or several years, units that another sheet says, years that close a name, marks that are counted. */
import { gridFromRows } from "../../../src/plan/grid";
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const manyCases: readonly Case[] = [
  {
    name: "needs of drift and of investments as bullets in two columns of a table",
    grids: [sheet("Kultur", `
Kultur: prioriterte behov 2026-2029
Tjeneste|Behov drift|Behov investering|Merknad
Bibliotek|• Lengre åpningstid 130 000 kr pr. år¶• Større mediebudsjett 90 000 kr fra 2026|• Nye reoler, 550 000 kr i 2027|
Kulturskolen|• 30 % stilling dirigent, 210 000 kr|• Instrumenter, 180 000 kr|Ønske fra foreldre
Idrett|• Tilskudd til lag økes med 250 000 kr|• Lysløype, 1,6 mill i 2026¶• Garderober i hallen|
`)],
    wanted: {
      "Lengre åpningstid 130 000 kr pr. år": { costs: [130000], kind: "drift", section: "Bibliotek" },
      "Større mediebudsjett 90 000 kr fra 2026": { costs: [90000], kind: "drift" },
      "Nye reoler, 550 000 kr i 2027": { costs: [550000], kind: "investering" },
      "30 % stilling dirigent, 210 000 kr": { costs: [210000], positions: 0.3 },
      "Instrumenter, 180 000 kr": { costs: [180000], kind: "investering" },
      "Tilskudd til lag økes med 250 000 kr": { costs: [250000], kind: "drift" },
      "Lysløype, 1,6 mill i 2026": { costs: [1600000], kind: "investering", section: "Idrett" },
      "Garderober i hallen": { kind: "investering" },
    },
  },
  {
    name: "bullets in two columns, and one cell of them without",
    grids: [sheet("Behov", `
Prioriterte behov 2026-2029
Tjeneste|Behov drift|Behov investering
Bibliotek|• Lengre åpningstid 130 000 kr pr. år|• Nye reoler, 550 000 kr i 2027
Kulturskolen|• 30 % stilling dirigent|Instrumenter 180 000 kr
Idrett|• Tilskudd til lag økes|• Lysløype, 1,6 mill i 2026
`)],
    wanted: {
      "Lengre åpningstid 130 000 kr pr. år": { costs: [130000] },
      "Nye reoler, 550 000 kr i 2027": { costs: [550000], kind: "investering" },
      "30 % stilling dirigent": { costs: [180000] },
      "Tilskudd til lag økes": { kind: "drift" },
      "Lysløype, 1,6 mill i 2026": { costs: [1600000], kind: "investering" },
    },
    doubtful: true,
  },
  {
    name: "all years in one column beside the names",
    grids: [sheet("VA", `
Handlingsprogram vann 2026–2028 (mill. kr)
Tiltak|'2026 2027 2028|Sum
▪ Sanering av Storgata|1,5 2,0 –|'3,5
▪ Nytt høydebasseng|0,5 6,0 8,5|'15,0
▪ Kartlegging av lekkasjer|– 0,8 –|'0,8
Sum vann|2,0 8,8 8,5|'19,3
`)],
    wanted: {
      "▪ Sanering av Storgata": { amounts: { 2026: 1500000, 2027: 2000000 } },
      "▪ Nytt høydebasseng": { amounts: { 2026: 500000, 2027: 6000000, 2028: 8500000 } },
      "▪ Kartlegging av lekkasjer": { amounts: { 2027: 800000 } },
    },
  },
  {
    name: "a sheet in whole kroner beside one in thousands",
    grids: [
      sheet("Drift", `
Driftstiltak, beløp i tusen kroner
Tiltak|2027|2028
Flere timer norsk|210|420
Lavere leie|-150|-300
Ny avtale om tolk|90|90
`),
      sheet("Utstyr", `
Prosjekt|Art|Budsjett 2027|Budsjett 2028
Ombygging av mottak|Investering|1700000|600000
Møbler til boliger|Investering|250000|250000

Hele kroner. Kilde: eiendom
`),
    ],
    wanted: {
      "Flere timer norsk": { amounts: { 2027: 210000, 2028: 420000 } },
      "Lavere leie": { amounts: { 2027: -150000, 2028: -300000 } },
      "Ny avtale om tolk": { amounts: { 2027: 90000, 2028: 90000 } },
      "Ombygging av mottak": { amounts: { 2027: 1700000, 2028: 600000 } },
      "Møbler til boliger": { amounts: { 2027: 250000, 2028: 250000 } },
    },
  },
  {
    name: "minutes with years that close the names, and kroner at the right",
    grids: [sheet("Referat", `
Innspill til økonomiplan 2026-2029
Gruppen foreslår:|Tall i 1000 kr
Veg
1. Veilys, utskifting til LED 2026-2028|2400
2. Økt ramme til brøyting|600
Brann
1. Ny tankbil 2028|5500
2. Revidere beredskapsplan 2027|150
`)],
    wanted: {
      "Veilys, utskifting til LED 2026-2028": { costs: [2400000], period: [2026, 2028], section: "Veg" },
      "Økt ramme til brøyting": { costs: [600000] },
      "Ny tankbil 2028": { costs: [5500000], period: [2028, 2028], section: "Brann" },
      "Revidere beredskapsplan 2027": { costs: [150000] },
    },
  },
  {
    name: "ones as marks, and a row that counts them",
    grids: [gridFromRows("Kurs", [
      ["Opplæringsløp (1 = gjennomføres)", null, null, null, null],
      ["Opplæringstiltak", 2027, 2028, 2029, "Målgruppe"],
      ["Kurs i personvern", 1, null, 1, "Ledere"],
      ["Superbrukere i fagsystem", 1, 1, 1, "Enhetene"],
      ["Verktøy i saksbehandling", null, 1, null, "Saksbehandlere"],
      ["Antall pr. år", 2, 2, 2, null],
    ])],
    wanted: {
      "Kurs i personvern": { starts: [2027, 2029] },
      "Superbrukere i fagsystem": { starts: [2027, 2028, 2029] },
      "Verktøy i saksbehandling": { starts: [2028] },
    },
  },
  {
    name: "how it is paid in a table of costs, posts where the cost should be, a mark a line too low",
    grids: [sheet("Plan", `
Nr|Tiltak|Ansvar|Kostnad|2027|2028
1|Busslomme ved Nes|Teknisk/|600 000||
|grendehus|fylket|||x
2|Fartshumper i Skole-|Teknisk|180 000|x|
|vegen||||
3|Følgeordning for barn|Oppvekst|40 % stilling|x|
`)],
    wanted: {
      "Busslomme ved Nes grendehus": { costs: [600000], starts: [2028] },
      "Fartshumper i Skolevegen": { costs: [180000], starts: [2027] },
      "Følgeordning for barn": { starts: [2027], positions: 0.4, kind: "drift" },
    },
  },
  {
    name: "thousands said over figures that are whole kroner by their size",
    grids: [sheet("Drift", `
Driftstiltak, beløp i 1000 kr
Tiltak|2027|2028
Flere timer norsk|210000|420000
Lavere leie|-150000|-300000
Ny avtale om tolk|90000|90000
`)],
    wanted: {
      "Flere timer norsk": { amounts: { 2027: 210000000, 2028: 420000000 } },
      "Lavere leie": { amounts: { 2027: -150000000, 2028: -300000000 } },
      "Ny avtale om tolk": { amounts: { 2027: 90000000, 2028: 90000000 } },
    },
    doubtful: true,
  },
  {
    name: "a side table of earlier years, a frame with its pay rise, and words about the tiltak above",
    grids: [sheet("Oppvekst", `
Driftstiltak, beløp i hele 1000
Tiltak|2026|2027|2028||Nøkkeltall|2023|2024
Ramme 2025 inkl. lønnsoppgjør|98200|98200|98200||Barn 1–5 år|168|159
Skolemat to dager i uka|310|620|620||Elever i grunnskolen|431|420
Los-ordning for ungdom||690|690||Meldinger til barnevernet|61|72
Prosjektet søker tilskudd fra Bufdir; faller bort ved avslag|||||||
Færre skyssruter|-150|-150|-150||||
Sum tiltak|160|1160|1160||||
`)],
    wanted: {
      "Skolemat to dager i uka": { amounts: { 2026: 310000, 2027: 620000, 2028: 620000 } },
      "Los-ordning for ungdom": { amounts: { 2027: 690000, 2028: 690000 } },
      "Færre skyssruter": { amounts: { 2026: -150000, 2027: -150000, 2028: -150000 } },
    },
  },
  {
    name: "what investments are paid with, under their sum",
    grids: [sheet("Hovedplan", `
Hovedplan vann: investeringer
Nr|Tiltak|Periode|Kostnad (kr)
V1|Ny vannledning til Neset|2026-2027|5200000
V2|Pumpestasjon i Vika|2027|2100000
V3|UV-anlegg i vannverket|2028|800000
|Sum vann||8100000
|Lånefinansieres over selvkost||7700000
|Anleggsbidrag||400000
`)],
    wanted: {
      "Ny vannledning til Neset": { costs: [5200000], period: [2026, 2027] },
      "Pumpestasjon i Vika": { costs: [2100000] },
      "UV-anlegg i vannverket": { costs: [800000] },
    },
  },
  {
    name: "a seminar's slide that asks what can be done",
    grids: [sheet("Lysbilde", `
Budsjettseminar – hva kan vi gjøre?
Helsestasjon
• Helsesykepleier i 80 % stilling fra 2026 – 280 000 kr
• Digital timebestilling – 45 000 kr
Veg
• Mindre brøyting av private veger – 90 000 kr hvert år
• Asfaltere sentrum i 2027 – 1,6 mill kr
`)],
    wanted: {
      "Helsesykepleier i 80 % stilling fra 2026 – 280 000 kr": { costs: [280000], positions: 0.8, section: "Helsestasjon" },
      "Digital timebestilling – 45 000 kr": { costs: [45000] },
      "Mindre brøyting av private veger – 90 000 kr hvert år": { costs: [90000], section: "Veg" },
      "Asfaltere sentrum i 2027 – 1,6 mill kr": { costs: [1600000], period: [2027, 2027] },
    },
  },
];
