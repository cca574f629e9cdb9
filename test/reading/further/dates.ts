/** Days that Excel keeps as numbers: under years, among amounts and in a column of costs. They are never kroner. */
import type { Grid } from "../../../src/plan/grid";
import { sheet } from "../layouts/layout";
import type { Case } from "./case";

/** The sheet with a number format over some of its cells, by row and column from 1. */
export function formatted(grid: Grid, format: string, cells: readonly (readonly [number, number])[]): Grid {
  const isOne = (row: number, column: number): boolean => cells.some(([r, c]) => r === row && c === column);
  return { ...grid, formats: grid.formats.map((codes, i) => codes.map((code, j) => (isOne(i + 1, j + 1) ? format : code))) };
}

export const dateCases: readonly Case[] = [
  {
    name: "days under the years, the cost to the right of them",
    // 46534 = 27.5.2027, 46827 = 15.3.2028, 46692 = 1.11.2027
    grids: [formatted(sheet("Plan for bibliotek", `
Gjennomføringsplan bibliotek og kulturhus
Nr|Tiltak|2027|2028|Beregnet kostnad (1000 kr)|Ansvar
1|Nytt utlånssystem|46534||310|Biblioteksjef
2|Innkjøp av bokbuss||46827|2400|Biblioteksjef
3|Utskifting av hyller|46692||185|Eiendom
4|Lokalhistorisk utstilling||x||Museum
`), "d. mmm yyyy", [[3, 3], [4, 4], [5, 3]])],
    wanted: {
      "Nytt utlånssystem": { costs: [310000], starts: [2027] },
      "Innkjøp av bokbuss": { costs: [2400000], starts: [2028] },
      "Utskifting av hyller": { costs: [185000], starts: [2027] },
      "Lokalhistorisk utstilling": { starts: [2028] },
    },
  },
  {
    name: "months and quarters in words under the years",
    grids: [sheet("Beitebruksplan", `
Tiltak i beitebruksplanen (beløp i kr)
Tiltak|Kostnad|2026|2027
Sanking av gamle gjerder|45 000 kr|juni|
Elektronisk overvåking av beitedyr|130 000 kr||2. kvartal
Rydding av driftsveger|60 000 kr||15. august
`)],
    wanted: {
      "Sanking av gamle gjerder": { costs: [45000], starts: [2026] },
      "Elektronisk overvåking av beitedyr": { costs: [130000], starts: [2027] },
      "Rydding av driftsveger": { costs: [60000], starts: [2027] },
    },
  },
  {
    name: "a day among amounts by year and one in the column of costs",
    // 46327 = 1.11.2026
    grids: [
      formatted(sheet("Driftstiltak", `
Driftstiltak 2026–2027 (1000 kr)
Tiltak|2026|2027
Styrket tilsyn med utleieboliger|210|420
Nytt vaktsystem|46327|95
Kutt i møtegodtgjørelse|-80|-80
`), "dd.mm.yy", [[4, 2]]),
      formatted(sheet("Kulturtiltak", `
Tiltak|Kostnad|År
Nytt lydanlegg i kinoen|240 000 kr|2026
Reparasjon av flygel|46327|2027
`), "dd.mm.yyyy", [[3, 2]]),
    ],
    wanted: {
      "Styrket tilsyn med utleieboliger": { amounts: { 2026: 210000, 2027: 420000 } },
      "Nytt vaktsystem": { amounts: { 2027: 95000 } },
      "Kutt i møtegodtgjørelse": { amounts: { 2026: -80000, 2027: -80000 } },
      "Nytt lydanlegg i kinoen": { costs: [240000], period: [2026, 2026] },
      "Reparasjon av flygel": { period: [2027, 2027] },
    },
    left: { "Driftstiltak!B4": "ikke forstått som beløp", "Kulturtiltak!B3": "kostnad uten beløp" },
  },
];
