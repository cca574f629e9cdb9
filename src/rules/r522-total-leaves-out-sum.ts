/** A total of sums that leaves one of them out: the area that was added last. */
import { cellRef } from "../plan/cell";
import { label } from "./r510-sum-not-its-parts";
import type { Found, Rule } from "./rule";
import { coverageOf, coversRow, type Coverage } from "./sum-coverage";
import { sumCells, type Part, type SumCell } from "./sum-rows";
import { oneYear } from "./sample";

const table = (formula: string, value: number) =>
  oneYear([
    ["Frisklivssentral", 500],
    ["Sum helse", { f: "=SUM(B2:B2)", v: 500 }],
    ["Kulturskole", 200],
    ["Sum kultur", { f: "=SUM(B4:B4)", v: 200 }],
    ["Gatelys", 100],
    ["Sum teknisk", { f: "=SUM(B6:B6)", v: 100 }],
    ["Sum totalt", { f: formula, v: value }],
  ]);

const whole = /(?<!\p{L})(?:total|i alt|til ?sammen|til saman|samlet|samla|alle|hele|heile)/iu;
const apart = /(?<!\p{L})(?:invester|kapital|finansier)/iu;

export const totalLeavesOutSum: Rule = {
  id: "R522",
  name: "total-leaves-out-sum",
  severity: "error",
  group: "sums",
  basis: "arithmetic",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Totaler som ikke sier at de er det («totalt», «i alt», «til sammen»), og totaler av summer på andre ark.",
  holds: [{ say: "Totalen legger sammen alle tre summene", sample: table("=B3+B5+B7", 800) }],
  breaks: [{ say: "Totalen mangler den siste summen", at: ["Plan!B8"], sample: table("=B3+B5", 700) }],
  check: (input) => {
    const cells = sumCells(input);
    const byPlace = new Map(cells.map((one) => [`${one.cells.sheet}\n${one.row}\n${one.column}`, one]));
    const at = (cell: SumCell, row: number): SumCell | undefined => byPlace.get(`${cell.cells.sheet}\n${row}\n${cell.column}`);
    return cells.flatMap((cell) => check(cell, at));
  },
};

function check(cell: SumCell, at: (cell: SumCell, row: number) => SumCell | undefined): readonly Found[] {
  const coverage = cell.formula === null ? null : coverageOf(cell.formula);
  if (!coverage || coverage.column !== cell.column || !whole.test(label(cell))) return [];
  const added = cell.sums.filter((sum) => coversRow(coverage, sum.row));
  if (added.length < 2 || cell.details.some((part) => coversRow(coverage, part.row))) return [];
  const known = (row: number): Coverage | null => {
    const formula = at(cell, row)?.formula ?? null;
    return formula === null ? null : coverageOf(formula);
  };
  const first = Math.min(...added.map((sum) => sum.row));
  const left = cell.sums.filter(
    (sum) => sum.row > first && !coversRow(coverage, sum.row) && sum.value !== 0 && isOwn(cell, sum, added, known, at),
  );
  if (left.length === 0) return [];
  const params = {
    row: label(cell),
    formula: cell.formula ?? "",
    sums: left.map((sum) => sum.row).join(", "),
    missed: left.reduce((all, sum) => all + sum.value, 0),
  };
  return [{ cells: cell.cells, related: left.map((sum) => cellRef(cell.cells.sheet, sum.row, cell.column)), params }];
}

/** True for a sum that is neither part of one that is added, nor made of them, nor of another kind. */
function isOwn(
  cell: SumCell,
  sum: Part,
  added: readonly Part[],
  known: (row: number) => Coverage | null,
  at: (cell: SumCell, row: number) => SumCell | undefined,
): boolean {
  const own = known(sum.row);
  const within = added.some((other) => {
    const wider = known(other.row);
    return wider !== null && coversRow(wider, sum.row);
  });
  const over = own !== null && added.some((other) => coversRow(own, other.row));
  const words = at(cell, sum.row);
  return !within && !over && words !== undefined && !apart.test(label(words));
}
