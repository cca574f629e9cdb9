/** The cells of a design as they are sent: text kept as text, old cells emptied, formula cells left for later. */
import type { Area } from "../plan/cell";
import type { SheetDesign } from "../sheets/design";
import { textCells } from "./form";
import { asSent } from "./typed-text";

/** `null` leaves a cell as it is, `""` empties it, `=…` is a formula. */
export type Sent = string | number | boolean | null;

export interface Contents {
  readonly area: Area;
  readonly rows: readonly (readonly Sent[])[];
}

/** `empties`: cells of the area that the design leaves empty are emptied (a sheet written anew in place). */
export function contentsOf(design: SheetDesign, area: Area, empties: boolean): Contents {
  const rows: Sent[][] = Array.from({ length: area.rows }, () => Array<Sent>(area.columns).fill(empties ? "" : null));
  const put = (row: number, column: number, value: Sent) => {
    const line = rows[row - area.row];
    if (line && column >= area.column && column < area.column + area.columns) line[column - area.column] = value;
  };
  const isText = textCells(design.styles, area);
  for (const { at, values } of design.values) {
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        if (value !== null) put(at.row + i, at.column + j, asSent(value, isText(at.row + i, at.column + j) ? "@" : "General"));
      }),
    );
  }
  // A link's own text has been put there with the link.
  for (const link of design.links.filter((one) => one.text !== undefined)) {
    if (rows[link.row - area.row]?.[link.column - area.column] === "") put(link.row, link.column, null);
  }
  for (const { area: block } of design.formulas) {
    for (let i = 0; i < block.rows; i += 1) for (let j = 0; j < block.columns; j += 1) put(block.row + i, block.column + j, null);
  }
  return { area, rows };
}
