/** One figure of a series a multiple of both its neighbours: a digit too many or too few. */
import { cellRef } from "../plan/cell";
import type { PopulationTable } from "../plan/population";
import type { Rule } from "./rule";

const table = (...persons: number[]): { demographics: { tables: PopulationTable[] } } => ({
  demographics: {
    tables: [
      {
        source: "Ark Befolkning",
        alternative: null,
        region: null,
        yearCells: null,
        series: [
          {
            band: { from: 80, to: 89, label: "80–89 år" },
            points: persons.map((one, i) => ({ year: 2025 + i, persons: one, cells: cellRef("Befolkning", 2, i + 2) })),
          },
        ],
      },
    ],
  },
});

export const figureOutOfSeries: Rule = {
  id: "R930",
  name: "figure-out-of-series",
  severity: "error",
  group: "demography",
  basis: "guideline",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Feil i første og siste år, og feil som er mindre enn det tredobbelte.",
  holds: [{ say: "310, 320 og 335", sample: table(310, 320, 335) }],
  breaks: [{ say: "310, 3200 og 335", at: ["Befolkning!C2"], sample: table(310, 3200, 335) }],
  check: ({ demographics }) =>
    demographics.tables.flatMap(({ series }) =>
      series.flatMap(({ band, points }) =>
        points.flatMap((point, i) => {
          const [before, after] = [points[i - 1], points[i + 1]];
          // Groups of a few persons may well triple.
          if (!before || !after || !point.cells || Math.min(before.persons, after.persons) < 30) return [];
          const high = point.persons > 3 * Math.max(before.persons, after.persons);
          const low = point.persons * 3 < Math.min(before.persons, after.persons);
          if (!high && !low) return [];
          const related = [before.cells, after.cells].filter((cells) => cells !== null);
          const params = {
            band: band.label,
            year: String(point.year),
            persons: point.persons,
            before: before.persons,
            after: after.persons,
          };
          return [{ cells: point.cells, related, params }];
        }),
      ),
    ),
};
