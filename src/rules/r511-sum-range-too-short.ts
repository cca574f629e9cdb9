/** A SUM that leaves out rows of its own block: the classic after a row was put in at the edge. */
import { columnLetters, cellRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { label } from "./r510-sum-not-its-parts";
import type { Found, Rule } from "./rule";
import { coverageOf, coversRow } from "./sum-coverage";
import { sumCells, type SumCell } from "./sum-rows";
import { oneYear } from "./sample";

const table = (formula: string, value: number) =>
  oneYear([
    ["Frisklivssentral", 500],
    ["Minibuss", 300],
    ["Kulturskole", 200],
    ["Sum", { f: formula, v: value }],
  ]);

export const sumRangeTooShort: Rule = {
  id: "R511",
  name: "sum-range-too-short",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Rader som med vilje er holdt utenfor summen, og summer som også trekker fra eller ganger.",
  holds: [{ say: "SUMMER over alle tre rader", sample: table("=SUM(B2:B4)", 1000) }],
  breaks: [{ say: "Raden nederst er ikke med i området", at: ["Plan!B5"], sample: table("=SUM(B2:B3)", 800) }],
  check: (input) => sumCells(input).flatMap(check),
};

function check(cell: SumCell): readonly Found[] {
  const coverage = cell.formula === null ? null : coverageOf(cell.formula);
  if (!coverage || !cell.span || coverage.column !== cell.column) return [];
  const [first, last] = cell.span;
  // A sum that reaches above the block is a total of more than the block: not this rule's business.
  if (coverage.ranges.some(([from, to]) => from < first || to > last)) return [];
  const missed = cell.block.filter((part) => !coversRow(coverage, part.row));
  const one = coverage.ranges.length === 1 && coverage.ranges[0]?.[0] !== coverage.ranges[0]?.[1];
  // Cells picked one by one may leave out a row on purpose; one that is left out among many was forgotten.
  if (missed.length === 0 || missed.length >= cell.block.length || (!one && missed.length * 3 > cell.block.length)) return [];
  const letters = columnLetters(cell.column);
  const begin = Math.min(...coverage.ranges.map(([from]) => from), ...missed.map((part) => part.row));
  const wide = `=SUM(${letters}${begin}:${letters}${last})`;
  const plain = one && coverage.typed === 0 && cell.formula?.toUpperCase().startsWith("=SUM(");
  const fix: CellChange[] = plain ? [{ cells: cell.cells, old: cell.value, next: wide, formula: true }] : [];
  const params = {
    row: label(cell),
    formula: cell.formula ?? "",
    rows: missed.map((part) => part.row).join(", "),
    missed: missed.reduce((sum, part) => sum + part.value, 0),
    wide,
  };
  return [
    { cells: cell.cells, related: missed.map((part) => cellRef(cell.cells.sheet, part.row, cell.column)), params, fix },
  ];
}
