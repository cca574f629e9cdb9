/** Layouts with sums at the top, areas that carry totals, words for decisions, and heads that say little. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const lateCases: readonly Case[] = [
  {
    name: "areas with their totals on the line, numbered tiltak under them",
    grids: [sheet("Budsjett", `
Valgte tiltak (hele tusen)
Nr|Tekst|2026|2027|2028|2029
|Oppvekst og kultur|485|1135|1135|1135
101|Svømmeopplæring i barnehage|135|135|135|135
102|Ekstra ressurs 1. trinn|350|1000|1000|1000
|Samfunn og miljø|-275|-275|-275|-275
201|Kutt i julebelysning|-45|-45|-45|-45
202|Bortfall av planressurs|-230|-230|-230|-230
|Totale endringer|210|860|860|860
`)],
    wanted: {
      "Svømmeopplæring i barnehage": { amounts: { 2026: 135000, 2027: 135000, 2028: 135000, 2029: 135000 }, section: "Oppvekst og kultur" },
      "Ekstra ressurs 1. trinn": { amounts: { 2026: 350000, 2027: 1000000, 2028: 1000000, 2029: 1000000 } },
      "Kutt i julebelysning": { amounts: { 2026: -45000, 2027: -45000, 2028: -45000, 2029: -45000 }, section: "Samfunn og miljø" },
      "Bortfall av planressurs": { amounts: { 2026: -230000, 2027: -230000, 2028: -230000, 2029: -230000 } },
    },
  },
  {
    name: "decisions in the words of the tiltak",
    grids: [sheet("Ark1", `
Tiltaksliste næringsplan
Tiltak|Beskrivelse|Estimat|Periode
Etablerertilskudd (vedtatt)|Pott til nye bedrifter|200 000 kr|2025-2027
Fiber til Ytre Vik|Ligger i økonomiplan 2025-2028|2,4 mill.|2026
Næringshage|Samarbeid med nabokommuner|300 000 kr per år|2025–
`)],
    wanted: {
      "Etablerertilskudd (vedtatt)": { costs: [200000], period: [2025, 2027], status: "vedtatt" },
      "Fiber til Ytre Vik": { costs: [2400000], period: [2026, 2026], status: "Ligger i økonomiplan 2025-2028" },
      "Næringshage": { costs: [300000], period: [2025, null] },
    },
  },
  {
    name: "investments by funding area, years as 2-digit text, a rest after the period",
    grids: [sheet("VA-plan", `
Hovedplan vann – investeringer, mill. kr eks. mva
Tiltak|Totalt|'25|'26|'27|'28|Etter 2028
Nytt råvannsinntak|18|2|8|8||
Utskifting av asbestledninger|40|5|5|5|5|20
Sum|58|7|13|13|5|20
`)],
    wanted: {
      "Nytt råvannsinntak": { amounts: { 2025: 2000000, 2026: 8000000, 2027: 8000000 }, kind: "investering" },
      "Utskifting av asbestledninger": { amounts: { 2025: 5000000, 2026: 5000000, 2027: 5000000, 2028: 5000000 }, kind: "investering" },
    },
  },
  {
    name: "amounts with kr and comma-dash under the years",
    grids: [sheet("Idrettsplan", `
Prioritert tiltaksliste anlegg
Pri|Anlegg|Eier|2025|2026|2027
1|Rehabilitering av lysløype Åsen|Åsen IL|kr 850.000,-||
2|Klubbhus|Moen IL||kr 2.200.000,-|
3|Skileikanlegg|Kommunen|||kr 640.000,-
`)],
    wanted: {
      "Rehabilitering av lysløype Åsen": { amounts: { 2025: 850000 } }, "Klubbhus": { amounts: { 2026: 2200000 } }, "Skileikanlegg": { amounts: { 2027: 640000 } },
    },
  },
  {
    name: "a cost with its parts described below without figures",
    grids: [sheet("Saksfremlegg", `
Tabell 4 Tiltak for å nå balanse
Tiltak|Innsparing 2026|Innsparing 2027|Innsparing 2028
Slå sammen to barnehager|1 200 000|2 900 000|2 900 000
Forutsetter vedtak før 1. mars. Åsen barnehage avvikles.
Heve egenbetaling for matombringing|180 000|180 000|180 000
Sum|1 380 000|3 080 000|3 080 000
`)],
    wanted: {
      "Slå sammen to barnehager": { amounts: { 2026: 1200000, 2027: 2900000, 2028: 2900000 } },
      "Heve egenbetaling for matombringing": { amounts: { 2026: 180000, 2027: 180000, 2028: 180000 } },
    },
  },
  {
    name: "one unit's sheet with change columns between budgets",
    grids: [sheet("Enhet 410", `
Ansvar 410 Hjemmetjenesten – budsjettinnspill 2026
Innspill|Begrunnelse|Beløp 2026 (kr)|Helårseffekt (kr)|Årsverk
Styrking av natt|Flere brukere med tyngre behov|520 000|1 040 000|1,5
Trygghetsalarmer|Ny avtale|95 000|95 000|
`)],
    wanted: { "Styrking av natt": { amounts: { 2026: 520000 } }, "Trygghetsalarmer": { amounts: { 2026: 95000 } } },
  },
  { name: "payroll by month", wanted: {}, grids: [sheet("Periodisering", `
Ansvar|Tekst|Jan|Feb|Mar|Apr
410|Fast lønn|1200000|1200000|1210000|1200000
410|Vikar|90000|85000|110000|70000
`)] },
  { name: "housing need by year", wanted: {}, grids: [sheet("Boligbehov", `
Boligbehov etter type
Type bolig|2025|2030|2035|2040
Omsorgsboliger|60|75|92|110
Utleieboliger|45|48|50|52
Små leiligheter|120|140|165|180
`)] },
  { name: "budget form 1A", wanted: {}, grids: [sheet("1A", `
Bevilgningsoversikt drift § 5-4 første ledd
Tall i 1000 kr|Budsjett 2025|2026|2027|2028
Rammetilskudd|410200|412000|414500|415000
Sum bevilgninger drift, netto|612000|615300|617000|618900
Avskrivninger|41000|43000|45000|45500
Netto finansutgifter|28000|29500|30100|30000
`)] },
  { name: "net budget by area", wanted: {}, grids: [sheet("1B", `
Rammeområde|Budsjett 2025|2026|2027|2028
Oppvekst|212300|214000|213500|213100
Helse og velferd|268100|270900|272000|272400
Samfunn og teknikk|74200|73900|73100|73000
Sum rammeområder|554600|558800|558600|558500
`)] },
];
