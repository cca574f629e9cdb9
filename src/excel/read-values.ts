/** What sheets show, and nothing else of them. */
import type { SheetValues } from "../plan/grid";
import { done, type Outcome } from "../plan/outcome";
import { run, type Meter } from "./batch";
import { blockBytes, paged } from "./paged";
import { plainValue } from "./plain-cell";
import { areaOfRange, geometry, rangeOf } from "./ranges";

/** Bytes of one cell in the answer, until some have been seen. */
const bytesOfCell = 15;

/** Two syncs, or more where the values take more than 2 MB. Fails with `item-missing` where a sheet is not there. */
export function sheetValues(meter: Meter, names: readonly string[]): Promise<Outcome<readonly SheetValues[]>> {
  return run(meter, "waits", async (batch) => {
    const sheets = names.map((name) => batch.workbook.worksheets.getItem(name));
    const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(geometry));
    await batch.sync(names.length * 500);
    const areas = used.map((range) => (range.isNullObject ? { row: 1, column: 1, rows: 0, columns: 0 } : areaOfRange(range)));
    const answers = await paged(
      batch,
      areas.map((area, index) => ({
        rows: area.rows,
        guess: area.columns * bytesOfCell,
        ask: (start, count) => {
          const range = rangeOf(sheets[index]!, { ...area, row: area.row + start, rows: count }).load("values");
          return () => range.values as unknown[][];
        },
        weigh: blockBytes,
      })),
    );
    return done(names.map((sheet, index) => ({
      sheet,
      top: areas[index]?.row ?? 1,
      left: areas[index]?.column ?? 1,
      values: (answers[index] ?? []).flat().map((row) => row.map(plainValue)),
    })));
  });
}
