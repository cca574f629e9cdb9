/** A total whose range takes in both rows and the sums of those rows. */
import { columnLetters, cellRef } from "../plan/cell";
import { label } from "./r510-sum-not-its-parts";
import type { Rule } from "./rule";
import { sumCells, summedRange } from "./sum-rows";

const table = (formula: string, value: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025"] as const,
      rows: [
        ["Tiltak", 2025],
        ["Frisklivssentral", 500],
        ["Minibuss", 300],
        ["Sum helse", { f: "=SUM(B2:B3)", v: 800 }],
        ["Kulturskole", 200],
        ["Brannbil", 100],
        ["Sum annet", { f: "=SUM(B5:B6)", v: 300 }],
        ["Sum totalt", { f: formula, v: value }],
      ],
    },
  ],
});

export const totalCountsTwice: Rule = {
  id: "R515",
  name: "total-counts-twice",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Summer skrevet som A + B + C.",
  holds: [{ say: "Total = de to delsummene", sample: table("=B4+B7", 1100) }],
  breaks: [{ say: "Totalen summerer rader og delsummer", at: ["Plan!B8"], sample: table("=SUM(B2:B7)", 2200) }],
  check: (input) =>
    sumCells(input).flatMap((cell) => {
      const range = cell.formula === null || /^=SUBTOTAL/i.test(cell.formula) ? null : summedRange(cell.formula);
      if (!range || range.column !== columnLetters(cell.column)) return [];
      const sums = cell.sums.filter((part) => part.row >= range.first && part.row <= range.last && part.value !== 0);
      const rows = cell.details.filter((part) => part.row >= range.first && part.row <= range.last);
      const both = sums.filter((sum) => rows.some((part) => part.row < sum.row));
      if (both.length === 0) return [];
      const params = {
        row: label(cell),
        formula: range.text,
        sums: both.map((sum) => sum.row).join(", "),
        twice: both.reduce((all, sum) => all + sum.value, 0),
      };
      return [
        { cells: cell.cells, related: both.map((sum) => cellRef(cell.cells.sheet, sum.row, cell.column)), params },
      ];
    }),
};
