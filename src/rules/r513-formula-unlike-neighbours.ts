/** One formula of a row that is built otherwise than all its neighbours. */
import { cellRef } from "../plan/cell";
import { formulaAt } from "../plan/grid";
import { linesOfFormulas, relative } from "./formula-lines";
import type { RuleInput } from "./input";
import { sumRangeTooShort } from "./r511-sum-range-too-short";
import { totalCountsTwice } from "./r515-total-counts-twice";
import { totalLeavesOutSum } from "./r522-total-leaves-out-sum";
import { numberInSum } from "./r523-number-in-sum";
import { yearInSum } from "./r524-year-in-sum";
import type { Rule } from "./rule";

const table = (third: string) => ({
  sheets: [
    {
      name: "Plan",
      roles: ["title", "year 2025", "year 2026", "year 2027", "year 2028"] as const,
      rows: [
        ["Tiltak", 2025, 2026, 2027, 2028],
        ["Frisklivssentral", 500, 500, 500, 500],
        ["Minibuss", 300, 300, 300, 300],
        ["Sum", ...["B", "C", third, "E"].map((letter) => ({ f: `=SUM(${letter}2:${letter}3)`, v: 800 }))],
      ],
    },
  ],
});

export const formulaUnlikeNeighbours: Rule = {
  id: "R513",
  name: "formula-unlike-neighbours",
  severity: "warning",
  group: "sums",
  basis: "guideline",
  needs: ["plan", "grids"],
  fixes: false,
  cannotSee: "Rader med færre enn tre like formler: da er det ikke gitt hvilken som er den rette.",
  holds: [{ say: "Samme formel i hele raden", sample: table("D") }],
  breaks: [{ say: "2027 summerer kolonnen for 2026", at: ["Plan!D4"], sample: table("C") }],
  check: (input) => {
    const known = said(input);
    return linesOfFormulas(input).flatMap(({ grid, cells }) => {
      const formulas = cells.flatMap(({ row, column }) => {
        const formula = formulaAt(grid, row, column);
        return formula === null ? [] : [{ row, column, formula, form: relative(formula, row, column) }];
      });
      const usual = mostUsed(formulas.map((one) => one.form));
      if (usual === null || usual.count < 3 || formulas.length - usual.count > usual.count / 3) return [];
      const model = formulas.find((one) => one.form === usual.form);
      return formulas
        .filter((one) => one.form !== usual.form && !known.has(`${grid.sheet}!${one.row}:${one.column}`))
        .map((one) => ({
          cells: cellRef(grid.sheet, one.row, one.column),
          related: model ? [cellRef(grid.sheet, model.row, model.column)] : [],
          params: { formula: one.formula, usual: model?.formula ?? "" },
        }));
    });
  },
};

/** Cells whose formula another rule has already called wrong. */
function said(input: RuleInput): ReadonlySet<string> {
  const found = [sumRangeTooShort, totalCountsTwice, totalLeavesOutSum, numberInSum, yearInSum].flatMap((rule) => rule.check(input));
  return new Set(found.map(({ cells }) => `${cells.sheet}!${cells.area.row}:${cells.area.column}`));
}

function mostUsed(forms: readonly string[]): { form: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best ? { form: best[0], count: best[1] } : null;
}
