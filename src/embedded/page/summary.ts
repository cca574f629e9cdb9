/** Count, sum and average of the selected cells, for the status line. */
import type { Rect, Sheet } from "../model";

export interface Summary {
  count: number;
  numbers: number;
  sum: number;
}

/** Looks at cells that hold something; `count` takes texts too. */
export function summaryOf(sheet: Sheet, area: Rect): Summary {
  const summary: Summary = { count: 0, numbers: 0, sum: 0 };
  for (const [row, line] of sheet.cells) {
    if (row < area.row || row >= area.row + area.rows) continue;
    for (const [column, cell] of line) {
      if (column < area.column || column >= area.column + area.columns || cell.value === null || cell.value === "") continue;
      summary.count += 1;
      if (typeof cell.value !== "number") continue;
      summary.numbers += 1;
      summary.sum += cell.value;
    }
  }
  return summary;
}
