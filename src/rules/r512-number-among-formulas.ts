/** A typed number where the cells beside it in the row, or above and below, are formulas. */
import { cellRef } from "../plan/cell";
import { formulaAt, valueAt } from "../plan/grid";
import { linesOfFormulas } from "./formula-lines";
import type { Rule } from "./rule";

const sums = (third: number | string) =>
  [2, 3, 4].map((column) =>
    column === 4 && typeof third === "number"
      ? third
      : { f: `=SUM(${"ABCD"[column - 1]}2:${"ABCD"[column - 1]}3)`, v: 800 },
  );
const table = (third: number | string) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "year 2027"] as const,
      rows: [
        ["Tiltak", 2025, 2026, 2027],
        ["Frisklivssentral", 500, 500, 500],
        ["Minibuss", 300, 300, 300],
        ["Sum", ...sums(third)],
      ],
    },
  ],
});

export const numberAmongFormulas: Rule = {
  id: "R512",
  name: "number-among-formulas",
  severity: "warning",
  group: "sums",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Rader og kolonner der færre enn to andre celler er formler.",
  holds: [{ say: "Formler i hele sumraden", sample: table("formel") }],
  breaks: [{ say: "Et tall skrevet inn i sumraden", at: ["Plan!D4"], sample: table(800) }],
  check: (input) =>
    linesOfFormulas(input).flatMap(({ grid, cells }) => {
      const typed = cells.filter(
        ({ row, column }) => formulaAt(grid, row, column) === null && typeof valueAt(grid, row, column) === "number",
      );
      const formulas = cells.filter(({ row, column }) => formulaAt(grid, row, column) !== null);
      if (formulas.length < 2 || typed.length === 0 || typed.length * 2 > formulas.length) return [];
      return typed.map(({ row, column }) => ({
        cells: cellRef(grid.sheet, row, column),
        related: formulas.slice(0, 1).map((one) => cellRef(grid.sheet, one.row, one.column)),
        params: {
          value: Number(valueAt(grid, row, column)),
          formula: formulaAt(grid, formulas[0]?.row ?? 0, formulas[0]?.column ?? 0) ?? "",
        },
      }));
    }),
};
