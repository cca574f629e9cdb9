/** Tables with a cost and a time, marks, and years as groups of rows. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const costCases: readonly Case[] = [
  {
    name: "a calculation, and words for buildings",
    grids: [sheet("Vedlikehold", `
Bygg|Arbeid|Kalkyle|Utføres|Prioritet
Rådhuset|Skifte vinduer|1800000|2025|1
Moen skole|Nytt ventilasjonsanlegg|3,8 mill|2026|1
Moen skole|Male klasserom|kr 240.000,-|2027|3
`)],
    wanted: { "Skifte vinduer": { costs: [1800000] }, "Nytt ventilasjonsanlegg": { costs: [3800000] }, "Male klasserom": { costs: [240000] } },
  },
  {
    name: "a cost frame and a start",
    grids: [sheet("Prosjekter", `
Prosjekter i kommunedelplan for vann og avløp
Prosjekt|Kostnadsramme|Oppstart
Nytt høydebasseng Åsen|42 mill. kr|2026
Sanering Fjellveien|8 500 000|2025
Overvåking av pumpestasjoner|0,9 mill|2027
`)],
    wanted: {
      "Nytt høydebasseng Åsen": { costs: [42000000], kind: "investering" }, "Sanering Fjellveien": { costs: [8500000] }, "Overvåking av pumpestasjoner": { costs: [900000] },
    },
  },
  {
    name: "a money column without a word of cost beside a time",
    grids: [sheet("Aktiviteter", `
Hva|Hvem|Når|Beslutning kr
Rydde turstier|Kultur|2025|75 000
Kjøpe hjertestartere|Helse|2025|120 000
Kurs for frivillige|Helse|2026|40 000
`)],
    wanted: { "Rydde turstier": { costs: [75000] }, "Kjøpe hjertestartere": { costs: [120000] }, "Kurs for frivillige": { costs: [40000] } },
    doubtful: true,
  },
  {
    name: "an amount for each of two years in one cell, and a span",
    grids: [sheet("Ark1", `
Tiltak|Kostnad|Oppstart
Digital tvilling|750 tusen i 2025 og 750 tusen i 2026|2025
Ny skiltplan|100–150 000|2026
Flere fastleger|1,6 mill. per år|oppstart 1. juli 2025
`)],
    wanted: {
      "Digital tvilling": { costs: [750000, 750000] }, "Ny skiltplan": { costs: [150000] }, "Flere fastleger": { costs: [1600000] },
    },
  },
  {
    name: "marks with footnote signs",
    grids: [sheet("Tiltaksoversikt", `
Tiltak|Anslag|2024|2025|2026|2027
Nytt lekestativ|90'|x||
Kartlegge radon|150 000||X1)||
Oppgradere svømmebasseng|12 mill.|||x|x*)
Trygg skolevei|||✓|✓|✓
`)],
    wanted: {
      "Nytt lekestativ": { costs: [90000], starts: [2024] }, "Kartlegge radon": { costs: [150000], starts: [2025] },
      "Oppgradere svømmebasseng": { costs: [12000000], starts: [2026, 2027], kind: "investering" }, "Trygg skolevei": { starts: [2025, 2026, 2027] },
    },
  },
  {
    name: "years as groups of rows",
    grids: [sheet("Framdrift", `
Handlingsplan for klima 2025–2027
Tiltak|Kostnad i kr|Ansvar
2025||
Bytte til LED i gatelys|600 000|Teknisk
Elbil til hjemmetjenesten|380 000|Helse
2026||
Solceller på skolen|2 100 000|Eiendom
2027||
Sykkelparkering|90 000|Teknisk
`)],
    wanted: {
      "Bytte til LED i gatelys": { costs: [600000], section: "2025", period: [2025, 2025] }, "Elbil til hjemmetjenesten": { costs: [380000], section: "2025", period: [2025, 2025] },
      "Solceller på skolen": { costs: [2100000], section: "2026", period: [2026, 2026] }, "Sykkelparkering": { costs: [90000], section: "2027", period: [2027, 2027] },
    },
  },
  {
    name: "the kind by words alone",
    grids: [sheet("Ønsker", `
Nr|Tiltak|Kostnad (kr)|År|Status
1|Bygge ny barnehage på Lia|65000000|2026|Foreslått
2|Drift av ny barnehage på Lia|9000000|2027|Foreslått
3|Kjøp av hjullaster|1900000|2025|Ligger i økonomiplan
4|Lisenser fagsystem barnevern|180000|2025|Vedtatt
5|Kunstgress på Furumo|4200000|2026|Avvist
6|Leie av modulbygg|750000|2025|Vedtatt
7|Prosjektering av ny brannstasjon|1200000|2026|Foreslått
`)],
    wanted: {
      "Bygge ny barnehage på Lia": { costs: [65000000], kind: "investering", status: "Foreslått" },
      "Drift av ny barnehage på Lia": { costs: [9000000], kind: "drift" },
      "Kjøp av hjullaster": { costs: [1900000], kind: "investering", status: "Ligger i økonomiplan" },
      "Lisenser fagsystem barnevern": { costs: [180000], kind: "drift", status: "Vedtatt" },
      "Kunstgress på Furumo": { costs: [4200000], kind: "investering", status: "Avvist" },
      "Leie av modulbygg": { costs: [750000], kind: "drift" },
      "Prosjektering av ny brannstasjon": { costs: [1200000], kind: "investering" },
    },
  },
];
