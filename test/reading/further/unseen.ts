/** Layouts written by another hand before the reader had seen them: frames, units over names, lists of works, pages broken. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const unseenCases: readonly Case[] = [
  {
    name: "a frame by decision type, with basis rows and totals of income and expense",
    grids: [sheet("Servicesenter", `
Vedlegg 3 – spesifikasjon av rammen for servicesenteret

Tiltak (i 1000 kroner)|Vedtakstype|Inv/Drift|2026|2027|2028|2029
26/basis|Fremskrevet budsjett|Fremskrevet|-1850|-1850|-1850|-1850
Prisøkning salgsinntekter|Budsjetteknisk just.|Fremskrevet|-60|-60|-60|-60
Driftsinntekt|||-1910|-1910|-1910|-1910
26/basis|Fremskrevet budsjett|Fremskrevet|14320|14320|14320|14320
Lønnsvekst|Budsjetteknisk just.|Fremskrevet|410|410|410|410
Kortere åpningstid i innbyggertorget|Kommunedirektørens forslag|Drift|-175|-350|-350|-350
Nytt sak- og arkivsystem, lisenser|Kommunedirektørens forslag|Drift||620|620|620
Valggjennomføring kommune- og fylkestingsvalg|Kommunedirektørens forslag|Drift||900
Lærling kontor- og administrasjonsfag|Kommunestyrets revideringer|Drift|95|190|190|95
Trekk stilling sentralbord, helårseffekt|Budsjetteknisk just.|Drift|-288|-288|-288|-288
Møblering publikumsmottak|Kommunedirektørens forslag|Inv|750
Driftsutgift|||15112|15802|14902|14807
Servicesenter|||13202|13892|12992|12897
`)],
    wanted: {
      "Prisøkning salgsinntekter": { amounts: { 2026: -60000, 2027: -60000, 2028: -60000, 2029: -60000 } },
      "Lønnsvekst": { amounts: { 2026: 410000, 2027: 410000, 2028: 410000, 2029: 410000 } },
      "Kortere åpningstid i innbyggertorget": { amounts: { 2026: -175000, 2027: -350000, 2028: -350000, 2029: -350000 }, kind: "drift" },
      "Nytt sak- og arkivsystem, lisenser": { amounts: { 2027: 620000, 2028: 620000, 2029: 620000 }, kind: "drift" },
      "Valggjennomføring kommune- og fylkestingsvalg": { amounts: { 2027: 900000 }, kind: "drift" },
      "Lærling kontor- og administrasjonsfag": { amounts: { 2026: 95000, 2027: 190000, 2028: 190000, 2029: 95000 }, kind: "drift" },
      "Trekk stilling sentralbord, helårseffekt": { amounts: { 2026: -288000, 2027: -288000, 2028: -288000, 2029: -288000 }, kind: "drift" },
      "Møblering publikumsmottak": { amounts: { 2026: 750000 }, kind: "investering" },
    },
  },
  {
    name: "the unit over the names in a two-row head, a frame around the tiltak",
    grids: [sheet("Helse og velferd", `
Økonomisk ramme for helse og velferd

Beløp i 1000|Budsjett|Økonomiplan
|2026|2027|2028|2029
Inngående budsjett|412880|412880|412880|412880
Tekniske justeringer
Deflator|14863|14863|14863|14863
Lønnsoppgjør helårsvirkning|3120|3120|3120|3120
Konsekvensjustert ramme|430863|430863|430863|430863
Nye tiltak
Dagaktivitet for hjemmeboende med demens|850|1700|1700|1700
Lungeambulerende team||1240|1240|1240
Digitalt tilsyn – lisenser og opplæring|420|420|310|310
Ressurskrevende tjenester, ny bruker|2900|2900|2900|2900
Innsparingstiltak
Redusert bruk av vikarbyrå|-2500|-4000|-5000|-5000
Nedlegging av 6 korttidsplasser|-1900|-5700|-5700|-5700
Endret turnus natt||-900|-900|-900
Sum endringer|-230|-4340|-5450|-5450
Ny ramme|430633|426523|425413|425413
`, { merges: [{ row: 3, column: 3, rows: 1, columns: 3 }, { row: 3, column: 1, rows: 2, columns: 1 }] })],
    wanted: {
      "Lønnsoppgjør helårsvirkning": { amounts: { 2026: 3120000, 2027: 3120000, 2028: 3120000, 2029: 3120000 } },
      "Dagaktivitet for hjemmeboende med demens": { amounts: { 2026: 850000, 2027: 1700000, 2028: 1700000, 2029: 1700000 }, kind: "drift" },
      "Lungeambulerende team": { amounts: { 2027: 1240000, 2028: 1240000, 2029: 1240000 }, kind: "drift" },
      "Digitalt tilsyn – lisenser og opplæring": { amounts: { 2026: 420000, 2027: 420000, 2028: 310000, 2029: 310000 }, kind: "drift" },
      "Ressurskrevende tjenester, ny bruker": { amounts: { 2026: 2900000, 2027: 2900000, 2028: 2900000, 2029: 2900000 }, kind: "drift" },
      "Redusert bruk av vikarbyrå": { amounts: { 2026: -2500000, 2027: -4000000, 2028: -5000000, 2029: -5000000 }, kind: "drift" },
      "Nedlegging av 6 korttidsplasser": { amounts: { 2026: -1900000, 2027: -5700000, 2028: -5700000, 2029: -5700000 }, kind: "drift" },
      "Endret turnus natt": { amounts: { 2027: -900000, 2028: -900000, 2029: -900000 }, kind: "drift" },
    },
  },
  {
    name: "works along roads, paid by others, with a time of its own",
    grids: [sheet("Fysiske tiltak", `
Trafikksikkerhetsplan 2026–2029
Vedlegg A: Fysiske tiltak på kommunal veg

Pri.|Strekning / sted|Beskrivelse av tiltaket|Kostnadsoverslag kr|Finansiering|Ansvarlig|Tidsrom
1|Skoleveien, Moen|Fortau 220 m med kantstein og belysning|2 750 000|FTU-midler / kommune|Teknisk|2026-27
2|Krysset ved Kiwi|Opphøyd gangfelt|180 000|FTU-midler|Teknisk|'2026
3|Myrveien|Fartsdumper (4 stk.)|kr 96.000,-|Egne midler|Teknisk|'2026
4|Fylkesveg 30, Sentrum|Gang- og sykkelveg Sentrum–Haugen|ca. 14 mill|Fylkeskommunen|Fylket|2028–2029
5|Haugen skole|Ny av- og påstigningsplass for buss|1 100 000|Investeringsmidler|Teknisk/oppvekst|'2027
6|Hele kommunen|Siktrydding i kryss og avkjørsler|Innenfor driftsramma|Drift|Teknisk|Årlig
7|Storbakken|Autovern 350 m|Ikke beregnet||Teknisk|'2029

Kostnadene er grove overslag i 2025-kroner og må kvalitetssikres før gjennomføring.
`)],
    wanted: {
      "Fortau 220 m med kantstein og belysning": { costs: [2750000], period: [2026, 2027], kind: "investering" },
      "Opphøyd gangfelt": { costs: [180000], period: [2026, 2026] },
      "Fartsdumper (4 stk.)": { costs: [96000], period: [2026, 2026] },
      "Gang- og sykkelveg Sentrum–Haugen": { costs: [14000000], period: [2028, 2029], kind: "investering" },
      "Ny av- og påstigningsplass for buss": { costs: [1100000], period: [2027, 2027], kind: "investering" },
      "Siktrydding i kryss og avkjørsler": { kind: "drift" },
      "Autovern 350 m": { period: [2029, 2029] },
    },
  },
  {
    name: "two lists of works with funding under a merged head, years of start",
    grids: [sheet("Handlingsprogram", `
Prioritert handlingsprogram ordinære anlegg 2026–2029
Alle beløp i 1000 kr

Pri|Anlegg|Utbygger|Kostnad|Finansiering|||Byggestart
||||Spillemidler|Kommune|Privat/dugnad
1|Kunstgressbane 11er, rehabilitering|Fjellsiden IL|6800|2267|3000|1533|2026
2|Lysløype Tverrlia, LED-armaturer|Tverrlia skilag|1450|483|400|567|2026
3|Klatrevegg i flerbrukshall|Kommunen|2100|700|1400||2027
4|Skytebane 100 m elektroniske skiver|Skytterlaget|1950|650||1300|2028
|Sum||12300|4100|4800|3400


Prioritert handlingsprogram nærmiljøanlegg
Pri|Anlegg|Utbygger|Kostnad|Spillemidler|Kommune|Privat/dugnad|Byggestart
1|Skatepark sentrum|Kommunen|1800|600|1200||2027
2|Gapahuk og turvei Kvernvannet|Bygdelaget|320|160|40|120|2026
3|Ballbinge Nordre krets|Velforeningen|890|445|145|300|2028
`, { merges: [{ row: 4, column: 5, rows: 1, columns: 3 }] })],
    wanted: {
      "Kunstgressbane 11er, rehabilitering": { costs: [6800000], period: [2026, 2026], kind: "investering" },
      "Lysløype Tverrlia, LED-armaturer": { costs: [1450000], period: [2026, 2026], kind: "investering" },
      "Klatrevegg i flerbrukshall": { costs: [2100000], period: [2027, 2027], kind: "investering" },
      "Skytebane 100 m elektroniske skiver": { costs: [1950000], period: [2028, 2028], kind: "investering" },
      "Skatepark sentrum": { costs: [1800000], period: [2027, 2027], kind: "investering" },
      "Gapahuk og turvei Kvernvannet": { costs: [320000], period: [2026, 2026], kind: "investering" },
      "Ballbinge Nordre krets": { costs: [890000], period: [2028, 2028], kind: "investering" },
    },
  },
  {
    name: "words broken by hyphens in several columns",
    grids: [sheet("Ark1", `
Tiltaksdel – plan for barnevernet 2026-2029

Mål|Tiltak|Ansvarlig|Frist|Kostnad
Færre|Innføre felles kartleggings-|Barnevernleder|'2026|150 000
plasseringer|verktøy for bekymrings-
|meldinger
|Opprette én stilling som|Barnevernleder|'2027|820 000
|familieterapeut|||årlig
Gode foster-|Kommunalt fosterhjemsteam|Kommunalsjef|'2026|Egne rammer
hjem
|Samling for fosterforeldre|Fosterhjems-|Hvert år|75 000
|to ganger i året|konsulent
Samarbeid|Faste møter med skole og|Barnevernleder|2026-2029|Ingen kostnad
|helsestasjon
|Felles fagdag om vold og|Barnevernleder|'2028|45 000
|overgrep for alle som|og kommune-
|arbeider med barn|overlege
Trygg drift|Bytte fagsystem|IKT-leder|'2027|600 000
`)],
    wanted: {
      "Innføre felles kartleggingsverktøy for bekymringsmeldinger": { costs: [150000], period: [2026, 2026], kind: "drift" },
      "Opprette én stilling som familieterapeut": { costs: [820000], period: [2027, 2027], kind: "drift" },
      "Kommunalt fosterhjemsteam": { period: [2026, 2026] },
      "Samling for fosterforeldre to ganger i året": { costs: [75000], kind: "drift" },
      "Faste møter med skole og helsestasjon": { costs: [0], period: [2026, 2029] },
      "Felles fagdag om vold og overgrep for alle som arbeider med barn": { costs: [45000], period: [2028, 2028], kind: "drift" },
      "Bytte fagsystem": { costs: [600000], period: [2027, 2027] },
    },
  },
];
