/** Amounts that are said to be changes from the year before, and amounts of which much the same words are said but not that. */
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

export const changeCases: readonly Case[] = [
  {
    name: "changes from year to year, said under the heading of the sheet",
    grids: [sheet("Omstilling", `
Omstillingstiltak 2027-2030, tall i 1000 kr
Beløpene viser endring i forhold til foregående år
Sektor|Tiltak|2027|2028|2029|2030
Oppvekst|Færre grupper i SFO|-300|-200||
Oppvekst|Ny lisens skoleplattform|120||-20|
Teknisk|Avvikle bemannet mottak|||-450|
`)],
    wanted: {
      "Færre grupper i SFO": { amounts: { 2027: -300000, 2028: -200000 }, uncertain: true },
      "Ny lisens skoleplattform": { amounts: { 2027: 120000, 2029: -20000 }, uncertain: true },
      "Avvikle bemannet mottak": { amounts: { 2029: -450000 }, uncertain: true },
    },
  },
  {
    name: "changes from year to year, said in a note below in nynorsk",
    grids: [sheet("Tiltak", `
Tiltak (1000 kr)|2026|2027|2028
Redusert reinhald|-80|-40|
Auka vaktordning|150||-50
Sum|70|-40|-50

Tala syner auke eller reduksjon frå året før.
`)],
    wanted: { "Redusert reinhald": { amounts: { 2026: -80000, 2027: -40000 }, uncertain: true }, "Auka vaktordning": { amounts: { 2026: 150000, 2028: -50000 }, uncertain: true } },
  },
  {
    name: "changes against the base budget are levels, and so are added-up ones",
    grids: [sheet("Tiltak", `
Endring i forhold til budsjett 2025, akkumulert. Tall i 1000 kr
Tiltak|2026|2027|2028
Redusert reinhald|-80|-120|-120
Auka vaktordning|150|150|100
`)],
    wanted: { "Redusert reinhald": { amounts: { 2026: -80000, 2027: -120000, 2028: -120000 }, uncertain: false }, "Auka vaktordning": { amounts: { 2026: 150000, 2027: 150000, 2028: 100000 }, uncertain: false } },
  },
];
