/** Copying cells within the workbook: contents, formats or both, tiled, transposed, with blanks skipped. */
import { ensureCell } from "../book";
import { moveFormula } from "../calc/references";
import { areaText, quotedSheet } from "../address";
import type { Cell, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { onSheet, rect } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { clearConditionalFormats, clearValidations } from "./clear";
import { guardCells } from "./guard";
import { headersChanged } from "./table-headers";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats" | "Link";

interface Source {
  sheet: Sheet;
  area: Rect;
}

export interface CopyOptions {
  what: CopyWhat;
  skipBlanks: boolean;
  transpose: boolean;
}

interface Taken {
  row: number;
  column: number;
  cell: Cell | null;
}

function take({ sheet, area }: Source): Taken[] {
  const taken: Taken[] = [];
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const cell = sheet.cells.get(area.row + row)?.get(area.column + column);
      taken.push({ row, column, cell: cell ? { ...cell } : null });
    }
  }
  return taken;
}

/** The whole target: a multiple of the source is tiled, anything else becomes as large as the source. */
function targetArea(target: Rect, rows: number, columns: number): Rect {
  const tiled = target.rows % rows === 0 && target.columns % columns === 0;
  const area = tiled ? target : { ...target, rows, columns };
  return onSheet(area) ?? fail("InvalidArgument");
}

function isBlank(cell: Cell | null): boolean {
  return cell === null || (cell.value === null && cell.formula === undefined);
}

function putContent(into: Cell, from: Cell | null, formula: string | undefined): void {
  into.value = from?.value ?? null;
  delete into.formula;
  delete into.array;
  delete into.quoted;
  if (formula !== undefined) into.formula = formula;
  if (from?.quoted) into.quoted = true;
}

function put(source: Source, taken: Taken, sheet: Sheet, row: number, column: number, options: CopyOptions): void {
  const { cell } = taken;
  if (options.skipBlanks && isBlank(cell)) return;
  if (cell === null && !sheet.cells.get(row)?.has(column)) return;
  const from = { row: source.area.row + taken.row, column: source.area.column + taken.column };
  const into = ensureCell(sheet, row, column);
  const { what } = options;
  const moved = cell?.formula === undefined ? undefined : moveFormula(cell.formula, row - from.row, column - from.column);
  if (what === "Link") {
    const place = areaText(rect(from.row, from.column), false);
    return putContent(into, null, sheet === source.sheet ? `=${place}` : `=${quotedSheet(source.sheet.name)}!${place}`);
  }
  if (what !== "Formats") putContent(into, cell, what === "Values" ? undefined : moved);
  if (what === "All" || what === "Formats") into.style = cell?.style ?? 0;
  if (what !== "All") return;
  delete into.link;
  if (cell?.link) into.link = { ...cell.link };
}

/** Copies rules and merges that lie inside the source. */
function copyRules(source: Source, sheet: Sheet, at: Rect): void {
  const move = (area: Rect): Rect | null => {
    const row = Math.max(area.row, source.area.row);
    const column = Math.max(area.column, source.area.column);
    const rows = Math.min(area.row + area.rows, source.area.row + source.area.rows) - row;
    const columns = Math.min(area.column + area.columns, source.area.column + source.area.columns) - column;
    if (rows <= 0 || columns <= 0) return null;
    return { row: row - source.area.row + at.row, column: column - source.area.column + at.column, rows, columns };
  };
  const moved = (areas: readonly Rect[]) => areas.flatMap((area) => move(area) ?? []);
  const merges = moved(source.sheet.merges);
  const validations = source.sheet.validations.map((one) => ({ ...one, areas: moved(one.areas) })).filter((one) => one.areas.length > 0);
  const formats = source.sheet.conditionalFormats.map((one) => ({ one, areas: moved(one.areas) })).filter((one) => one.areas.length > 0);
  clearValidations(sheet, at);
  clearConditionalFormats(sheet, at);
  sheet.merges.push(...merges.filter((area) => !sheet.merges.some((one) => one.row === area.row && one.column === area.column)));
  sheet.validations.push(...validations);
  for (const { one, areas } of formats) {
    if (source.sheet === sheet) one.areas.push(...areas);
    else sheet.conditionalFormats.push({ ...structuredClone(one), areas });
  }
}

/** Copies `source` to `target` on `sheet`. Formulas move as copies do. */
export function copyCells(world: World, source: Source, sheet: Sheet, target: Rect, options: CopyOptions): void {
  const [rows, columns] = options.transpose ? [source.area.columns, source.area.rows] : [source.area.rows, source.area.columns];
  const area = targetArea(target, rows, columns);
  guardCells(world.book, sheet, area);
  world.calculation.settle();
  const taken = take(source);
  for (let down = 0; down < area.rows; down += rows) {
    for (let across = 0; across < area.columns; across += columns) {
      for (const one of taken) {
        const [row, column] = options.transpose ? [one.column, one.row] : [one.row, one.column];
        put(source, one, sheet, area.row + down + row, area.column + across + column, options);
      }
      if (!options.transpose && (options.what === "All" || options.what === "Formats")) {
        copyRules(source, sheet, { row: area.row + down, column: area.column + across, rows, columns });
      }
    }
  }
  headersChanged(world, sheet, area);
  cellsChanged(world, sheet, area);
}
