/** A SUM that leaves out rows of its own block: the classic after a row was put in at the edge. */
import { columnLetters, cellRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { label } from "./r510-sum-not-its-parts";
import type { Found, Rule } from "./rule";
import { sumCells, summedRange, type SumCell } from "./sum-rows";

const table = (formula: string, value: number) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025"] as const,
      rows: [
        ["Tiltak", 2025],
        ["Frisklivssentral", 500],
        ["Minibuss", 300],
        ["Kulturskole", 200],
        ["Sum", { f: formula, v: value }],
      ],
    },
  ],
});

export const sumRangeTooShort: Rule = {
  id: "R511",
  name: "sum-range-too-short",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Summer skrevet som A + B + C, og rader som med vilje er holdt utenfor summen.",
  holds: [{ say: "SUMMER over alle tre rader", sample: table("=SUM(B2:B4)", 1000) }],
  breaks: [{ say: "Raden nederst er ikke med i området", at: ["Plan!B5"], sample: table("=SUM(B2:B3)", 800) }],
  check: (input) => sumCells(input).flatMap(check),
};

function check(cell: SumCell): readonly Found[] {
  const range = cell.formula === null ? null : summedRange(cell.formula);
  if (!range || !cell.span || range.column !== columnLetters(cell.column)) return [];
  const [first, last] = cell.span;
  // A range that reaches above the block is a total of more than the block: not this rule's business.
  if (range.first < first || range.last > last) return [];
  const missed = cell.block.filter((part) => part.row < range.first || part.row > range.last);
  if (missed.length === 0 || missed.length >= cell.block.length) return [];
  const begin = Math.min(range.first, ...missed.map((part) => part.row));
  const wide = `=SUM(${range.column}${begin}:${range.column}${last})`;
  const next = cell.formula?.toUpperCase().startsWith("=SUM(") ? wide : null;
  const fix: CellChange[] = next === null ? [] : [{ cells: cell.cells, old: cell.value, next, formula: true }];
  const params = {
    row: label(cell),
    formula: range.text,
    rows: missed.map((part) => part.row).join(", "),
    missed: missed.reduce((sum, part) => sum + part.value, 0),
    wide,
  };
  return [
    { cells: cell.cells, related: missed.map((part) => cellRef(cell.cells.sheet, part.row, cell.column)), params, fix },
  ];
}
