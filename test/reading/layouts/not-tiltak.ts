/** Sheets that are no tiltak at all. */
import { sheet, type Layout } from "./layout";

export const notTiltak: Layout = {
  name: "nothing from population, staff, rosters, accounts, fees, needs by age or prose",
  grids: [
    sheet("Befolkning", `
Folkemengde 1. januar
Alder|2025|2030|2035|2040
0-5 år|410|402|398|390
6-15 år|820|801|790|780
80 år og over|330|420|510|602
`),
    sheet("Ansatte", `
Navn|Stilling|Stillingsprosent|Ansattnr|Årslønn
Kari Nordmann|Sykepleier|100|1021|612000
Ola Hansen|Helsefagarbeider|75|1044|498000
`),
    sheet("Vaktplan", `
Uke 34|Mandag|Tirsdag|Onsdag|Torsdag|Fredag
Avdeling A|x|x|||x
Avdeling B||x|x|x|
`),
    sheet("Konto", `
Konto|Kontonavn|Budsjett 2025|Budsjett 2026
10100|Fastlønn|12450000|12800000
10200|Vikarlønn|640000|500000
11200|Annet forbruksmateriell|310000|300000
`),
    sheet("KOSTRA", `
Nøkkeltall|2022|2023|2024
Netto driftsutgifter til institusjon per innbygger|31200|32900|34800
Årsverk per 10 000 innbyggere|190|193|197
`),
    sheet("Behov", `
Framskriving av behov for plasser|2025|2030|2040
Institusjonsplasser|62|71|96
Omsorgsboliger med heldøgns bemanning|24|31|44
Hjemmetjeneste, brukere|310|352|430
`),
    sheet("Gebyrer", `
Kommunale gebyrer|2024|2025
Årsgebyr vann|4 120|4 530
Årsgebyr avløp|5 010|5 310
Feiegebyr|610|640
`),
    sheet("Innledning", `
Kapittel 1 Innledning
Kommunestyret vedtok i juni 2024 at det skal lages en plan for eldreomsorgen. Planen skal vise hvilke tiltak som er nødvendige, og hva de koster.
Arbeidet har vært ledet av kommunalsjefen. Det er holdt tre møter med eldrerådet, og innspillene er tatt med i planen.
`),
  ],
  tables: [],
  tiltak: [],
  left: {},
};
