/** A total column that is not the sum of the row's years, where most rows' totals are. */
import { cellRef } from "../plan/cell";
import { valueAt, type Grid } from "../plan/grid";
import type { PlanTable, Role } from "../plan/plan";
import { gridOf } from "./input";
import type { Found, Rule } from "./rule";

const table = (second: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "total"] as const,
      rows: [
        ["Tiltak", 2025, 2026, "Total"],
        ["Frisklivssentral", 500, 500, 1000],
        ["Minibuss", 300, 400, second],
        ["Kulturskole", 100, 200, 300],
        ["Brannbil", 250, 150, 400],
      ],
    },
  ],
});

export const totalAgainstYears: Rule = {
  id: "R514",
  name: "total-against-years",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Tabeller der totalen også dekker år som ikke står i tabellen.",
  holds: [{ say: "300 + 400 = 700", sample: table(700) }],
  breaks: [{ say: "300 + 400, men totalen er 900", at: ["Plan!D3"], sample: table(900) }],
  check: (input) =>
    input.plan.tables.flatMap((one) => {
      const grid = gridOf(input, one.sheet);
      const [total, ...more] = one.columns.filter((column) => column.role === "total");
      return grid && total && more.length === 0 ? checkTable(one, grid, total.column) : [];
    }),
};

interface Row {
  readonly row: number;
  readonly total: number;
  readonly years: number;
  readonly before: number;
}

function checkTable(table: PlanTable, grid: Grid, column: number): readonly Found[] {
  const rows = rowsOf(table, grid, column);
  const fits = ({ total, years, before }: Row): boolean =>
    Math.abs(total - years) <= 1.01 || Math.abs(total - years - before) <= 1.01;
  const wrong = rows.filter((row) => !fits(row));
  // Where totals seldom fit, they mean something else: the whole project, with years outside the table.
  if (rows.length < 3 || wrong.length > 0.3 * rows.length) return [];
  return wrong.map((row) => ({
    cells: cellRef(grid.sheet, row.row, column),
    params: { total: row.total, sum: row.years + row.before, difference: row.total - row.years - row.before },
  }));
}

function rowsOf(table: PlanTable, grid: Grid, column: number): readonly Row[] {
  const { row: top, rows } = table.body.area;
  const add = (row: number, role: Role): number => {
    const held = table.columns.filter((one) => one.role === role).map((one) => valueAt(grid, row, one.column));
    return held.reduce((sum: number, value) => sum + (typeof value === "number" ? value : 0), 0);
  };
  return Array.from({ length: rows }, (_, i) => top + i).flatMap((row) => {
    const total = valueAt(grid, row, column);
    const years = add(row, "year-amount");
    return typeof total === "number" && years !== 0 ? [{ row, total, years, before: add(row, "granted-before") }] : [];
  });
}
