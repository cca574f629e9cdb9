/** One amount in one year or in a period: once, every year, or for the user to say; and heads, rows and lists seen late. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const onceCases: readonly Case[] = [
  {
    name: "an action plan with one year for each: works once, levels on, and the rest is asked about",
    grids: [sheet("Tiltaksdel", `
Handlingsdel for friluftsliv 2027–2030
Nr|Tiltak|Anslag|Utføres
1|Rydding og merking av kyststien|140 000|2027
2|To nye gapahuker|90 000|2028
3|Økt løypekjøring|60 000|2027
4|Ungdommens friluftsråd|40 000|2029
5|Tursti for rullestol|800 000|2028-2029
`)],
    wanted: {
      "Rydding og merking av kyststien": { costs: [140000], period: [2027, 2027], uncertain: false },
      "To nye gapahuker": { costs: [90000], period: [2028, 2028], uncertain: false },
      "Økt løypekjøring": { costs: [60000], period: [2027, 2027], uncertain: false },
      "Ungdommens friluftsråd": { costs: [40000], period: [2029, 2029], uncertain: true },
      "Tursti for rullestol": { costs: [800000], period: [2028, 2029], uncertain: true },
    },
  },
  {
    name: "half of the rows say neither once nor every year: the table is not sure of itself",
    grids: [sheet("Plan", `
Tiltak|Kostnad kr|Gjennomføres
Eldreråd på turné|35 000|2027
Språkkafé|50 000|2027
Ny kommuneplan|400 000|2028
`)],
    wanted: {
      "Eldreråd på turné": { costs: [35000], uncertain: true }, "Språkkafé": { costs: [50000], uncertain: true }, "Ny kommuneplan": { costs: [400000], uncertain: false },
    },
    doubtful: true,
  },
  {
    name: "projects with a planned start of building, and what the state and the club pay",
    grids: [sheet("Anlegg", `
Prioritering av spillemiddelsøknader
Pri|Anlegg|Kostnadsoverslag|Tilskudd|Forventet byggestart
1|Rulleskiløype Myra|7,2 mill|2,4 mill|2027
2|Svømmeanlegg, nytt rensesystem|kr 3 100 000,-|1 000 000|2028
`)],
    wanted: {
      "Rulleskiløype Myra": { costs: [7200000], period: [2027, 2027], kind: "investering" },
      "Svømmeanlegg, nytt rensesystem": { costs: [3100000], period: [2028, 2028], kind: "investering" },
    },
  },
  {
    name: "what is paid in a year stands under a head of its own, merged over who pays",
    grids: [sheet("Investeringer", `
Investeringer 2027–2029, hele kroner
Prosjekt|Ramme|Budsjett|Økonomiplan||Finansiering 2027||
||2027|2028|2029|Lån|Tilskudd|Moms
Nytt gulv i idrettshallen|'4.100.000|'4.100.000|||'3.300.000||'800.000
Lekeplass Haugen|'1.250.000||'1.250.000|||'250.000|
Skiltprogram|'600.000|'200.000|'200.000|'200.000|'200.000||
`, { merges: [{ row: 2, column: 4, rows: 1, columns: 2 }, { row: 2, column: 6, rows: 1, columns: 3 }] })],
    wanted: {
      "Nytt gulv i idrettshallen": { amounts: { 2027: 4100000 }, kind: "investering" }, "Lekeplass Haugen": { amounts: { 2028: 1250000 }, kind: "investering" },
      "Skiltprogram": { amounts: { 2027: 200000, 2028: 200000, 2029: 200000 }, kind: "investering" },
    },
  },
  {
    name: "the frame as earlier decisions leave it, and a demand for savings that is a tiltak",
    grids: [sheet("Ramme kultur", `
Beløp i 1000|2027|2028|2029
Vedtatt budsjett|52000|52000|52000
Helårseffekt av tidligere vedtak|310|310|310
Konsekvenser av vedtatt økonomiplan 2026-2029|-450|-450|-450
Tekniske justeringer|75|75|75
Innsparingskrav fra kommunestyret|-800|-800|-800
Ny kinomaskin|350||
Sum tiltak|-450|-800|-800
`)],
    wanted: {
      "Innsparingskrav fra kommunestyret": { amounts: { 2027: -800000, 2028: -800000, 2029: -800000 } }, "Ny kinomaskin": { amounts: { 2027: 350000 } },
    },
    left: { "Ramme kultur!A3:D3": "rammerad", "Ramme kultur!A4:D4": "rammerad", "Ramme kultur!A5:D5": "rammerad" },
  },
  {
    name: "the number of posts in brackets after the words that imply them",
    grids: [sheet("Ark1", `
Tiltak (1000 kr)|2027|2028
Fire nye helsefagarbeidere (3,2 årsverk)|2600|2600
Færre innkjøp|-300|-300
`)],
    wanted: { "Fire nye helsefagarbeidere (3,2 årsverk)": { amounts: { 2027: 2600000, 2028: 2600000 }, positions: 3.2 }, "Færre innkjøp": { amounts: { 2027: -300000, 2028: -300000 } } },
  },
  {
    name: "bullets in running words, each with its kroner and year, under a line that speaks of tiltak",
    grids: [sheet("Saksframlegg", `
Forslag til tiltak fra ungdomsrådet
- Benker og lys i parken, kr 180 000 i 2027
- Støtte til øvingslokale: 60 000 kr per år fra 2028
- Kulturuke for unge, 45 000 kr i 2027
- Fem stk. drikkefontener à kr 22 000, 2028
`)],
    wanted: {
      "Benker og lys i parken, kr 180 000 i 2027": { costs: [180000], period: [2027, 2027] }, "Støtte til øvingslokale: 60 000 kr per år fra 2028": { costs: [60000], starts: [2028] },
      "Kulturuke for unge, 45 000 kr i 2027": { costs: [45000], uncertain: true }, "Fem stk. drikkefontener à kr 22 000, 2028": { costs: [22000] },
    },
  },
];

export const onceOthers: readonly Case[] = [
  {
    name: "bullets with kroner and years that nothing calls tiltak: shown as perhaps",
    grids: [sheet("Notat", `
Referat fra møtet
• Asfalt på torget, kr 900 000 i 2027
• Ny scene, 1,4 mill. kr i 2028
• Lydanlegg, 250 000 kr i 2028
`)],
    wanted: {},
    left: { "Notat!A2:A4": "kanskje en tiltakstabell, ikke lest" },
  },
];
