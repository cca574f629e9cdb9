/** Headings that come again below and mean something else, and heads that only group others. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const headingCases: readonly Case[] = [
  {
    name: "a second list under the first, with a title of its own and costs that come once",
    grids: [sheet("Innspill", `
Innspill fra idrettsrådet
1. Drift, utover rammen
Nr|Tiltak|Sum per år|Virkning fra
1|Leie av hall på Vik|220 000|2027
2|Isrydding på Tjern|60 000|2026
2. Investeringer
Nr|Tiltak|Overslag|År
1|Garderobebygg|4 100 000|2028
2|Tråkkemaskin|1 900 000|2026
`)],
    wanted: {
      "Leie av hall på Vik": { costs: [220000], kind: "drift", starts: [2027] }, "Isrydding på Tjern": { costs: [60000], kind: "drift", starts: [2026] },
      "Garderobebygg": { costs: [4100000], kind: "investering", period: [2028, 2028], starts: [] }, "Tråkkemaskin": { costs: [1900000], kind: "investering", period: [2026, 2026], starts: [] },
    },
  },
  {
    name: "two blocks of the same years, the kind as the first head of each, the unit said over the first",
    grids: [sheet("Forslag", `
Endringer i økonomiplanen fra samarbeidspartiene, tall i tusen kroner
Driftsbudsjett|2027|2028|2029
Gratis buss for unge|900|900|900
Lavere eiendomsskatt|2500|2500|2500
|||
Investeringsbudsjett|2027|2028|2029
Sykkelhotell ved stasjonen|3200||
Utsatt kulturhus|-15000|-30000|45000
`)],
    wanted: {
      "Gratis buss for unge": { amounts: { 2027: 900000, 2028: 900000, 2029: 900000 }, kind: "drift" },
      "Lavere eiendomsskatt": { amounts: { 2027: 2500000, 2028: 2500000, 2029: 2500000 }, kind: "drift" },
      "Sykkelhotell ved stasjonen": { amounts: { 2027: 3200000 }, kind: "investering" },
      "Utsatt kulturhus": { amounts: { 2027: -15000000, 2028: -30000000, 2029: 45000000 }, kind: "investering" },
    },
  },
  {
    name: "two blocks of the same years, and figures in the second that cannot count in the unit of the first",
    grids: [sheet("Oversikt", `
Driftstiltak (1000 kr)|2026|2027|2028
Ny fagleder|450|900|900
Færre vikarer|-200|-400|-400
|||
Investeringstiltak|2026|2027|2028
Ny barneskole|2,5|14|20
Vannledning Lia|1,5|3|
`)],
    wanted: {
      "Ny fagleder": { amounts: { 2026: 450000, 2027: 900000, 2028: 900000 } }, "Færre vikarer": { amounts: { 2026: -200000, 2027: -400000, 2028: -400000 } },
      "Ny barneskole": { amounts: { 2026: 2500000, 2027: 14000000, 2028: 20000000 }, kind: "investering" }, "Vannledning Lia": { amounts: { 2026: 1500000, 2027: 3000000 } },
    },
  },
];
