/** Our engine's figures held against the workbook's own, to the øre. A difference is shown, never hidden. */
import { cellRef, type CellsRef, type CellValue } from "../plan/cell";
import { valueAt, type SheetValues } from "../plan/grid";
import type { FigureDesign, SheetDesign } from "../sheets/design";

export interface Difference {
  readonly cells: CellsRef;
  readonly engine: number;
  /** What the workbook shows: a number, an error text, or nothing. */
  readonly workbook: CellValue;
  readonly unit: FigureDesign["unit"];
}

export interface Reconciliation {
  /** Figures compared. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Half an øre in the unit of the cell; årsverk to the thousandth. */
const tolerance: Readonly<Record<FigureDesign["unit"], number>> = { kroner: 0.005, thousand: 0.000005, aarsverk: 0.0005 };

/** `sheets` are the written sheets read back; a sheet that is missing differs in every figure. */
export function reconcile(designs: readonly SheetDesign[], titles: Readonly<Record<string, string>>, sheets: readonly SheetValues[]): Reconciliation {
  let compared = 0;
  const differences: Difference[] = [];
  for (const design of designs) {
    const title = titles[design.id] ?? design.title;
    const sheet = sheets.find((one) => one.sheet === title);
    for (const figure of design.figures ?? []) {
      compared += 1;
      const workbook = sheet ? valueAt(sheet, figure.row, figure.column) : null;
      const same = typeof workbook === "number" && Math.abs(workbook - figure.value) <= tolerance[figure.unit];
      if (!same) differences.push({ cells: cellRef(title, figure.row, figure.column), engine: figure.value, workbook, unit: figure.unit });
    }
  }
  return { compared, differences };
}
