/** The cells of several sheets, asked for in runs of rows that together stay below the answer limit. */
import type { CellValue } from "../plan/cell";
import type { Grid } from "../plan/grid";
import type { Batch } from "./batch";
import { plainValue, formulaOf, fillOf } from "./plain-cell";
import type { Ground } from "./read";
import { pack, rowRuns } from "./split";

export type SheetCells = Pick<Grid, "values" | "formulas" | "formats" | "fills" | "bold" | "indents" | "hiddenRows" | "hiddenColumns">;

/** Bytes of one cell in the answer: value, formula and format; text cells are longer than this, empty ones shorter. */
const bytesOfCell = 60;
/** A cell's fill, font and indent in the answer of `getCellProperties`. */
const bytesOfLook = 130;

/** Rows `start`…`start + count - 1` of a sheet, counted from the top of its area. */
interface Run {
  readonly ground: Ground;
  readonly sheet: number;
  readonly start: number;
  readonly count: number;
  readonly bytes: number;
}

type Kept = "values" | "formulas" | "formats" | "fills" | "bold" | "indents";

type Collect = () => Partial<Record<Kept, readonly unknown[][]>> & {
  readonly hidden?: readonly boolean[];
};

export async function readCells(batch: Batch, grounds: readonly Ground[], limit: number): Promise<readonly SheetCells[]> {
  const answers = grounds.map((): ReturnType<Collect>[] => []);
  const hiddenColumns = grounds.map((ground) => askColumns(ground));
  for (const group of pack(grounds.flatMap((ground, sheet) => runsOf(ground, sheet, limit)), (run) => run.bytes, limit)) {
    const asked = group.map((run) => ({ run, collect: ask(run) }));
    await batch.sync(group.length * 600);
    for (const { run, collect } of asked) answers[run.sheet]?.push(collect());
  }
  return grounds.map((ground, index) => assemble(ground, answers[index] ?? [], hiddenColumns[index]!()));
}

function needsLook(ground: Ground): boolean {
  return ground.fill === null || ground.bold === null || ground.indent === null;
}

function runsOf(ground: Ground, sheet: number, limit: number): readonly Run[] {
  const rowBytes = ground.area.columns * (bytesOfCell + (needsLook(ground) ? bytesOfLook : 0));
  return rowRuns(Array.from({ length: ground.area.rows }, () => rowBytes), limit).map((run) => ({ ...run, ground, sheet }));
}

function askColumns(ground: Ground): () => readonly boolean[] {
  if (!ground.columnsHidden) return () => [];
  const { area, proxy } = ground;
  const asked = proxy.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns).getColumnProperties({ columnHidden: true });
  return () => asked.value.map((column) => column.columnHidden === true);
}

function ask(run: Run): Collect {
  const { area, proxy, rowsHidden } = run.ground;
  const range = proxy.getRangeByIndexes(area.row - 1 + run.start, area.column - 1, run.count, area.columns);
  range.load("values,formulas,numberFormat");
  const hidden = rowsHidden ? range.getRowProperties({ rowHidden: true }) : null;
  const look = needsLook(run.ground) ? range.getCellProperties({ format: { fill: { color: true }, font: { bold: true }, indentLevel: true } }) : null;
  return () => ({
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
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

function assemble(ground: Ground, answers: readonly ReturnType<Collect>[], columnsHidden: readonly boolean[]): SheetCells {
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
    hiddenColumns: indexes(columnsHidden, ground.area.column),
  };
}

function indexes(hidden: readonly boolean[], first: number): readonly number[] {
  return hidden.flatMap((is, index) => (is ? [first + index] : []));
}
