/** Tables of posts that come and go, and tables of the staff there is. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";
import { formatted } from "./dates";

export const postCases: readonly Case[] = [
  {
    name: "posts with their share, a year's pay and a day they begin",
    // 46419 = 1.2.2027, 46631 = 1.9.2027
    grids: [formatted(sheet("Stillingsendringer", `
Forslag til endringer i stillinger
Avdeling|Stilling|Stillingsprosent|Lønnskostnad helår (1000 kr)|Fra dato|Kommentar
Helse|Ergoterapeut|50 %|405|46419|
|Vernepleier, natt|100|910|46631|
Kultur|Bibliotekar|-20 %|-155|46388|Naturlig avgang
Plan|GIS-medarbeider|80|640|Ikke bestemt|
|Sum|2,1|1800||
`), "d.m.yyyy", [[3, 5], [4, 5], [5, 5]])],
    wanted: {
      "Ergoterapeut": { costs: [405000], positions: 0.5, period: [2027, null], section: "Helse" },
      "Vernepleier, natt": { costs: [910000], positions: 1, period: [2027, null] },
      "Bibliotekar": { costs: [-155000], positions: -0.2, period: [2027, null] },
      "GIS-medarbeider": { costs: [640000], positions: 0.8 },
    },
  },
  {
    name: "nynorsk posts wished for, their size as numbers, words and fractions",
    grids: [sheet("Nye stillingar", `
Ønske om nye stillingar (beløp i kr)
Stilling|Storleik|Årslønn|Oppstart
Barnevernspedagog|1|815 000 kr|2027
Reinhaldar|0,5|290 000 kr|2028
Lærlingar|to stillingar|480 000 kr|2027
Logoped|½ stilling|410 000 kr|2027
`)],
    wanted: {
      "Barnevernspedagog": { costs: [815000], positions: 1, period: [2027, 2027] },
      "Reinhaldar": { costs: [290000], positions: 0.5, period: [2028, 2028] },
      "Lærlingar": { costs: [480000], positions: 2, period: [2027, 2027] },
      "Logoped": { costs: [410000], positions: 0.5, period: [2027, 2027] },
    },
  },
];

export const postOthers: readonly Case[] = [
  {
    name: "the staff there is, with what each post is paid",
    grids: [sheet("Bemanningsplan", `
Bemanning ved Solbakken per 1. oktober
Avdeling|Stilling|Omfang|Årslønn
1. etasje|Avdelingssykepleier|1|720000
1. etasje|Fagarbeider|0.75|395000
2. etasje|Sykepleier|0.8|540000
`)],
    wanted: {},
  },
  {
    name: "persons with posts under a title of changes",
    grids: [sheet("Lønnsendringer", `
Endringer i stillinger og lønn etter oppgjøret
Ansattnr|Navn|Stilling|Omfang|Årslønn
1004|Kari Lunde|Konsulent|1|590000
1017|Ola Moen|Fagarbeider|0.8|455000
1020|Siri Dahl|Rådgiver|1|640000
`)],
    wanted: {},
  },
];
