/** A head that breaks the row of years: a year twice, a year left out, a year mistyped. */
import type { CellChange } from "../plan/finding";
import { valueAt } from "../plan/grid";
import type { Rule } from "./rule";
import { inStyleOf, yearRows, type YearRow } from "./year-heads";

const table = (third: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "year 2027", "year 2028"] as const,
      rows: [
        ["Tiltak", 2025, 2026, third, 2028],
        ["Frisklivssentral", 500, 500, 500, 500],
      ],
    },
  ],
});

export const yearHeadsBroken: Rule = {
  id: "R105",
  name: "year-heads",
  severity: "error",
  group: "structure",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Årsrekker med færre enn fire år, og tosifrede år som står i bare én rad.",
  holds: [{ say: "2025, 2026, 2027, 2028", sample: table(2027) }],
  breaks: [{ say: "2025, 2026, 2026, 2028", at: ["Plan!D1"], sample: table(2026) }],
  check: (input) => {
    const sheets = new Set(input.plan.tables.map((one) => one.sheet));
    return input.grids
      .filter((grid) => sheets.has(grid.sheet))
      .flatMap((grid) => {
        const rows = yearRows(grid);
        return rows
          .filter((row) => row.fullYears || rows.some((other) => isModel(other, row)))
          .flatMap((row) =>
            row.off.map((head) => {
              const style = valueAt(grid, row.row, head.column === row.first ? row.first + 1 : row.first);
              const fix: CellChange[] = [{ cells: head.cells, old: head.value, next: inStyleOf(style, head.fits) }];
              return { cells: head.cells, params: { held: head.value === null ? "(tom)" : String(head.value), year: String(head.fits) }, fix };
            }),
          );
      });
  },
};

/** Two digits may be amounts: they are years where another row holds the same years in the same columns, in order. */
function isModel(other: YearRow, row: YearRow): boolean {
  return (
    other.off.length === 0 && other.first === row.first && other.begins === row.begins && other.length === row.length
  );
}
