/** Hyperlinks of cells. */
import { ensureCell } from "../book";
import type { Rect, Sheet, Style } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells, guardOption } from "./guard";
import { plainValue } from "./read-cells";
import { eachPlace } from "./walk";

const fields = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

/** The link of a single cell, with its text; null where there is none or the area is more than one cell. */
export function linkOf(sheet: Sheet, area: Rect): Record<string, unknown> | null {
  const cell = sheet.cells.get(area.row)?.get(area.column);
  if (!cell?.link || area.rows > 1 || area.columns > 1) return null;
  return { ...cell.link, textToDisplay: String(plainValue(cell.value)) };
}

function asLinkLook(style: Style): Style {
  return { ...style, fontColor: "#0563C1", underline: "Single", xf: null };
}

/** Sets the link on every cell of the area; `textToDisplay` becomes the cell's text. */
export function setLink(world: World, sheet: Sheet, area: Rect, given: unknown): void {
  guardCells(world.book, sheet, area);
  guardOption(sheet, "allowInsertHyperlinks");
  if (typeof given !== "object" || given === null) return fail("InvalidArgument");
  const entries = Object.entries(given).filter(([name, value]) => fields.some((field) => field === name) && typeof value === "string" && value !== "");
  const { textToDisplay, ...link } = Object.fromEntries(entries) as Record<string, string>;
  if (!link.address && !link.documentReference) return fail("InvalidArgument");
  eachPlace(area, (row, column) => {
    const cell = ensureCell(sheet, row, column);
    cell.link = link;
    if (textToDisplay !== undefined) {
      cell.value = textToDisplay;
      delete cell.formula;
    } else if (cell.value === null) {
      cell.value = link.address ?? link.documentReference ?? null;
    }
    const style = world.book.styles.list[cell.style];
    if (style) cell.style = world.book.styles.intern(asLinkLook(style));
  });
  cellsChanged(world, sheet, area);
}
