/** A heading further down with other years than the rest of the sheet: copied from another plan. */
import { cellRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { valueAt, type Grid } from "../plan/grid";
import type { Found, Rule } from "./rule";
import { inStyleOf, yearRows, type YearRow } from "./year-heads";

const heads = [2025, 2026, 2027, 2028];
const sample = (second: readonly number[]) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "mark 2025", "mark 2026", "mark 2027", "mark 2028"] as const,
      rows: [
        ["Tiltak", ...heads],
        ["Frisklivssentral", "x", null, null, null],
        [],
        ["Tiltak", ...second],
        ["Gatelys", null, "x", null, null],
        [],
        ["Tiltak", ...heads],
        ["Turvei", "x", null, null, null],
      ],
    },
  ],
});

export const headsShifted: Rule = {
  id: "R106",
  name: "heads-shifted",
  severity: "error",
  group: "structure",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Ark med færre enn tre overskrifter: da er det ikke gitt hvilken som er den rette.",
  holds: [{ say: "Samme år i alle tre overskriftene", sample: sample(heads) }],
  breaks: [{ say: "2024–2027 i den ene, 2025–2028 i de to andre", at: ["Plan!B4:E4"], sample: sample([2024, 2025, 2026, 2027]) }],
  check: (input) => {
    const sheets = new Set(input.plan.tables.map((one) => one.sheet));
    return input.grids.filter((grid) => sheets.has(grid.sheet)).flatMap(check);
  },
};

function check(grid: Grid): readonly Found[] {
  const rows = yearRows(grid).filter((row) => row.off.length === 0);
  return rows.flatMap((row) => {
    const others = rows.filter((other) => other !== row && other.first === row.first && other.length === row.length);
    const model = others.find((other) => other.begins !== row.begins);
    const alone = others.length >= 2 && others.every((other) => other.begins === model?.begins);
    return model && alone ? [found(grid, row, model)] : [];
  });
}

function found(grid: Grid, row: YearRow, model: YearRow): Found {
  const area = { row: row.row, column: row.first, rows: 1, columns: row.length };
  const span = (one: YearRow): string => `${String(one.begins)}–${String(one.begins + one.length - 1)}`;
  const fix = Array.from({ length: row.length }, (_, i): CellChange => {
    const old = valueAt(grid, row.row, row.first + i);
    return { cells: cellRef(grid.sheet, row.row, row.first + i), old, next: inStyleOf(old, model.begins + i) };
  });
  return {
    cells: { sheet: grid.sheet, area },
    related: [{ sheet: grid.sheet, area: { ...area, row: model.row } }],
    params: { held: span(row), years: span(model) },
    fix,
  };
}
