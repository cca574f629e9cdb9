/** The cells of several sheets, asked for in runs of rows. */
import type { CellValue } from "../plan/cell";
import type { Grid } from "../plan/grid";
import type { Batch } from "./batch";
import { blockBytes, paged, type Source } from "./paged";
import { plainValue, formulaOf, fillOf } from "./plain-cell";
import type { Ground } from "./read";

export type SheetCells = Pick<Grid, "values" | "formulas" | "formats" | "fills" | "bold" | "indents" | "hiddenRows" | "hiddenColumns">;

/** Bytes of one cell in the answer, until some have been seen: value, formula and format. */
const bytesOfCell = 60;
/** A cell's fill, font and indent in the answer of `getCellProperties`. */
const bytesOfLook = 130;

type Kept = "values" | "formulas" | "formats" | "fills" | "bold" | "indents";

type Answer = Partial<Record<Kept, readonly unknown[][]>> & {
  readonly hidden?: readonly boolean[];
  readonly hiddenColumns?: readonly boolean[];
};

export async function readCells(batch: Batch, grounds: readonly Ground[], limit: number): Promise<readonly SheetCells[]> {
  const answers = await paged(batch, grounds.map(sourceOf), limit);
  return grounds.map((ground, index) => assemble(ground, answers[index] ?? []));
}

function needsLook(ground: Ground): boolean {
  return ground.fill === null || ground.bold === null || ground.indent === null;
}

function sourceOf(ground: Ground): Source<Answer> {
  const lookBytes = ground.area.columns * (needsLook(ground) ? bytesOfLook : 0);
  return {
    rows: ground.area.rows,
    guess: ground.area.columns * bytesOfCell + lookBytes,
    ask: (start, count) => ask(ground, start, count),
    weigh: ({ values = [], formulas = [], formats = [] }) =>
      blockBytes(values) + blockBytes(formulas) + blockBytes(formats) + values.length * lookBytes,
  };
}

function askColumns({ area, proxy }: Ground): () => readonly boolean[] {
  const asked = proxy.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns).getColumnProperties({ columnHidden: true });
  return () => asked.value.map((column) => column.columnHidden === true);
}

function ask(ground: Ground, start: number, count: number): () => Answer {
  const { area, proxy, rowsHidden } = ground;
  const range = proxy.getRangeByIndexes(area.row - 1 + start, area.column - 1, count, area.columns);
  range.load("values,formulas,numberFormat");
  const hiddenColumns = start === 0 && ground.columnsHidden ? askColumns(ground) : null;
  const hidden = rowsHidden ? range.getRowProperties({ rowHidden: true }) : null;
  const look = needsLook(ground) ? range.getCellProperties({ format: { fill: { color: true }, font: { bold: true }, indentLevel: true } }) : null;
  return () => ({
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    ...(hiddenColumns ? { hiddenColumns: hiddenColumns() } : {}),
    ...(hidden ? { hidden: hidden.value.map((row) => row.rowHidden === true) } : {}),
    ...(look
      ? {
          fills: look.value.map((row) => row.map((cell) => cell.format?.fill?.color)),
          bold: look.value.map((row) => row.map((cell) => cell.format?.font?.bold)),
          indents: look.value.map((row) => row.map((cell) => cell.format?.indentLevel)),
        }
      : {}),
  });
}

function assemble(ground: Ground, answers: readonly Answer[]): SheetCells {
  const rows = (key: Kept): readonly unknown[][] => answers.flatMap((answer) => answer[key] ?? []);
  const values = rows("values").map((row) => row.map(plainValue));
  const everywhere = <T>(value: T): T[][] => values.map((row) => row.map(() => value));
  const fill = ground.fill === null ? null : fillOf(ground.fill);
  return {
    values,
    formulas: rows("formulas").map((row, i) => row.map((cell, j) => formulaOf(cell, values[i]?.[j] as CellValue))),
    formats: rows("formats").map((row) => row.map(String)),
    fills: ground.fill === null || needsLook(ground) ? rows("fills").map((row) => row.map(fillOf)) : fill === null ? [] : everywhere(fill),
    bold: needsLook(ground) ? rows("bold").map((row) => row.map((cell) => cell === true)) : ground.bold ? everywhere(true) : [],
    indents: ground.indent === null ? rows("indents").map((row) => row.map(Number)) : [],
    hiddenRows: indexes(answers.flatMap((answer) => answer.hidden ?? []), ground.area.row),
    hiddenColumns: indexes(answers[0]?.hiddenColumns ?? [], ground.area.column),
  };
}

function indexes(hidden: readonly boolean[], first: number): readonly number[] {
  return hidden.flatMap((is, index) => (is ? [first + index] : []));
}
