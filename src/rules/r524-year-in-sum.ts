/** A sum whose range begins in the heading: the year 2026 is added as if it were kroner. */
import { cellRef, columnLetters } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { valueAt } from "../plan/grid";
import { label } from "./r510-sum-not-its-parts";
import type { Found, Rule } from "./rule";
import { coverageOf, coversRow } from "./sum-coverage";
import { headRows, sumCells, type SumCell } from "./sum-rows";
import { oneYear } from "./sample";

const table = (formula: string, value: number) =>
  oneYear([
    ["Frisklivssentral", 500],
    ["Minibuss", 300],
    ["Sum", { f: formula, v: value }],
  ]);

export const yearInSum: Rule = {
  id: "R524",
  name: "year-in-sum",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: true,
  cannotSee: "Årstall som er skrevet inn som tall nede i tabellen.",
  holds: [{ say: "Området begynner under overskriften", sample: table("=SUM(B2:B3)", 800) }],
  breaks: [{ say: "Området begynner i overskriften 2025", at: ["Plan!B4"], sample: table("=SUM(B1:B3)", 2825) }],
  check: (input) => sumCells(input).flatMap(check),
};

function check(cell: SumCell): readonly Found[] {
  const coverage = cell.formula === null ? null : coverageOf(cell.formula);
  if (!coverage || coverage.column !== cell.column) return [];
  const heads = [...headRows(cell.table)].filter(
    (row) => coversRow(coverage, row) && typeof valueAt(cell.grid, row, cell.column) === "number",
  );
  const [head] = heads;
  const [range] = coverage.ranges;
  if (head === undefined || !range) return [];
  const letters = columnLetters(cell.column);
  const rows = cell.details.map((part) => part.row).filter((row) => row > head && coversRow(coverage, row));
  const begin = Math.min(...rows);
  const plain = coverage.ranges.length === 1 && coverage.typed === 0 && heads.length === 1 && rows.length > 0;
  const next = `=SUM(${letters}${begin}:${letters}${range[1]})`;
  const fix: CellChange[] = plain ? [{ cells: cell.cells, old: cell.value, next, formula: true }] : [];
  return [
    {
      cells: cell.cells,
      related: [cellRef(cell.cells.sheet, head, cell.column)],
      params: { row: label(cell), formula: cell.formula ?? "", year: String(valueAt(cell.grid, head, cell.column)) },
      fix,
    },
  ];
}
