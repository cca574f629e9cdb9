/** Columns of years that are not equally far apart: a chart that spaces them evenly bends the curve. */
import { cellRef } from "../plan/cell";
import type { PopulationTable } from "../plan/population";
import type { Rule } from "./rule";

const table = (...years: number[]): { demographics: { tables: PopulationTable[] } } => ({
  demographics: {
    tables: [
      {
        source: "Ark Befolkning",
        alternative: null,
        region: null,
        series: [
          {
            band: { from: null, to: null, label: "I alt" },
            points: years.map((year, i) => ({ year, persons: 7000 + i, cells: cellRef("Befolkning", 4, i + 2) })),
          },
        ],
        yearCells: { sheet: "Befolkning", area: { row: 3, column: 2, rows: 1, columns: years.length } },
      },
    ],
  },
});

export const unequalSteps: Rule = {
  id: "R927",
  name: "unequal-steps",
  severity: "info",
  group: "demography",
  basis: "guideline",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Diagrammer som brukeren selv har laget av tabellen.",
  holds: [{ say: "2020, 2025 og 2030", sample: table(2020, 2025, 2030) }],
  breaks: [{ say: "2012, 2015 og 2020", at: ["Befolkning!B3"], sample: table(2012, 2015, 2020) }],
  check: ({ demographics }) =>
    demographics.tables.flatMap(({ series, yearCells }) => {
      const years = [...new Set(series.flatMap((one) => one.points.map((point) => point.year)))].sort((a, b) => a - b);
      const steps = new Set(years.slice(1).map((year, i) => year - (years[i] ?? year)));
      if (!yearCells || years.length < 3 || steps.size < 2) return [];
      const { sheet, area } = yearCells;
      return [
        { cells: cellRef(sheet, area.row, area.column), related: [yearCells], params: { years: years.join(", ") } },
      ];
    }),
};
