/** Hyperlinks: on every cell of their area, up to a limit; a link over a whole column stands on its first cell. */
import { emptyStyle } from "../../book";
import type { Cell, Sheet } from "../../model";
import { readArea } from "../address";
import { relationshipsOf } from "../package/relationships";
import { childOf, childrenNamed, relationOf } from "../xml/find";
import type { XmlNode } from "../xml/tree";

const cellLimit = 2_000;

export function linkOf(node: XmlNode, targets: ReadonlyMap<string, string>): NonNullable<Cell["link"]> {
  const { location, tooltip } = node.attributes;
  const address = targets.get(relationOf(node) ?? "");
  return {
    ...(address === undefined ? {} : { address }),
    ...(location === undefined ? {} : { documentReference: location }),
    ...(tooltip === undefined ? {} : { screenTip: tooltip }),
  };
}

/** Addresses of the sheet's external relationships by id. */
export function linkTargets(parts: ReadonlyMap<string, Uint8Array>, part: string): Map<string, string> {
  return new Map(relationshipsOf(parts, part).filter((each) => each.kind === "hyperlink").map((each) => [each.id, each.target]));
}

function linkedCell(sheet: Sheet, row: number, column: number): Cell {
  let line = sheet.cells.get(row);
  if (!line) sheet.cells.set(row, (line = new Map<number, Cell>()));
  let cell = line.get(column);
  if (!cell) line.set(column, (cell = { value: null, style: emptyStyle(sheet, row, column) }));
  return cell;
}

/** Puts the links of `worksheet` on the cells of `sheet`. */
export function readLinks(worksheet: XmlNode, targets: ReadonlyMap<string, string>, sheet: Sheet): void {
  for (const node of childrenNamed(childOf(worksheet, "hyperlinks"), "hyperlink")) {
    const area = readArea(node.attributes["ref"] ?? "");
    if (!area) continue;
    const [rows, columns] = area.rows * area.columns > cellLimit ? [1, 1] : [area.rows, area.columns];
    for (let row = area.row; row < area.row + rows; row += 1) {
      for (let column = area.column; column < area.column + columns; column += 1) linkedCell(sheet, row, column).link = linkOf(node, targets);
    }
  }
}
