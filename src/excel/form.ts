/** A design without its contents: what must be put down again if a write has to be taken back. */
import type { Area } from "../plan/cell";
import type { SheetDesign, StyleBlock } from "../sheets/design";
import { bounding } from "./areas";
import { looks } from "./styles";

export interface SheetForm extends Omit<SheetDesign, "values" | "formulas" | "figures"> {
  /** The area of all that the design put in cells. */
  readonly extent: Area;
}

export function formOf(design: SheetDesign): SheetForm {
  const { id, title, tabColour, widths, styles, tables, links, lists, numbers, names, freeze, print, charts, autofit = [] } = design;
  return { id, title, tabColour, widths, styles, tables, links, lists, numbers, names, freeze, print, charts, autofit, extent: extentOf(design) };
}

const oneCell: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The area that holds everything a design puts in cells. */
export function extentOf(design: SheetDesign): Area {
  const blocks = design.values.map(
    ({ at, values }): Area => ({ ...at, rows: values.length, columns: Math.max(1, ...values.map((row) => row.length)) }),
  );
  return bounding([...blocks.filter((block) => block.rows > 0), ...design.formulas.map((block) => block.area), ...formAreas(design)]) ?? oneCell;
}

function formAreas({ tables, styles }: SheetDesign): readonly Area[] {
  return [...tables.map((table) => table.area), ...styles.map((block) => block.area)];
}

/** Whether a cell is formatted as text, so that what is sent needs no apostrophe. Later looks win. */
export function textCells(styles: readonly StyleBlock[], area: Area): (row: number, column: number) => boolean {
  const text = new Set<number>();
  const key = (row: number, column: number) => row * 16_384 + column;
  const isText = (block: StyleBlock) => looks[block.style].numberFormat === "@";
  if (!styles.some(isText)) return () => false;
  for (const block of styles.filter((one) => looks[one.style].numberFormat !== undefined)) {
    for (let row = block.area.row; row < block.area.row + block.area.rows && row < area.row + area.rows; row += 1) {
      for (let column = block.area.column; column < block.area.column + block.area.columns; column += 1) {
        if (isText(block)) text.add(key(row, column));
        else text.delete(key(row, column));
      }
    }
  }
  return (row, column) => text.has(key(row, column));
}
