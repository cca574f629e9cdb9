/** Rows that only tell something: more of the tiltak above, what a council thinks, a page that turns, the sum of what was adopted. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const tellCases: readonly Case[] = [
  {
    name: "sentences under numbered tiltak of a plan",
    grids: [sheet("Handlingsplan", `
Tiltak|Kostnad|Når|Ansvar
1. Rasteplass ved Storvatnet|kr 150 000|2026|Teknisk
Etablerast i samarbeid med grunneigar.
2. Skilting av kyststien|kr 80 000|2027|Kultur
Føresetnad: tilskot frå Miljødirektoratet.
Kartlegging er gjord i 2024.
3. Badestige på kaia||2027|Teknisk
4. Lyssetjing av parken|kr 300 000|2028|Teknisk
Dagens armatur er frå 1994!
`)],
    wanted: {
      "Rasteplass ved Storvatnet": { costs: [150000], number: "1" }, "Skilting av kyststien": { costs: [80000], number: "2" },
      "Badestige på kaia": { number: "3" }, "Lyssetjing av parken": { costs: [300000], number: "4" },
    },
  },
  {
    name: "a demand among bare names is a tiltak, a mere statement is not",
    grids: [sheet("Plan", `
Tiltak|Tidsrom|Ansvar
Frivilligpris|2026|Kultur
Prisen deles ut på nasjonaldagen.
Utstyrsbank|2027|Kultur
Kartlegge behovet for lagerplass.
Kulturkort|2026|Kultur
`)],
    wanted: { "Frivilligpris": { period: [2026, 2026] }, "Utstyrsbank": { period: [2027, 2027] }, "Kartlegge behovet for lagerplass.": {}, "Kulturkort": { period: [2026, 2026] } },
  },
  {
    name: "proposals by party of which the last row sums those that were carried",
    grids: [sheet("Vedtak", `
Endringsforslag til økonomiplanen, tall i 1000 kr
Nr|Forslag|2026|2027|Utfall
1|Gratis svømming for barn|145|290|Vedtatt
2|Flere feltlærere|620|1240|Falt
3|Redusert annonsering|-85|-95|Vedtatt
4|Utsatt kunstgress|-310|-410|Falt
|Oppsummert|60|195|
`)],
    wanted: {
      "Gratis svømming for barn": { amounts: { 2026: 145000, 2027: 290000 }, number: "1" }, "Flere feltlærere": { amounts: { 2026: 620000, 2027: 1240000 }, number: "2" },
      "Redusert annonsering": { amounts: { 2026: -85000, 2027: -95000 }, number: "3" }, "Utsatt kunstgress": { amounts: { 2026: -310000, 2027: -410000 }, number: "4" },
    },
    left: { "Vedtak!B7:D7": "sumrad" },
  },
  {
    name: "points of text after the amounts of a decision",
    grids: [sheet("Vedtak", `
Pkt|Endring|Beløp kr|År
1|Økt tilskudd til krisesenteret|250000|2026
2|Redusert reisebudsjett|-90000|2026
3|Ny leker i barnehagene|120000|2027
4|Bystyret er bekymret for det høye sykefraværet.||
|Verbalforslag||
5|Kommunedirektøren bes vurdere en ny avtale om kollektivtransport.||
`)],
    wanted: { "Økt tilskudd til krisesenteret": { costs: [250000], number: "1" }, "Redusert reisebudsjett": { costs: [-90000], number: "2" }, "Ny leker i barnehagene": { costs: [120000], number: "3" } },
  },
  {
    name: "a page that turns in the middle, with the title once more",
    grids: [sheet("Tiltak", `
Næringsplan for Fjord kommune 2026-2029, handlingsdel
Tiltak|2026|2027|Ansvar
Gründerstipend|100000|100000|Næring
Felles messestand|60000||Næring
Næringsplan for Fjord kommune 2026-2029|||2/3
Tiltak|2026|2027|Ansvar
Sommerjobb for ungdom|200000|210000|Oppvekst
Næringsplan for Fjord kommune 2026-2029|||Side 3 av 3
Tiltak|2026|2027|Ansvar
Breddeløft for gårdsturisme|90000|90000|Næring
`)],
    wanted: {
      "Gründerstipend": { amounts: { 2026: 100000, 2027: 100000 } }, "Felles messestand": { amounts: { 2026: 60000 } },
      "Sommerjobb for ungdom": { amounts: { 2026: 200000, 2027: 210000 } }, "Breddeløft for gårdsturisme": { amounts: { 2026: 90000, 2027: 90000 } },
    },
  },
  {
    name: "the net of what was adopted, called so",
    grids: [sheet("Tiltak", `
Tiltak (1000 kr)|2026|2027
Færre møter|-40|-40
Ny brukerportal|300|120
Netto foreslåtte tiltak|260|80
`)],
    wanted: { "Færre møter": { amounts: { 2026: -40000, 2027: -40000 } }, "Ny brukerportal": { amounts: { 2026: 300000, 2027: 120000 } } },
  },
];
