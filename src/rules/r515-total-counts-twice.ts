/** A total whose range takes in both rows and the sums of those rows. */
import { cellRef } from "../plan/cell";
import { label } from "./r510-sum-not-its-parts";
import type { Found, Rule } from "./rule";
import { coverageOf, coversRow } from "./sum-coverage";
import { sumCells } from "./sum-rows";
import { oneYear } from "./sample";

const table = (formula: string, value: number) =>
  oneYear([
    ["Frisklivssentral", 500],
    ["Minibuss", 300],
    ["Sum helse", { f: "=SUM(B2:B3)", v: 800 }],
    ["Kulturskole", 200],
    ["Brannbil", 100],
    ["Sum annet", { f: "=SUM(B5:B6)", v: 300 }],
    ["Sum totalt", { f: formula, v: value }],
  ]);

export const totalCountsTwice: Rule = {
  id: "R515",
  name: "total-counts-twice",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Summer som også trekker fra eller ganger.",
  holds: [{ say: "Total = de to delsummene", sample: table("=B4+B7", 1100) }],
  breaks: [{ say: "Totalen summerer rader og delsummer", at: ["Plan!B8"], sample: table("=SUM(B2:B7)", 2200) }],
  check: (input) => {
    const cells = sumCells(input);
    const formulas = new Map(cells.map((one) => [placeOf(one.cells.sheet, one.row, one.column), one.formula]));
    return cells.flatMap((cell): Found[] => {
      const coverage = cell.formula === null || /^=SUBTOTAL/i.test(cell.formula) ? null : coverageOf(cell.formula);
      if (!coverage || coverage.column !== cell.column) return [];
      const sums = cell.sums.filter((part) => coversRow(coverage, part.row) && part.value !== 0);
      const rows = cell.details.filter((part) => coversRow(coverage, part.row));
      const both = sums.filter((sum) => {
        const formula = formulas.get(placeOf(cell.cells.sheet, sum.row, cell.column)) ?? null;
        const own = formula === null ? null : coverageOf(formula);
        // A typed sum is taken to be that of the rows above it, where the range takes in both.
        const one = coverage.ranges.length === 1;
        return rows.some((part) => (own ? coversRow(own, part.row) : one && part.row < sum.row));
      });
      if (both.length === 0) return [];
      const params = {
        row: label(cell),
        formula: cell.formula ?? "",
        sums: both.map((sum) => sum.row).join(", "),
        twice: both.reduce((all, sum) => all + sum.value, 0),
      };
      return [
        { cells: cell.cells, related: both.map((sum) => cellRef(cell.cells.sheet, sum.row, cell.column)), params },
      ];
    });
  },
};

function placeOf(sheet: string, row: number, column: number): string {
  return `${sheet}\n${row}\n${column}`;
}
