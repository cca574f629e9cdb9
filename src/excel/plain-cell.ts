/** What Excel says of a cell, as the plan's plain values. */
import type { CellValue } from "../plan/cell";

/** Excel says `""` of an empty cell. */
export function plainValue(cell: unknown): CellValue {
  if (cell === "" || cell === null || cell === undefined) return null;
  return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell);
}

/** The formula, or null for a constant. A text that begins with `=` stands in `formulas` as it does in `values`. */
export function formulaOf(cell: unknown, value: CellValue): string | null {
  return typeof cell === "string" && cell.startsWith("=") && cell !== value ? cell : null;
}

/** `#RRGGBB` in capitals; white and "no colour" are both no fill, as Excel does not tell them apart. */
export function fillOf(colour: unknown): string | null {
  if (typeof colour !== "string" || colour === "") return null;
  const plain = colour.toUpperCase();
  return plain === "#FFFFFF" ? null : plain;
}
