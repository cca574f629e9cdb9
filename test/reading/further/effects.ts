/** Columns of time whose heads may as well be of money: "Verknad", "Virkning", "Gjelder", "Varighet". */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const effectCases: readonly Case[] = [
  {
    name: "decisions in nynorsk with their effect in words of time",
    grids: [sheet("Endringar", `
Kommunestyret sine endringar i økonomiplan 2027–2030 (heile kroner)
Nr|Endring|Sum kr|Verknad
1|Meir ressurs til PPT|620000|frå 01.09.2027
2|Lågare straumbudsjett|-340000|f.o.m. 2028
3|Tilskot til museumslag|50000|t.o.m. 2029
4|Leirskule for 7. steget|280000|årleg frå 2027
5|Innkjøp av noteverk|90000|berre 2027
6|Prosjektstilling fornybar energi, 0,6 årsverk|510000|1.1.2027–31.12.2028
`)],
    wanted: {
      "Meir ressurs til PPT": { costs: [620000], period: [2027, null], starts: [2027] },
      "Lågare straumbudsjett": { costs: [-340000], period: [2028, null], starts: [2028] },
      "Tilskot til museumslag": { costs: [50000], period: [2027, 2029], starts: [], uncertain: true },
      "Leirskule for 7. steget": { costs: [280000], period: [2027, null], starts: [2027] },
      "Innkjøp av noteverk": { costs: [90000], period: [2027, 2027], starts: [] },
      "Prosjektstilling fornybar energi, 0,6 årsverk": { costs: [510000], period: [2027, 2028], positions: 0.6 },
    },
  },
  {
    name: "years as text under Gjelder fra",
    grids: [sheet("Bemanningsendringer", `
Endringer i årsverk vedtatt i budsjettet
Tiltak|Stillinger|Helårseffekt (1000 kr)|Gjelder f.o.m.
Veileder i NAV|1|815|'2027
Helsesykepleier ungdom|0.8|690|'01.10.2026
Færre avdelingsledere|-2|-1940|'2028
`)],
    wanted: {
      "Veileder i NAV": { costs: [815000], period: [2027, null], positions: 1 },
      "Helsesykepleier ungdom": { costs: [690000], period: [2026, null], positions: 0.8 },
      "Færre avdelingsledere": { costs: [-1940000], period: [2028, null], positions: -2 },
    },
  },
  {
    name: "money under Virkning and times under Varighet",
    grids: [sheet("Saldering", `
Salderingstiltak i planen 2026–2029, tall i 1000 kr
Tiltak|Virkning|Varighet
Senket romtemperatur i rådhuset|-45|2026 og 2027
Avvikle frokost i kantina|-60|varig fra 2027
Utsatt lederutvikling|-110|2026–2028
`)],
    wanted: {
      "Senket romtemperatur i rådhuset": { costs: [-45000], period: [2026, 2027] },
      "Avvikle frokost i kantina": { costs: [-60000], period: [2027, null] },
      "Utsatt lederutvikling": { costs: [-110000], period: [2026, 2028] },
    },
  },
];
