/** Writes number formats: one for all cells, or a block with null for those left alone. */
import type { Rect, Sheet } from "../model";
import { areasLook } from "../objects/look";
import { fail } from "../problem";
import { rect } from "../rect";
import type { World } from "../world";

export function writeFormats(world: World, sheet: Sheet, area: Rect, data: unknown): void {
  const set = (place: Rect, numberFormat: string) =>
    areasLook(world, { sheet, areas: [place] }).change((style) => ({ ...style, numberFormat }));
  if (typeof data === "string") return set(area, data);
  if (!Array.isArray(data)) return fail("InvalidArgument");
  const rows = data as unknown[];
  const [only] = rows;
  if (rows.length === 1 && Array.isArray(only) && only.length === 1 && typeof only[0] === "string") return set(area, only[0]);
  if (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns)) fail("InvalidArgument");
  rows.forEach((row, down) => {
    (row as unknown[]).forEach((format, across) => {
      if (format === null) return;
      if (typeof format !== "string") fail("InvalidArgument");
      set(rect(area.row + down, area.column + across), format as string);
    });
  });
}
