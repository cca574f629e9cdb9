/** A further batch written before the reader had seen it: heads without usual words, odd orders, and what must be let alone. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const thirdCases: readonly Case[] = [
  {
    name: "decisions of the council with what they cost",
    grids: [sheet("Vedtak uten dekning", `
Tiltak vedtatt gjennom året uten inndekning
Sak|Hva som er vedtatt|Virkning
PS 12/25|Kjøp av brannbil|4 500 000
PS 13/25|Økt tilskudd til skilag|200 000
PS 21/25|Utvidet åpningstid svømmehall|350 000
`)],
    wanted: { "Kjøp av brannbil": { costs: [4500000] }, "Økt tilskudd til skilag": { costs: [200000] }, "Utvidet åpningstid svømmehall": { costs: [350000] } },
  },
  {
    name: "operating and capital under each year, the kind over the years",
    grids: [sheet("Tiltak", `
Tiltak, hele tusen|Drift||||Investering|||
|2026|2027|2028|2029|2026|2027|2028|2029
Ny barnehage Nord||1200|4800|4800|25000|30000||
Ladestolper rådhuset|20|20|20|20|400|||
`, { merges: [{ row: 1, column: 2, rows: 1, columns: 4 }, { row: 1, column: 6, rows: 1, columns: 4 }] })],
    wanted: {
      "Ny barnehage Nord": { amounts: { 2026: 25000000, 2027: 31200000, 2028: 4800000, 2029: 4800000 } },
      "Ladestolper rådhuset": { amounts: { 2026: 420000, 2027: 20000, 2028: 20000, 2029: 20000 } },
    },
  },
  {
    name: "a report with status and what is left, years in the words",
    grids: [sheet("Oppfølging", `
Oppfølging av vedtatte innsparingstiltak pr. 31.08.2025
Tiltak|Vedtatt effekt 2025|Forventet effekt 2025|Kommentar
Redusert renhold|-800 000|-650 000|Noe forsinket
Færre leide biler|-300 000|-300 000|I rute
`)],
    wanted: { "Redusert renhold": { amounts: { 2025: -800000 } }, "Færre leide biler": { amounts: { 2025: -300000 } } },
    doubtful: true,
  },
  {
    name: "numbered tiltak with explanation below each and amounts at the right",
    grids: [sheet("Rådmannens forslag", `
Beløp i 1000 kr||2026|2027|2028|2029
1|Reduksjon i leirskoletilbud|-250|-250|-250|-250
|Tilbudet samles på 7. trinn. Krever endring i vedtekt.
2|Ny avdelingsleder hjemmetjeneste|400|800|800|800
|Stillingen opprettes fra sommeren 2026.
3|Økt egenandel SFO|-180|-360|-360|-360
Sum||-30|190|190|190
`)],
    wanted: {
      "Reduksjon i leirskoletilbud": { amounts: { 2026: -250000, 2027: -250000, 2028: -250000, 2029: -250000 }, number: "1" },
      "Ny avdelingsleder hjemmetjeneste": { amounts: { 2026: 400000, 2027: 800000, 2028: 800000, 2029: 800000 }, number: "2" },
      "Økt egenandel SFO": { amounts: { 2026: -180000, 2027: -360000, 2028: -360000, 2029: -360000 }, number: "3" },
    },
  },
  {
    name: "wishes of a school with prices and counts",
    grids: [sheet("Ønskeliste", `
Ønsker fra skolene til investeringsbudsjettet
Skole|Ønske|Antall|Pris pr. stk|Sum
Moen|Interaktive tavler|6|28 000|168 000
Moen|Elevstoler|50|1 200|60 000
Lia|Sykkelskur|1|95 000|95 000
||||323 000
`)],
    wanted: {
      "Interaktive tavler": { costs: [168000], section: "Moen" }, "Elevstoler": { costs: [60000], section: "Moen" }, "Sykkelskur": { costs: [95000], section: "Lia" },
    },
  },
  {
    name: "titles at the far right, amounts first, sum at the top",
    grids: [sheet("Omvendt", `
Sum alle tiltak|-700|-1100|-1100
||
2026|2027|2028|Tiltak (tusen kr)
-300|-600|-600|Slå sammen servicetorg og bibliotek
-400|-500|-500|Redusere kjøp av konsulenter
`)],
    wanted: {
      "Slå sammen servicetorg og bibliotek": { amounts: { 2026: -300000, 2027: -600000, 2028: -600000 } },
      "Redusere kjøp av konsulenter": { amounts: { 2026: -400000, 2027: -500000, 2028: -500000 } },
    },
  },
  {
    name: "nynorsk table of saved money by sector with a head over two rows",
    grids: [sheet("Omstilling", `
Omstillingstiltak 2026–2029
Sektor|Tiltak|Økonomisk verknad (heile 1000)|||
||2026|2027|2028|2029
Oppvekst|Leggje ned Vik skule|-1200|-3400|-3400|-3400
Oppvekst|Færre assistentar|-500|-900|-900|-900
Samlet oppvekst||-1700|-4300|-4300|-4300
Teknisk|Selje kommunale bustader|-100|-200|-200|-200
`, { merges: [{ row: 2, column: 3, rows: 1, columns: 4 }] })],
    wanted: {
      "Leggje ned Vik skule": { amounts: { 2026: -1200000, 2027: -3400000, 2028: -3400000, 2029: -3400000 }, section: "Oppvekst" },
      "Færre assistentar": { amounts: { 2026: -500000, 2027: -900000, 2028: -900000, 2029: -900000 }, section: "Oppvekst" },
      "Selje kommunale bustader": { amounts: { 2026: -100000, 2027: -200000, 2028: -200000, 2029: -200000 }, section: "Teknisk" },
    },
  },
  {
    name: "an action plan with quarters, and money said as internal",
    grids: [sheet("HMS", `
Handlingsplan HMS 2026
Tiltak|Hvem|Når|Ressurser
Vernerunder|Verneombud|1. kvartal 2026|Internt
Støymåling barnehager|Bedriftshelsetjeneste|2. kvartal 2026|45 000 kr
Hev-senk-pulter|HR|3. kvartal 2026|20 stk à 6 000 kr
`)],
    wanted: {
      "Vernerunder": { period: [2026, 2026] }, "Støymåling barnehager": { costs: [45000], period: [2026, 2026] }, "Hev-senk-pulter": { costs: [6000], period: [2026, 2026] },
    },
  },
  {
    name: "gross, grants and net by year for each project",
    grids: [sheet("Brutto netto", `
Investeringsprosjekter (mill. kr)
Prosjekt|Brutto 2026|Brutto 2027|Tilskudd 2026|Tilskudd 2027
Flerbrukshall|20|35|5|8
Skatepark|1,5||0,5|
`)],
    wanted: { "Flerbrukshall": { amounts: { 2026: 20000000, 2027: 35000000 }, kind: "investering" }, "Skatepark": { amounts: { 2026: 1500000 }, kind: "investering" } },
  },
  {
    name: "amounts per month that begin through the year",
    grids: [sheet("Leieavtaler", `
Nye tiltak 2026 – leie
Tiltak|Per måned|Start|Per år
Leie av kontor til barnevern|25 000|01.05.2026|300 000
Leie av elbiler|18 000|01.01.2026|216 000
`)],
    wanted: { "Leie av kontor til barnevern": { costs: [300000], period: [2026, 2026] }, "Leie av elbiler": { costs: [216000], period: [2026, 2026] } },
  },
  {
    name: "one column for each sector, the cost in the cell with the name",
    grids: [sheet("Idéliste", `
Innspill til innsparing fra ledersamling
Oppvekst|Helse|Teknisk
Redusere vikarbruk (500 000)|Samlokalisere baser (1 200 000)|Selge maskiner (300 000)
Felles kjøkken (250 000)|Ny turnus (800 000)|
`)],
    wanted: {},
  },
  {
    name: "measures in a table with empty rows between, thousands by dot, negative in brackets",
    grids: [sheet("Ark2", `
Tiltak|2026|2027|2028|Type
|
Bemanningsnorm barnehage|'1.450.000|'1.450.000|'1.450.000|Økning
|
Nedlegge resepsjon|(320.000)|(640.000)|(640.000)|Reduksjon
|
Oppgradere nettverk|'900.000|-|-|Engangs
`)],
    wanted: {
      "Bemanningsnorm barnehage": { amounts: { 2026: 1450000, 2027: 1450000, 2028: 1450000 } }, "Nedlegge resepsjon": { amounts: { 2026: -320000, 2027: -640000, 2028: -640000 } },
      "Oppgradere nettverk": { amounts: { 2026: 900000 } },
    },
  },
];

export const thirdOthers: readonly Case[] = [
  { name: "grants to clubs in earlier years", wanted: {}, grids: [sheet("Tilskudd", `
Lag|2023|2024|2025
Moen IL|45000|48000|50000
Korpset|20000|20000|22000
Husflidslaget|5000|5000|5000
`)] },
  { name: "energy use by building", wanted: {}, grids: [sheet("Energi", `
Bygg|kWh 2024|kWh 2025|Areal
Moen skole|420000|398000|3200
Rådhuset|310000|305000|2400
`)] },
  { name: "a list of invoices", wanted: {}, grids: [sheet("Faktura", `
Bilag|Leverandør|Dato|Beløp
10023|Elektro AS|12.03.2026|45000
10024|Rør og Varme AS|15.03.2026|128000
10025|Moen Bygg|18.03.2026|9500
`)] },
  { name: "sick leave by unit and quarter", wanted: {}, grids: [sheet("Fravær", `
Enhet|1. kv|2. kv|3. kv|4. kv
Moen skole|8,1|7,4|6,9|7,8
Lia sykehjem|10,2|9,8|9,9|11,1
`)] },
];
