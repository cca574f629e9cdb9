/** Columns that give one amount for several years: of each of them, or for all together. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const spanCases: readonly Case[] = [
  {
    name: "the first year's amount, and one for each of the years after it",
    grids: [sheet("Budsjettvedtak", `
Endringer vedtatt i formannskapet, alle tall i 1000 kr
Pkt|Tiltak|Budsjett 2027|Årlig 2028–2030|Inndekning
1|Natteravn i sentrum|75|150|Rammetilskudd
2|Billigere månedskort for unge|300|300|Rammetilskudd
3|Sammenslåing av to avdelinger|-400|-950|
4|Ekstra løft for skolebøker|500||Disposisjonsfond
`)],
    wanted: {
      "Natteravn i sentrum": { amounts: { 2027: 75000, 2028: 150000, 2029: 150000, 2030: 150000 } },
      "Billigere månedskort for unge": { amounts: { 2027: 300000, 2028: 300000, 2029: 300000, 2030: 300000 } },
      "Sammenslåing av to avdelinger": { amounts: { 2027: -400000, 2028: -950000, 2029: -950000, 2030: -950000 } },
      "Ekstra løft for skolebøker": { amounts: { 2027: 500000 } },
    },
  },
  {
    name: "one amount for each of the plan's years and no other column of money",
    grids: [sheet("Driftstiltak", `
Tiltak i perioden (kr)
Tiltak|Driftskostnad per år 2026-2029|Ansvar
Miljøvert ved friområdene|180000|Teknisk
Lisens til turappen|24000|Kultur
`)],
    wanted: {
      "Miljøvert ved friområdene": { costs: [180000], kind: "drift" },
      "Lisens til turappen": { costs: [24000], kind: "drift" },
    },
  },
  {
    name: "the first year's amount, and one for the years after it that nobody says how to part",
    grids: [sheet("Endringsforslag", `
Endringsforslag til budsjettet (i hele kroner)
Tiltak|Beløp 2026|Beløp 2027–2029|Merknad
Flere lekeapparater|100000|300000|
Redusert kantinedrift|-90000|-360000|
`)],
    wanted: {
      "Flere lekeapparater": { amounts: { 2026: 100000 } },
      "Redusert kantinedrift": { amounts: { 2026: -90000 } },
    },
    doubtful: true,
  },
  {
    name: "one year and the next with all that follows, which nobody says how to part",
    grids: [sheet("Endringsliste", `
Endringer i budsjettet, kr
Tiltak|2026|2027 og utover
Økt aktivitetstilbud|110000|240000
Mindre reklame||-60000
`)],
    wanted: {
      "Økt aktivitetstilbud": { amounts: { 2026: 110000, 2027: 240000 } },
      "Mindre reklame": { amounts: { 2027: -60000 } },
    },
    doubtful: true,
  },
  {
    name: "houses that are made larger, and services that are",
    grids: [sheet("Tiltaksliste", `
Prioriterte tiltak i oppvekstplanen, kr
Tiltak|Kostnad|Oppstart
Utvidelse av Furuly skole med to klasserom|6800000|2027
Oppgradering av gamle Nes barnehage|900000|2028
Utvidelse av åpningstiden ved Nes barnehage|210000|2027
`)],
    wanted: {
      "Utvidelse av Furuly skole med to klasserom": { costs: [6800000], kind: "investering", period: [2027, 2027], uncertain: false },
      "Oppgradering av gamle Nes barnehage": { costs: [900000], kind: "investering", period: [2028, 2028], uncertain: false },
      "Utvidelse av åpningstiden ved Nes barnehage": { costs: [210000], kind: "drift", period: [2027, 2027] },
    },
  },
  {
    name: "costs without any time",
    grids: [sheet("Idébank", `
Tiltak|Ansvar|Kostnad (1000 kr)
Fast ukeblad til beboerne|Omsorg|35
Ny hinderløype|Kultur|420
Kurs for trenere|Kultur|60
`)],
    wanted: {
      "Fast ukeblad til beboerne": { costs: [35000] },
      "Ny hinderløype": { costs: [420000] },
      "Kurs for trenere": { costs: [60000] },
    },
    doubtful: true,
  },
];
