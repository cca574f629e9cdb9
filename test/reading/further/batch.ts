/** Layouts written in one go before the reader had seen them: upkeep of buildings, parties, units, years as sections. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const batchCases: readonly Case[] = [
  {
    name: "upkeep by building, the building merged down, what comes after at the right",
    grids: [sheet("Vedlikeholdsplan", `
Vedlikeholdsplan bygg 2026-2029
Kroner
Bygg|Tiltak|TG|2026|2027|2028|2029|Etter 2029
Moen skole|Nytt tak gymsal|3|1200000||||
|Drenering|2||450000|||
|Vinduer sørfasade|2|||800000|800000|
Rådhuset|Ventilasjon|3||2500000|2500000||
|Maling utvendig|1|||||600000
Sum|||1200000|2950000|3300000|800000|600000
`, { merges: [{ row: 4, column: 1, rows: 3, columns: 1 }, { row: 7, column: 1, rows: 2, columns: 1 }] })],
    wanted: {
      "Nytt tak gymsal": { amounts: { 2026: 1200000 } }, "Drenering": { amounts: { 2027: 450000 } }, "Vinduer sørfasade": { amounts: { 2028: 800000, 2029: 800000 } },
      "Ventilasjon": { amounts: { 2027: 2500000, 2028: 2500000 } }, "Maling utvendig": { costs: [600000] },
    },
  },
  {
    name: "parties' proposals with a sum for each party",
    grids: [sheet("Partienes forslag", `
Samlede endringsforslag (tall i hele tusen)
Nr|Parti|Forslag|2026|2027|2028|2029
1|Ap|Flere lærere|1500|3000|3000|3000
2|Ap|Lavere møtegodtgjørelse|-200|-200|-200|-200
||Sum Ap|1300|2800|2800|2800
3|H|Redusert eiendomsskatt|4000|4000|4000|4000
4|H|Konkurranseutsette renhold|-900|-1800|-1800|-1800
||Sum H|3100|2200|2200|2200
`)],
    wanted: {
      "Flere lærere": { amounts: { 2026: 1500000, 2027: 3000000, 2028: 3000000, 2029: 3000000 }, number: "1" },
      "Lavere møtegodtgjørelse": { amounts: { 2026: -200000, 2027: -200000, 2028: -200000, 2029: -200000 } },
      "Redusert eiendomsskatt": { amounts: { 2026: 4000000, 2027: 4000000, 2028: 4000000, 2029: 4000000 } },
      "Konkurranseutsette renhold": { amounts: { 2026: -900000, 2027: -1800000, 2028: -1800000, 2029: -1800000 } },
    },
  },
  {
    name: "each unit with its own heading and sum on one sheet",
    grids: [sheet("Innspill enhetene", `
Innspill til budsjett 2026

Moen skole
Tiltak|Beløp 2026|Beløp 2027
Ekstra assistent|310 000|620 000
Nye pulter|85 000|
Sum|395 000|620 000

Lia barnehage
Tiltak|Beløp 2026|Beløp 2027
Lekestativ|120 000|
Språkpedagog|400 000|800 000
Sum|520 000|800 000
`)],
    wanted: {
      "Ekstra assistent": { amounts: { 2026: 310000, 2027: 620000 }, section: "Moen skole" }, "Nye pulter": { amounts: { 2026: 85000 }, section: "Moen skole" },
      "Lekestativ": { amounts: { 2026: 120000 }, section: "Lia barnehage" }, "Språkpedagog": { amounts: { 2026: 400000, 2027: 800000 }, section: "Lia barnehage" },
    },
  },
  {
    name: "posts, price of one and the sum, from a date in words",
    grids: [sheet("Stillinger", `
Forslag til nye stillinger 2026
Stilling|Antall årsverk|Kostnad per årsverk|Sum kostnad|Fra
Vernepleier|2|820 000|1 640 000|1. august 2026
Miljøterapeut|0,5|780 000|390 000|1. januar 2027
`)],
    wanted: { "Vernepleier": { costs: [1640000], period: [2026, null] }, "Miljøterapeut": { costs: [390000], period: [2027, null] } },
  },
  {
    name: "years as sections over tiltak with one cost",
    grids: [sheet("Handlingsdel", `
Handlingsdel trafikkplan 2026-2028
Tiltak|Sted|Kostnad
2026||
Fartshumper|Skoleveien|80 000
Skilt|Sentrum|15 000
2027||
Gangfelt|Kiwikrysset|120 000
2028||
Belysning|Turløypa|400 000
`)],
    wanted: {
      "Fartshumper": { costs: [80000], period: [2026, 2026] }, "Skilt": { costs: [15000], period: [2026, 2026] },
      "Gangfelt": { costs: [120000], period: [2027, 2027] }, "Belysning": { costs: [400000], period: [2028, 2028] },
    },
  },
  {
    name: "changes of activity with codes of accounts before the years",
    grids: [sheet("Tabell 3", `
Tabell 3: Aktivitetsendringer (tall i 1000 kr)
Tekst|Ansvar|Art|Funksjon|2026|2027|2028|2029
Nedtrekk vikarbudsjett|31200|10200|253|-400|-400|-400|-400
Ny avtale legevakt|33000|13500|241|1100|1100|1100|1100
Helårsvirkning dagsenter|31500|10100|234|250|500|500|500
Totalt||||950|1200|1200|1200
`)],
    wanted: {
      "Nedtrekk vikarbudsjett": { amounts: { 2026: -400000, 2027: -400000, 2028: -400000, 2029: -400000 } },
      "Ny avtale legevakt": { amounts: { 2026: 1100000, 2027: 1100000, 2028: 1100000, 2029: 1100000 } },
      "Helårsvirkning dagsenter": { amounts: { 2026: 250000, 2027: 500000, 2028: 500000, 2029: 500000 } },
    },
  },
  {
    name: "nynorsk works with a season, every year, and a sum in words",
    grids: [sheet("Tiltaksplan", `
Tiltaksplan for vatn og avlaup
Kva|Kostnadsoverslag|Finansiering|Gjennomføring
Lekkasjesøk|ca. 150 000 per år|Gebyr|Årleg
Nytt høgdebasseng|12 mill.|Lån|2026–27
Sanering Strandgata|kr 3 400 000|Lån|Haust 2027
Beredskapsplan||Eigne ressursar|2026
`)],
    wanted: {
      "Lekkasjesøk": { costs: [150000] }, "Nytt høgdebasseng": { costs: [12000000], period: [2026, 2027], kind: "investering" },
      "Sanering Strandgata": { costs: [3400000], period: [2027, 2027], kind: "investering" }, "Beredskapsplan": { period: [2026, 2026] },
    },
  },
  {
    name: "millions as text with comma and a true minus, a blank column between",
    grids: [sheet("Omstilling", `
|Omstillingstiltak, beløp i mill. kr
|
|Område|Tiltak||2026|2027|2028|2029
|Oppvekst|Ny skolestruktur||'0,35|'−1,2|'−4,8|'−4,8
|Helse|Samlokalisere bofellesskap||–|'−0,9|'−1,8|'−1,8
|Stab|Felles innkjøp||'−0,25|'−0,5|'−0,5|'−0,5
|Sum|||'0,1|'−2,6|'−7,1|'−7,1
`)],
    wanted: {
      "Ny skolestruktur": { amounts: { 2026: 350000, 2027: -1200000, 2028: -4800000, 2029: -4800000 }, section: "Oppvekst" },
      "Samlokalisere bofellesskap": { amounts: { 2027: -900000, 2028: -1800000, 2029: -1800000 } },
      "Felles innkjøp": { amounts: { 2026: -250000, 2027: -500000, 2028: -500000, 2029: -500000 } },
    },
  },
  {
    name: "goals, part goals and marks, money in words at the right",
    grids: [sheet("HP klima", `
Handlingsprogram klima og miljø 2025–2028
Delmål|Tiltak|Ansvar|2025|2026|2027|2028|Økonomi
1.1 Kutte utslipp fra transport|Elektriske tjenestebiler|Teknisk|x|x|x|x|kr 350.000,- per bil
|Sykkelstativ ved skolene|Oppvekst||x|||Kr 200.000,-
1.2 Mindre avfall|Matsvinnkampanje|Kultur|x||||Innenfor ramme
`)],
    wanted: {
      "Elektriske tjenestebiler": { costs: [350000], starts: [2025, 2026, 2027, 2028] }, "Sykkelstativ ved skolene": { costs: [200000], starts: [2026] },
      "Matsvinnkampanje": { starts: [2025] },
    },
  },
  {
    name: "projects by priority, with start, end, a calculation in millions and the unfunded said in words",
    grids: [sheet("Prosjektportefølje", `
Prioritet|Prosjekt|Fase|Oppstart|Ferdig|Kalkyle (mill. kr)|Finansiert
1|Ny ungdomsskole|Bygging|2025|2027|310|Ja
2|Omsorgsboliger Lia|Forprosjekt|2027|2029|84,5|Ikke finansiert
3|Rehabilitering svømmehall|Idé|2029|2030|42|Ikke finansiert
`)],
    wanted: {
      "Ny ungdomsskole": { costs: [310000000], period: [2025, 2027], kind: "investering" }, "Omsorgsboliger Lia": { costs: [84500000], period: [2027, 2029] },
      "Rehabilitering svømmehall": { costs: [42000000], period: [2029, 2030], kind: "investering" },
    },
  },
  {
    name: "the budget year apart from the plan's years, the unit at the right edge above",
    grids: [sheet("Budsjettiltak", `
Kommunedirektørens forslag||||||i 1000 kr
Beskrivelse|Vedtatt budsjett 2025|Budsjett 2026|Plan 2027|Plan 2028|Plan 2029|Merknad
Økt bemanning legesenter||600|1200|1200|1200|Helårseffekt fra 2027
Avvikling av seniorpermisjon|150|-350|-500|-500|-500|
Lisens turnussystem|90|140|140|140|140|
`)],
    wanted: {
      "Økt bemanning legesenter": { amounts: { 2026: 600000, 2027: 1200000, 2028: 1200000, 2029: 1200000 } },
      "Avvikling av seniorpermisjon": { amounts: { 2026: -350000, 2027: -500000, 2028: -500000, 2029: -500000 } },
      "Lisens turnussystem": { amounts: { 2026: 140000, 2027: 140000, 2028: 140000, 2029: 140000 } },
    },
  },
  {
    name: "bulleted tiltak under areas, each with its sum in brackets",
    grids: [sheet("Notat", `
Forslag til innsparingstiltak

Oppvekst:
• Redusere leirskole (kr 250 000)
• Avslutte svømmetilbud i barnehage (120 000 kr per år fra 2026)
Teknisk:
• Selge gammel hjullaster (engangsinntekt 300 000)
• Redusere gatelys om natta
`)],
    wanted: {
      "Redusere leirskole (kr 250 000)": { costs: [250000], section: "Oppvekst" }, "Avslutte svømmetilbud i barnehage (120 000 kr per år fra 2026)": { costs: [120000] },
      "Selge gammel hjullaster (engangsinntekt 300 000)": { costs: [300000] }, "Redusere gatelys om natta": {},
    },
  },
];
