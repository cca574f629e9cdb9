/** Sections that count in a unit of their own inside one table: "Investeringer (mill. kr)" alone on a row. */
import { readUnit } from "../notation/unit";
import type { RoledTable } from "../table";
import { bodyRows } from "./tables";

const inBrackets = /\p{L}[^()]*\(([^()]*)\)\s*:?$/u;

/** From which rows, and kroner per number. */
export function sectionScales(table: RoledTable): { readonly row: number; readonly scale: number }[] {
  const { found } = table;
  return bodyRows(found.blocks, found.lastRow).flatMap((row) => {
    const cells = found.view.filled(row).filter((column) => column >= found.firstColumn && column <= found.lastColumn);
    const text = cells.length === 1 ? found.view.text(row, cells[0] ?? 0) : "";
    const unit = text.length <= 80 ? inBrackets.exec(text)?.[1] : undefined;
    const scale = unit === undefined ? null : readUnit(unit).scale;
    return scale === null ? [] : [{ row, scale }];
  });
}
