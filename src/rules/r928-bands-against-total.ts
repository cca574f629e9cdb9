/** Age groups that together are everybody, but do not add up to the stated population. */
import { cellRef } from "../plan/cell";
import type { PopulationSeries, PopulationTable } from "../plan/population";
import type { Rule } from "./rule";

const series = (from: number | null, to: number | null, row: number, persons: number): PopulationSeries => ({
  band: { from, to, label: from === null ? "I alt" : `${from}–${to ?? ""} år` },
  points: [{ year: 2025, persons, cells: cellRef("Befolkning", row, 2) }],
});
const table = (young: number, old: number, all: number): { demographics: { tables: PopulationTable[] } } => ({
  demographics: {
    tables: [
      {
        source: "Ark Befolkning",
        alternative: null,
        region: null,
        yearCells: null,
        series: [series(0, 66, 2, young), series(67, null, 3, old), series(null, null, 4, all)],
      },
    ],
  },
});

export const bandsAgainstTotal: Rule = {
  id: "R928",
  name: "bands-against-total",
  severity: "error",
  group: "demography",
  basis: "arithmetic",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Tabeller der aldersgruppene overlapper eller ikke dekker alle aldre.",
  holds: [{ say: "6 000 og 1 000 gir 7 000", sample: table(6000, 1000, 7000) }],
  breaks: [{ say: "6 000 og 1 000, men 7 100 i alt", at: ["Befolkning!B4"], sample: table(6000, 1000, 7100) }],
  check: ({ demographics }) =>
    demographics.tables.flatMap(({ series: all }) => {
      const total = all.find((one) => one.band.from === null && one.band.to === null);
      const bands = partition(all);
      if (!total || !bands) return [];
      return total.points.flatMap((point) => {
        const parts = bands.flatMap((one) => one.points.filter((other) => other.year === point.year));
        const sum = parts.reduce((persons, one) => persons + one.persons, 0);
        // Rounded parts may be off by one each.
        if (!point.cells || parts.length < bands.length || Math.abs(sum - point.persons) <= 2) return [];
        const related = parts.flatMap((one) => (one.cells ? [one.cells] : []));
        return [
          {
            cells: point.cells,
            related,
            params: { year: String(point.year), total: point.persons, sum, difference: point.persons - sum },
          },
        ];
      });
    }),
};

/** The bands in order where they lie end to end from 0 to the open end; null where they do not. */
function partition(all: readonly PopulationSeries[]): readonly PopulationSeries[] | null {
  const bands = all.filter((one) => one.band.from !== null).sort((a, b) => (a.band.from ?? 0) - (b.band.from ?? 0));
  const endToEnd = bands.every((one, i) => one.band.from === (i === 0 ? 0 : (bands[i - 1]?.band.to ?? Infinity) + 1));
  return endToEnd && bands.length > 1 && bands.at(-1)?.band.to === null ? bands : null;
}
