/** Amounts in the prices of two years in one plan: they can't be added without the deflator. */
import { refText, type CellsRef } from "../plan/cell";
import { valueAt } from "../plan/grid";
import type { PlanTable, Tiltak } from "../plan/plan";
import type { Year } from "../plan/segment";
import { hasMoney, wordsOf } from "./about-tiltak";
import { gridOf, type RuleInput } from "./input";
import { priceYearIn, statedBeside, statedFor, type PriceYear } from "./price-years";
import type { Found, Rule } from "./rule";

const table = (name: string, year: number) => ({
  name,
  roles: ["title", "cost", "mark 2027", "mark 2028"] as const,
  rows: [
    ["Tiltak", `Kostnad i ${String(year)}-kr`, 2027, 2028],
    [`Minibuss til ${name.toLowerCase()}`, 400000, "x", null],
    [`Brannvern i ${name.toLowerCase()}`, 300000, null, "x"],
  ],
});

export const priceYearsMixed: Rule = {
  id: "R517",
  name: "price-years-mixed",
  severity: "warning",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Beløp i et annet prisnivå når det ikke står noe sted, og tabeller i løpende priser.",
  holds: [{ say: "To ark i 2026-kroner", sample: { sheets: [table("Helse", 2026), table("Oppvekst", 2026)] } }],
  breaks: [
    {
      say: "Ett ark i 2026-kroner og ett i 2024-kroner",
      at: ["Oppvekst!B1"],
      sample: { sheets: [table("Helse", 2026), table("Oppvekst", 2024)] },
    },
  ],
  check: (input) => {
    const tables = input.plan.tables
      .map((one) => ({ table: one, stated: statedFor(input, one), costed: costedIn(input, one) }))
      .filter((one) => one.costed.length > 0);
    const base = usual(tables);
    if (base === null) return [];
    const seen = new Set<string>();
    const told = [
      ...tables.flatMap(({ stated }) => onceEach(stated)),
      ...tables.flatMap(({ costed }) => costed.flatMap((tiltak) => statedInRow(input, tiltak))),
      ...input.grids.flatMap(statedBeside),
    ];
    return told
      .filter(({ year, cells }) => year !== base.year && !seen.has(refText(cells)) && seen.add(refText(cells)))
      .map(({ year, cells }): Found => ({ cells, related: [base.cells], params: { year: String(year), base: String(base.year) } }));
  },
};

/** A table says its price year over every page: told once, and again where it says another. */
function onceEach(stated: readonly PriceYear[]): readonly PriceYear[] {
  return stated.filter(({ year }, i) => stated.findIndex((other) => other.year === year) === i);
}

function costedIn({ plan }: RuleInput, table: PlanTable): readonly Tiltak[] {
  return plan.tiltak.filter((tiltak) => tiltak.table === table.id && hasMoney(tiltak));
}

/** The price year of most tiltak with money; of two alike the first in the workbook. */
function usual(tables: readonly { stated: readonly PriceYear[]; costed: readonly Tiltak[] }[]): PriceYear | null {
  const weights = new Map<Year, { weight: number; cells: CellsRef }>();
  for (const { stated, costed } of tables) {
    for (const { year, cells } of stated) {
      const known = weights.get(year);
      const weight = costed.length / stated.length;
      if (known) known.weight += weight;
      else weights.set(year, { weight, cells });
    }
  }
  const [best] = [...weights].sort((a, b) => b[1].weight - a[1].weight);
  return best ? { year: best[0], cells: best[1].cells } : null;
}

/** A price year said with the amount itself: "500 000 (2014-kr)". */
function statedInRow(input: RuleInput, tiltak: Tiltak): readonly PriceYear[] {
  const grid = gridOf(input, tiltak.sheet);
  const cost = tiltak.costCells;
  const held = grid && cost ? valueAt(grid, cost.area.row, cost.area.column) : null;
  const inCost = typeof held === "string" ? priceYearIn(held) : null;
  if (cost && inCost !== null) return [{ year: inCost, cells: cost }];
  const inWords = priceYearIn(wordsOf(tiltak));
  return inWords === null ? [] : [{ year: inWords, cells: tiltak.titleCells }];
}
