/** Cells that a dynamic array fills beside its own, as far as it grows at each calculation. */
import type { Cell, Sheet } from "../model";
import type { FormulaNode, Reach } from "./dependency-graph";

/** The cell a growing array writes to, made where there is none; the array's reach grows with it. */
export function spillCell(sheet: Sheet, node: FormulaNode, row: number, column: number): Cell {
  node.spill = {
    bottom: Math.max(node.spill?.bottom ?? node.row, row),
    right: Math.max(node.spill?.right ?? node.column, column),
  };
  let line = sheet.cells.get(row);
  if (!line) sheet.cells.set(row, (line = new Map()));
  let cell = line.get(column);
  if (!cell) line.set(column, (cell = { value: null, style: 0 }));
  return cell;
}

/** Empties the cells an array had filled and remembers how far it had reached. */
export function withdrawSpill(sheet: Sheet, node: FormulaNode, reach: Reach): void {
  for (let row = node.row; row <= reach.bottom; row += 1)
    for (let column = node.column; column <= reach.right; column += 1) {
      const cell = sheet.cells.get(row)?.get(column);
      const taken = node.taken?.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
      if (cell && !taken && cell.formula === undefined && (row !== node.row || column !== node.column)) cell.value = null;
    }
  node.before = reach;
  delete node.spill;
}
