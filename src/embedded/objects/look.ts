/** Looks of ranges: reading and changing font, fill, alignment and borders of areas. */
import { formatChanged } from "../edit/changes";
import { guardCells, guardOption } from "../edit/guard";
import { agreed, changeLook } from "../edit/looks";
import type { Rect, Style } from "../model";
import { rect } from "../rect";
import type { World } from "../world";
import type { AreasRef, BorderLine, BorderSide, Edge, LookRef } from "./refs";

/** Where the lines of a side are drawn: edge of a cell, and the cells that have it. */
function strips(side: BorderSide, { row, column, rows, columns }: Rect): [Edge, Rect][] {
  if (side === "EdgeTop") return [["top", rect(row, column, 1, columns)]];
  if (side === "EdgeBottom") return [["bottom", rect(row + rows - 1, column, 1, columns)]];
  if (side === "EdgeLeft") return [["left", rect(row, column, rows, 1)]];
  if (side === "EdgeRight") return [["right", rect(row, column + columns - 1, rows, 1)]];
  if (side === "DiagonalDown") return [["diagonalDown", rect(row, column, rows, columns)]];
  if (side === "DiagonalUp") return [["diagonalUp", rect(row, column, rows, columns)]];
  if (side === "InsideHorizontal") {
    if (rows < 2) return [];
    return [["bottom", rect(row, column, rows - 1, columns)], ["top", rect(row + 1, column, rows - 1, columns)]];
  }
  if (columns < 2) return [];
  return [["right", rect(row, column, rows, columns - 1)], ["left", rect(row, column + 1, rows, columns - 1)]];
}

export function withBorder(style: Style, edge: Edge, line: BorderLine | undefined): Style {
  const borders = { ...style.borders };
  if (line) borders[edge] = line;
  else delete borders[edge];
  return { ...style, borders };
}

function lineText(line: BorderLine | undefined): string {
  return line ? `${line.style}|${line.weight}|${line.color}` : "";
}

function lineOf(text: string): BorderLine | undefined {
  const [style, weight, color] = text.split("|");
  return style && weight && color ? { style, weight, color } : undefined;
}

/** The look of areas of one sheet. Changing it is refused where the sheet is protected. */
export function areasLook(world: World, { sheet, areas }: AreasRef): LookRef {
  const { book } = world;
  const change = (area: Rect, to: (style: Style) => Style) => {
    if (sheet.protection.options.allowFormatCells !== true) guardCells(book, sheet, area);
    guardOption(sheet, "allowFormatCells");
    changeLook(book, sheet, area, to);
    formatChanged(world, sheet, area);
  };
  const parts = (side: BorderSide) => areas.flatMap((area) => strips(side, area));
  return {
    read: (of) => agreed(book, sheet, areas, of),
    change: (to) => areas.forEach((area) => change(area, to)),
    readBorder(side, of) {
      const found = parts(side).map(([edge, area]) => agreed(book, sheet, [area], (style) => lineText(style.borders[edge])));
      const first = found[0];
      if (first === undefined) return of(undefined);
      const inside = side === "InsideHorizontal" || side === "InsideVertical";
      const same = inside ? found.filter((text) => text !== "") : found;
      if (same.length === 0) return of(undefined);
      return same.some((text) => text === null || text !== same[0]) ? null : of(lineOf(same[0] ?? ""));
    },
    changeBorder(side, to) {
      for (const [edge, area] of parts(side)) change(area, (style) => withBorder(style, edge, to(style.borders[edge])));
    },
  };
}
