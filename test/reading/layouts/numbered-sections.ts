/** Numbers before the titles, sections with numbers, marks as 1, two-digit years with apostrophe. Nynorsk. */
import { sheet, type Layout } from "./layout";

export const numberedSections: Layout = {
  name: "numbers before the titles, sections by number, 1 as mark, nynorsk",
  grids: [sheet("Tiltaksdel", `
Tiltaksdel – klima og energi

Tiltak|'24|'25|'26|'27|Kostnad (i 1000 kr)|Ansvarleg eining
1 Transport
1.1 Ladestasjonar ved kommunale bygg|1|1|||350|Eigedom
1.2 El-bilar i heimetenesta||||1||Helse
2 Bygg
2.1 Solcellepanel på skulen|||1||1 200|Eigedom
2.2 Energikartlegging|1||||80|Eigedom
`)],
  tables: [{ dialect: "marks-by-year", unit: 1000, said: true, years: [2024, 2025, 2026, 2027] }],
  tiltak: [
    { title: "Ladestasjonar ved kommunale bygg", at: "Tiltaksdel!A5", number: "1.1", section: "Transport", costs: [350000], startYears: [2024, 2025], responsible: "Eigedom" },
    { title: "El-bilar i heimetenesta", at: "Tiltaksdel!A6", number: "1.2", section: "Transport", startYears: [2027], responsible: "Helse" },
    { title: "Solcellepanel på skulen", at: "Tiltaksdel!A8", number: "2.1", section: "Bygg", costs: [1200000], startYears: [2026], responsible: "Eigedom" },
    { title: "Energikartlegging", at: "Tiltaksdel!A9", number: "2.2", section: "Bygg", costs: [80000], startYears: [2024], responsible: "Eigedom" },
  ],
  left: {},
};
