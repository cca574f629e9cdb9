/** Tiltak | Kostnad | År, with amounts in words, and prose above and below. */
import { sheet, type Layout } from "./layout";

export const costAndYear: Layout = {
  name: "cost and year in a column each",
  grids: [sheet("Ark1", `
Temaplan for folkehelse

Planen viser hvordan kommunen skal arbeide med folkehelse de neste årene. Kommunestyret tar stilling til hvert tiltak i økonomiplanen.

Pkt.|Tiltak|Ansvar|Kostnad|År|Merknad
1|Folkehelsekoordinator i 50 % stilling|Helse|kr 400.000,-|2025|Lyses ut i vår
2|Turkart i målestokk 1:25 000|Kultur|0,15 mill|2026|
3|Frisklivssentral|Helse|1,2 mill. kr per år|Fra 2026|Sammen med nabokommunen
4|Gratis bading for barn|Kultur|uavklart|2027|
5|Skolehagetiltak|Oppvekst||2025|
6|Møteplass for eldre|Frivilligsentralen|Utløser ikke kostnader|2025|

Tiltakene er ikke prioritert.
`)],
  tables: [{ dialect: "cost-and-year", unit: 1, said: false, years: [] }],
  tiltak: [
    { title: "Folkehelsekoordinator i 50 % stilling", at: "Ark1!B6", number: "1", costs: [400000], period: [2025, 2025], positions: 0.5, responsible: "Helse" },
    { title: "Turkart i målestokk 1:25 000", at: "Ark1!B7", number: "2", costs: [150000], period: [2026, 2026], responsible: "Kultur" },
    { title: "Frisklivssentral", at: "Ark1!B8", number: "3", costs: [1200000], period: [2026, null], responsible: "Helse" },
    { title: "Gratis bading for barn", at: "Ark1!B9", number: "4", period: [2027, 2027], responsible: "Kultur" },
    { title: "Skolehagetiltak", at: "Ark1!B10", number: "5", period: [2025, 2025], responsible: "Oppvekst" },
    { title: "Møteplass for eldre", at: "Ark1!B11", number: "6", costs: [0], period: [2025, 2025], responsible: "Frivilligsentralen" },
  ],
  left: { "Ark1!A13": "tekst utenfor tabellen" },
};
