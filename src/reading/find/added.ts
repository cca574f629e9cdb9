/** Tables the user has pointed out by selecting their range: heading rows and body are as selected. */
import { columnFacts } from "./column-facts";
import type { SheetView } from "./sheet-view";
import type { AddedTable, ReadingChoices } from "../choices";
import { blockAt } from "../heads/head-block";
import type { FoundTable } from "../table";

export function addedTables(view: SheetView, choices: ReadingChoices): FoundTable[] {
  return choices.added.filter((added) => added.sheet === view.grid.sheet).map((added) => tableIn(view, added));
}

function tableIn(view: SheetView, added: AddedTable): FoundTable {
  const { area, headRows } = added;
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows - 1;
  const whole = blockAt(view, area.row, area.row + Math.max(1, headRows) - 1);
  const block = { ...whole, columns: whole.columns.filter((head) => head.column >= area.column && head.column <= lastColumn) };
  const rows = Array.from({ length: lastRow - block.to }, (_, i) => block.to + 1 + i);
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  return {
    view, joined: new Map(), blocks: [block], lastRow, firstColumn: area.column, lastColumn, above: [], excelTable: null, before: null,
    columns: columns.map((column) => {
      const head = block.columns.find((one) => one.column === column);
      return { column, head: head?.text ?? "", word: head?.word ?? null, year: head?.year ?? null, yearWord: head?.yearWord ?? "plain", facts: columnFacts(view, column, rows) };
    }),
  };
}
