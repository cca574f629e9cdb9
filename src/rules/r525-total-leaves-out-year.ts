/** A column of totals whose formulas stop before the last year, in every row: the year that was added last. */
import { cellRef, columnNumber } from "../plan/cell";
import { formulaAt } from "../plan/grid";
import type { PlanTable } from "../plan/plan";
import { gridOf, type RuleInput } from "./input";
import type { Found, Rule } from "./rule";

const table = (last: string) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "year 2027", "total"] as const,
      rows: [
        ["Tiltak", 2025, 2026, 2027, "Total"],
        ["Frisklivssentral", 500, 500, 100, { f: `=SUM(B2:${last}2)`, v: last === "D" ? 1100 : 1000 }],
        ["Minibuss", 300, 400, 100, { f: `=SUM(B3:${last}3)`, v: last === "D" ? 800 : 700 }],
      ],
    },
  ],
});

export const totalLeavesOutYear: Rule = {
  id: "R525",
  name: "total-leaves-out-year",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Totaler skrevet som A + B + C, og totaler der overskriften sier hvilke år de gjelder.",
  holds: [{ say: "Totalen summerer alle tre årene", sample: table("D") }],
  breaks: [{ say: "Totalen summerer to av tre år i alle rader", at: ["Plan!E2"], sample: table("C") }],
  check: (input) => input.plan.tables.flatMap((one) => checkTable(input, one)),
};

function checkTable(input: RuleInput, table: PlanTable): readonly Found[] {
  const grid = gridOf(input, table.sheet);
  const years = table.columns.filter((one) => one.role === "year-amount" && one.year !== null);
  const totals = table.columns.filter((one) => one.role === "total" && !/20\d\d/.test(one.head));
  if (!grid || years.length < 3) return [];
  return totals.flatMap(({ column }) => {
    const { row: top, rows } = table.body.area;
    const left = Array.from({ length: rows }, (_, i) => top + i).flatMap((row) => {
      const formula = formulaAt(grid, row, column);
      const range = formula === null ? null : rangeIn(formula, row);
      if (formula === null || !range) return [];
      const missed = years.filter((one) => one.column < range.first || one.column > range.last);
      return [{ row, formula, missed: missed.map((one) => String(one.year)).join(", ") }];
    });
    const [first] = left;
    // One row among others is R513's business, and where half of the years are left out it is meant.
    if (!first || left.length < 2 || first.missed === "" || left.some((one) => one.missed !== first.missed)) return [];
    if (first.missed.split(", ").length * 2 >= years.length) return [];
    return [{ cells: cellRef(grid.sheet, first.row, column), params: { formula: first.formula, years: first.missed, count: left.length } }];
  });
}

/** The columns of `=SUM(D5:G5)` in its own row. */
function rangeIn(formula: string, row: number): { first: number; last: number } | null {
  const match = /^=SUM\(\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/i.exec(formula.replace(/\s/g, ""));
  if (!match || Number(match[2]) !== row || Number(match[4]) !== row) return null;
  return { first: columnNumber(match[1] ?? ""), last: columnNumber(match[3] ?? "") };
}
