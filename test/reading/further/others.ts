/** Tables that look like plans and hold no tiltak: nothing may be read from them. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

const none = (name: string, title: string, text: string): Case => ({ name, grids: [sheet(title, text)], wanted: {} });

export const otherCases: readonly Case[] = [
  none("key figures of KOSTRA", "KOSTRA", `
Nøkkeltall|2021|2022|2023|2024
Netto driftsutgifter pr innbygger til pleie|24510|25870|27100|28400
Andel barn med barnehageplass|93,1|94,0|94,4|95,2
Årsverk per 10 000 innbyggere|310|312|318|321
`),
  none("pupils by school", "Elevtall", `
Skole|2024/25|2025/26|2026/27|2027/28
Moen skole|212|208|199|190
Åsen skole|145|150|152|149
Sum|357|358|351|339
`),
  none("pupils by school with plain years", "Elevtall 2", `
Elevtallsprognose
Skole|2025|2026|2027|2028
Moen skole|212|208|199|190
Åsen skole|145|150|152|149
Lia oppvekstsenter|60|58|61|63
`),
  none("chart of accounts", "Kontoplan", `
Art|Navn|Type|Kommentar
10100|Fast lønn|Drift|Månedslønn
11200|Annet forbruksmateriell|Drift|
12300|Vedlikehold bygg|Drift|Mindre arbeid
`),
  none("pay table", "Lønn", `
Stillingskode|Stilling|0 år|2 år|4 år|10 år
6014|Assistent|371800|375600|392200|442400
7076|Sykepleier|471800|477900|487600|560400
7961|Lærer|479300|490200|502600|583000
`),
  none("meetings", "Møteplan", `
Møteplan 2025
Utvalg|Januar|Februar|Mars|April
Formannskap|16|13|13|10
Kommunestyre|30|27|27|24
`),
  none("telephones", "Telefon", `
Navn|Stilling|Telefon|E-post
Kari Moen|Rektor|77 00 11 22|kari@kommune.no
Ola Lie|Leder|77 00 11 23|ola@kommune.no
`),
  none("deviations", "Avvik", `
Avviksnr|Beskrivelse|Meldt dato|Frist|Ansvarlig|Status
101|Fall på glatt gulv|2025-01-12|2025-02-01|Enhetsleder|Lukket
102|Manglende signatur på medisinark|2025-01-20|2025-02-15|Avdelingsleder|Åpen
`),
  none("fees", "Gebyrregulativ", `
Gebyrregulativ teknisk
Gebyr|2024|2025|Endring i %
Årsgebyr vann|4210|4480|6,4
Årsgebyr avløp|6020|6350|5,5
Feiegebyr|520|540|3,8
`),
  none("debt", "Lån", `
Lånegjeld og renter (1000 kr)
|2025|2026|2027|2028
Lånegjeld 1.1.|812000|845000|861000|858000
Nye lån|60000|44000|25000|10000
Avdrag|-27000|-28000|-28000|-29000
Renteutgifter|32000|33500|33900|33800
`),
  none("accounts of the year", "Årsregnskap", `
Økonomisk oversikt drift
|Note|Regnskap 2024|Regulert budsjett 2024|Regnskap 2023
Rammetilskudd||210400|209000|201200
Inntekts- og formuesskatt||168200|165000|160100
Lønnsutgifter||-251000|-248300|-240900
Netto driftsresultat||6200|4100|8800
`),
];

export const batchOthers: readonly Case[] = [
  { name: "budgets by responsibility with their change", wanted: {}, grids: [sheet("Ansvar", `
Ansvar|Budsjett 2025|Budsjett 2026|Endring
3100 Sykehjem|54200|55800|1600
3200 Hjemmetjeneste|61300|62100|800
3300 Legetjeneste|22100|23500|1400
`)] },
  { name: "a plan of meetings", wanted: {}, grids: [sheet("Møteplan", `
Utvalg|Januar|Februar|Mars|April
Formannskap|14|11|11|15
Kommunestyre|30|27|27|24
`)] },
  { name: "interest and instalments", wanted: {}, grids: [sheet("Renter", `
Renter og avdrag (1000 kr)
|2026|2027|2028|2029
Renteutgifter|9800|10400|10900|11200
Renteinntekter|-1200|-1200|-1100|-1100
Avdrag|14500|15200|16100|16800
Netto finans|23100|24400|25900|26900
`)] },
];
