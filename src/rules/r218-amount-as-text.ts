/** An amount stored as text among numbers: SUM passes it by. */
import { cellRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { formatAt, formulaAt, valueAt, type Grid } from "../plan/grid";
import type { PlanTable } from "../plan/plan";
import { gridOf } from "./input";
import type { Found, Rule } from "./rule";
import { headRows, numberColumns, numberIn, textNumber } from "./sum-rows";

const table = (second: string | number) => ({
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
      ],
    },
  ],
});

export const amountAsText: Rule = {
  id: "R218",
  name: "amount-as-text",
  severity: "error",
  group: "cost-and-year",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Celler med flere linjer eller med ord ved siden av tallet: der er det meningen at det er tekst.",
  holds: [{ say: "Tallet 300", sample: table(300) }],
  breaks: [{ say: "Teksten «300» blant tall", at: ["Plan!B3"], sample: table("300") }],
  check: (input) =>
    input.plan.tables.flatMap((one) => {
      const grid = gridOf(input, one.sheet);
      return grid ? numberColumns(one).flatMap((column) => textAmounts(one, grid, column)) : [];
    }),
};

function textAmounts(table: PlanTable, grid: Grid, column: number): readonly Found[] {
  const { row: top, rows } = table.body.area;
  const heads = headRows(table);
  const cells = Array.from({ length: rows }, (_, i) => ({ row: top + i, held: valueAt(grid, top + i, column) })).filter(
    ({ row }) => !heads.has(row),
  );
  const numbers = cells.filter(({ held }) => typeof held === "number").length;
  const texts = cells.flatMap(({ row, held }) =>
    typeof held === "string" && textNumber.test(held.trim()) && !held.includes("\n") ? [{ row, held }] : [],
  );
  if (texts.length === 0 || numbers < 2 * texts.length) return [];
  return texts.map(({ row, held }) => {
    const ref = cellRef(grid.sheet, row, column);
    const next = numberIn(held) ?? 0;
    const format = formatAt(grid, row, column) === "@" ? { format: "#,##0" } : {};
    const fix: CellChange[] = formulaAt(grid, row, column) === null ? [{ cells: ref, old: held, next, ...format }] : [];
    return { cells: ref, params: { held: held.trim(), value: next }, fix };
  });
}
