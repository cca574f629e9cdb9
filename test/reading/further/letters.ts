/** Lists with letters before the lines, and lettered lines that are none. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const letterCases: readonly Case[] = [
  {
    name: "letters in a cell of their own, the cost far to the right",
    grids: [sheet("Ønsker", `
Ønsker fra enhetene til budsjettet
|Oppvekst|||
a)|Nye vinterdresser til barnehagene||||kr 64.000,-
b)|Vernepleier, 1 årsverk||||760 000 kr
c)|Redusert skyss||||- kr 90.000
d)|Foreldremøter||||egne rammer
|Teknisk|||
a)|Utskifting av veiskilt||||0,3 mill
b)|Ny feiemaskin||||Estimert kr.
`)],
    wanted: {
      "Nye vinterdresser til barnehagene": { costs: [64000], number: "a", section: "Oppvekst" },
      "Vernepleier, 1 årsverk": { costs: [760000], positions: 1, number: "b" },
      "Redusert skyss": { costs: [-90000] },
      "Foreldremøter": { costs: [] },
      "Utskifting av veiskilt": { costs: [300000], number: "a", section: "Teknisk" },
      "Ny feiemaskin": { costs: [], number: "b" },
    },
    doubtful: true,
  },
  {
    name: "letters before the words, bare numbers at the right in thousands",
    grids: [sheet("Kutt", `
Innsparingstiltak 2027
Tall i 1000 kr
a) Redusere åpningstid i svømmehallen|-240
b) Avvikle julebelysning|-85
c) Selge tjenestebil|-110
`)],
    wanted: {
      "Redusere åpningstid i svømmehallen": { costs: [-240000], number: "a" },
      "Avvikle julebelysning": { costs: [-85000] },
      "Selge tjenestebil": { costs: [-110000] },
    },
  },
  {
    name: "a letter with numbered needs, and savings with a dash after them",
    grids: [sheet("Ark1", `
Til: Økonomi
Innspill til budsjett 2028 fra kjøkkenet

Dette trenger vi, det viktigste først:
1. Ny steketakke på sentralkjøkkenet – kr 140.000,-
2. 40 % stilling som kokk, ca. kr 290 000 per år
3. Service på kjølerom, 35 000 kr
4. Kurs i spesialkost – kostnad må innhentes

Her kan vi spare inn:
- Færre ekstravakter i helgene, 210 000 kr
- Si opp avtalen om frukt: kr 60 000

Ring hvis noe er uklart.
`)],
    doubtful: true,
    wanted: {
      "Ny steketakke på sentralkjøkkenet – kr 140.000,-": { costs: [140000], number: "1" },
      "40 % stilling som kokk, ca. kr 290 000 per år": { costs: [290000], positions: 0.4 },
      "Service på kjølerom, 35 000 kr": { costs: [35000], number: "3" },
      "Kurs i spesialkost – kostnad må innhentes": {},
      "Færre ekstravakter i helgene, 210 000 kr": { costs: [210000] },
      "Si opp avtalen om frukt: kr 60 000": { costs: [60000] },
    },
  },
];

export const letterOthers: readonly Case[] = [
  { name: "an agenda with letters", wanted: {}, grids: [sheet("Møte", `
Saksliste for arbeidsutvalget
a)|Godkjenning av innkalling
b)|Orientering om rekneskapen
c)|Val av møteleiar
d)|Ymse
`)] },
  { name: "answers with letters and shares", wanted: {}, grids: [sheet("Undersøkelse", `
Hvor fornøyd er du med biblioteket?
a)|Svært fornøyd|1245
b)|Litt fornøyd|1830
c)|Misfornøyd|1012
`)] },
];
