/** The same age group and year with two figures in one workbook. */
import { cellRef } from "../plan/cell";
import type { PopulationTable } from "../plan/population";
import type { Rule } from "./rule";

const table = (row: number, persons: number): PopulationTable => ({
  source: `Ark ${row}`,
  alternative: "MMMM",
  region: null,
  yearCells: null,
  series: [
    {
      band: { from: 80, to: 89, label: "80–89 år" },
      points: [{ year: 2030, persons, cells: cellRef("Befolkning", row, 2) }],
    },
  ],
});

export const twoFiguresForOneYear: Rule = {
  id: "R931",
  name: "two-figures-for-one-year",
  severity: "warning",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Tabeller for ulike alternativer (MMMM, HHMH, LLML) eller ulike kommuner: de skal være forskjellige.",
  holds: [{ say: "500 begge steder", sample: { demographics: { tables: [table(2, 500), table(9, 500)] } } }],
  breaks: [
    {
      say: "500 ett sted og 560 et annet",
      at: ["Befolkning!B9"],
      sample: { demographics: { tables: [table(2, 500), table(9, 560)] } },
    },
  ],
  check: ({ demographics }) => {
    const seen = new Map<string, PopulationTable["series"][number]["points"][number]>();
    return demographics.tables.flatMap((one) =>
      one.series.flatMap(({ band, points }) =>
        points.flatMap((point) => {
          const key = JSON.stringify([one.alternative, one.region, band.from, band.to, point.year]);
          const first = seen.get(key);
          if (!first) seen.set(key, point);
          if (!first || !point.cells || first.persons === point.persons) return [];
          const params = { band: band.label, year: String(point.year), persons: point.persons, other: first.persons };
          return [{ cells: point.cells, related: first.cells ? [first.cells] : [], params }];
        }),
      ),
    );
  },
};
