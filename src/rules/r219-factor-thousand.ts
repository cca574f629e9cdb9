/** An amount a thousand times its column: kroner among thousands, or the other way. */
import type { CellsRef } from "../plan/cell";
import type { Tiltak } from "../plan/plan";
import { nameOf } from "./about-tiltak";
import type { Found, Rule } from "./rule";

const table = (second: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025"] as const,
      rows: [
        ["Tiltak", 2025],
        ["Frisklivssentral", 500],
        ["Minibuss", second],
        ["Kulturskole", 200],
        ["Brannbil", 250],
        ["Turvei", 400],
        ["Gatelys", 150],
      ],
    },
  ],
});

export const factorThousand: Rule = {
  id: "R219",
  name: "factor-thousand",
  severity: "error",
  group: "cost-and-year",
  basis: "arithmetic",
  needs: ["plan"],
  fixes: false,
  cannotSee: "Tabeller med færre enn fem beløp, og beløp som er en faktor 10 eller 100 feil.",
  holds: [{ say: "150 til 500 i alle rader", sample: table(300) }],
  breaks: [{ say: "300 000 blant beløp på 150 til 500", at: ["Plan!B3"], sample: table(300000) }],
  check: ({ plan }) => {
    const columns = new Map<string, { tiltak: Tiltak; kroner: number; cells: CellsRef }[]>();
    for (const tiltak of plan.tiltak) {
      if (tiltak.components.some((part) => part.profile === "per-stk")) continue;
      for (const { kroner, cells } of [...tiltak.costs, ...tiltak.amounts]) {
        const key = `${tiltak.table}\n${cells.area.column}\n${tiltak.kind ?? ""}`;
        const known = columns.get(key);
        if (known) known.push({ tiltak, kroner, cells });
        else if (kroner !== 0) columns.set(key, [{ tiltak, kroner, cells }]);
      }
    }
    return [...columns.values()].flatMap(outliers);
  },
};

/** Far from every other amount of its column, and in their midst when moved by a factor of 1000. */
function outliers(column: readonly { tiltak: Tiltak; kroner: number; cells: CellsRef }[]): readonly Found[] {
  const amounts = column.filter(({ kroner }) => kroner !== 0).sort((a, b) => Math.abs(a.kroner) - Math.abs(b.kroner));
  if (amounts.length < 5) return [];
  const size = (i: number): number => Math.abs(amounts[i]?.kroner ?? 0);
  const last = amounts.length - 1;
  const typical = size(Math.floor(amounts.length / 2));
  const found: Found[] = [];
  for (const [at, other, moved] of [
    [last, last - 1, 1 / 1000],
    [0, 1, 1000],
  ] as const) {
    const one = amounts[at];
    const apart = Math.max(size(at), size(other)) / Math.min(size(at), size(other));
    const near = (size(at) * moved) / typical;
    if (one && apart >= 50 && near > 1 / 15 && near < 15) {
      found.push({
        cells: one.cells,
        params: { tiltak: nameOf(one.tiltak), kroner: one.kroner, typical, fits: one.kroner * moved },
      });
    }
  }
  return found;
}
