/** A registered figure and a projection set side by side: the step between them is the change of source, not of people. */
import { cellRef } from "../plan/cell";
import type { PopulationTable } from "../plan/population";
import { sameBand } from "./claims";
import type { Rule } from "./rule";

const table = (alternative: string, row: number, points: Readonly<Record<number, number>>): PopulationTable => ({
  source: "Ark Befolkning",
  alternative,
  region: null,
  yearCells: null,
  series: [
    {
      band: { from: null, to: null, label: "I alt" },
      points: Object.entries(points).map(([year, persons], i) => ({
        year: Number(year),
        persons,
        cells: cellRef("Befolkning", row, i + 2),
      })),
    },
  ],
});

export const registeredAgainstProjected: Rule = {
  id: "R929",
  name: "registered-against-projected",
  severity: "info",
  group: "demography",
  basis: "guideline",
  needs: ["demographics"],
  fixes: false,
  cannotSee: "Registrerte tall mer enn to år før framskrivingens første år.",
  holds: [
    {
      say: "7 000 registrert i 2024 og 7 010 framskrevet i 2025",
      sample: {
        demographics: {
          tables: [table("registrert", 2, { 2024: 7000 }), table("MMMM", 3, { 2025: 7010, 2026: 7020 })],
        },
      },
    },
  ],
  breaks: [
    {
      say: "7 100 registrert i 2024 og 7 010 framskrevet i 2025, deretter vekst",
      at: ["Befolkning!B3"],
      sample: {
        demographics: {
          tables: [table("registrert", 2, { 2024: 7100 }), table("MMMM", 3, { 2025: 7010, 2026: 7020 })],
        },
      },
    },
  ],
  check: ({ demographics }) => {
    const counted = demographics.tables.filter((one) => one.alternative === "registrert").flatMap((one) => one.series);
    const projected = demographics.tables
      .filter((one) => one.alternative !== null && one.alternative !== "registrert")
      .flatMap((one) => one.series);
    return projected.flatMap((series) => {
      const [first, second] = series.points;
      const before = counted
        .filter((one) => sameBand(one.band, series.band))
        .flatMap((one) => one.points)
        .sort((a, b) => b.year - a.year)[0];
      if (!first?.cells || !second || !before || first.year - before.year < 1 || first.year - before.year > 2)
        return [];
      const step = first.persons - before.persons;
      const onward = second.persons - first.persons;
      if (Math.abs(step) < 0.005 * before.persons || step * onward > 0) return [];
      const params = {
        year: String(before.year),
        registered: before.persons,
        first: String(first.year),
        projected: first.persons,
        step,
      };
      return [{ cells: first.cells, related: before.cells ? [before.cells] : [], params }];
    });
  },
};
