/** Writes number formats: one for all cells, or a block with null for those left alone. */
import { emptyStyle, ensureCell } from "../book";
import type { Rect, Sheet } from "../model";
import { areasLook } from "../objects/look";
import { fail } from "../problem";
import type { World } from "../world";
import { formatChanged } from "./changes";
import { guardCells, guardOption } from "./guard";

function checkedBlock(area: Rect, data: readonly unknown[]): readonly (readonly (string | null)[])[] {
  const right = data.length === area.rows && data.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!right) fail("InvalidArgument");
  const rows = data as (string | null)[][];
  return rows.every((row) => row.every((format) => format === null || typeof format === "string")) ? rows : fail("InvalidArgument");
}

function writeBlock(world: World, sheet: Sheet, area: Rect, rows: readonly (readonly (string | null)[])[]): void {
  const { styles } = world.book;
  guardOption(sheet, "allowFormatCells");
  if (sheet.protection.options.allowFormatCells !== true) guardCells(world.book, sheet, area);
  const known = new Map<string, number>();
  rows.forEach((row, down) => {
    row.forEach((numberFormat, across) => {
      if (numberFormat === null) return;
      const [at, column] = [area.row + down, area.column + across];
      const before = sheet.cells.get(at)?.get(column)?.style ?? emptyStyle(sheet, at, column);
      const key = `${before}|${numberFormat}`;
      let index = known.get(key);
      if (index === undefined) {
        const style = styles.list[before];
        index = style ? styles.intern({ ...style, numberFormat, xf: null }) : before;
        known.set(key, index);
      }
      ensureCell(sheet, at, column).style = index;
    });
  });
  formatChanged(world, sheet, area);
}

/** `data` is one format, a block of one, or a block of exactly the area's size; anything else is `InvalidArgument`. */
export function writeFormats(world: World, sheet: Sheet, area: Rect, data: unknown): void {
  const set = (numberFormat: string) =>
    areasLook(world, { sheet, areas: [area] }).change((style) => ({ ...style, numberFormat }));
  if (typeof data === "string") return set(data);
  if (!Array.isArray(data)) return fail("InvalidArgument");
  const [only] = data as unknown[];
  if (data.length === 1 && Array.isArray(only) && only.length === 1 && typeof only[0] === "string") return set(only[0]);
  writeBlock(world, sheet, area, checkedBlock(area, data));
}
