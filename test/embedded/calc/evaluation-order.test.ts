import type { FormulaNode } from "../../../src/embedded/calc/dependency-graph";
import { evaluationOrder } from "../../../src/embedded/calc/evaluation-order";

/** A formula in a cell of one sheet that reads whole pieces of columns: `[column, first row, last row]`. */
function formula(row: number, column: number, ...reads: [number, number, number][]): FormulaNode {
  return {
    sheet: "s",
    row,
    column,
    formula: "=…",
    areas: reads.map(([at, top, bottom]) => ({ sheet: "s", top, left: at, bottom, right: at })),
    volatile: false,
    dynamic: false,
    external: false,
    unknown: [],
  };
}

test("what is read comes before who reads it, where the same area is read both directly and through another", () => {
  // Total (column 2) reads all of column 0 and all of column 1; each of column 1 reads all of column 0.
  const inputs = [0, 1, 2].map((row) => formula(row, 0));
  const middle = [0, 1, 2].map((row) => formula(row, 1, [0, 0, 2]));
  const total = formula(0, 2, [0, 0, 2], [1, 0, 2]);
  for (const given of [[total, ...middle, ...inputs], [...inputs, ...middle, total], [middle[1], total, inputs[2], ...middle, ...inputs]]) {
    const order = evaluationOrder(new Set(given as FormulaNode[]));
    expect(order).toHaveLength(7);
    for (const node of middle) for (const input of inputs) expect(order.indexOf(input)).toBeLessThan(order.indexOf(node));
    expect(order.at(-1)).toBe(total);
  }
});

test("around a circle each formula comes once, and what the circle reads comes before it", () => {
  const outside = formula(9, 3);
  const one = formula(0, 0, [1, 0, 5], [3, 9, 9]);
  const other = formula(3, 1, [0, 0, 0]);
  const order = evaluationOrder(new Set([one, other, outside]));
  expect(new Set(order)).toEqual(new Set([one, other, outside]));
  expect(order).toHaveLength(3);
  expect(order.indexOf(outside)).toBeLessThan(order.indexOf(one));
  expect(evaluationOrder(new Set([formula(1, 0, [0, 0, 3])]))).toHaveLength(1);
});
