/** A number typed into the formula of a sum: `=SUM(D5:D7)+250` has no row that shows the 250. */
import { cellRef } from "../plan/cell";
import { formulaAt } from "../plan/grid";
import { linesOfFormulas } from "./formula-lines";
import type { Found, Rule } from "./rule";
import { coverageOf } from "./sum-coverage";
import { sumCells } from "./sum-rows";
import type { RuleInput } from "./input";
import { oneYear } from "./sample";

const table = (formula: string, value: number) =>
  oneYear([
    ["Frisklivssentral", 500],
    ["Minibuss", 300],
    ["Sum", { f: formula, v: value }],
  ]);

export const numberInSum: Rule = {
  id: "R523",
  name: "number-in-sum",
  severity: "warning",
  group: "sums",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Tall som er skrevet inn i formler som gjør noe annet enn å legge sammen celler i én kolonne.",
  holds: [{ say: "SUMMER over radene", sample: table("=SUM(B2:B3)", 800) }],
  breaks: [{ say: "SUMMER over radene pluss 250", at: ["Plan!B4"], sample: table("=SUM(B2:B3)+250", 1050) }],
  check: (input) => numbersInSums(input),
};

export function numbersInSums(input: RuleInput): readonly Found[] {
  const sums = sumCells(input).map(({ cells, formula }) => ({ cells, formula }));
  const totals = linesOfFormulas(input).flatMap(({ grid, cells }) =>
    cells.map(({ row, column }) => ({ cells: cellRef(grid.sheet, row, column), formula: formulaAt(grid, row, column) })),
  );
  const seen = new Set<string>();
  return [...sums, ...totals].flatMap(({ cells, formula }) => {
    const key = `${cells.sheet}\n${cells.area.row}\n${cells.area.column}`;
    const typed = formula === null ? 0 : (coverageOf(formula)?.typed ?? 0);
    if (typed === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ cells, params: { formula: formula ?? "", typed } }];
  });
}
