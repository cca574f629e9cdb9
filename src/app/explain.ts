/** *Forklar*: the register rows that make a marked figure. What is listed sums to the figure. */
import { cellRef, covers, type CellsRef } from "../plan/cell";
import { valueAt } from "../plan/grid";
import { done, failed, type Outcome } from "../plan/outcome";
import type { FigureDesign } from "../sheets/design";
import type { RegisterRow } from "../plan/register";
import type { WorkbookPort } from "./ports";
import { prepareFill } from "./fill-sheets";
import type { Surroundings } from "./surroundings";

export interface ExplainedPart {
  readonly row: RegisterRow;
  /** In the figure's unit. */
  readonly value: number;
}

export interface Explained {
  readonly cells: CellsRef;
  readonly figure: FigureDesign;
  readonly parts: readonly ExplainedPart[];
  /** Sum of the parts; equals the figure. */
  readonly sum: number;
  /** True where the sheet shows another figure: it has been changed since it was written. */
  readonly differs: boolean;
}

/** The figure in the marked cell; `nothing-selected` where it is none that the add-in has computed. */
export async function explain(port: WorkbookPort, surroundings: Surroundings): Promise<Outcome<Explained>> {
  const marked = await port.selection();
  if (!marked.ok) return marked;
  const prepared = await prepareFill(port, surroundings, { prices: null });
  if (!prepared.ok) return prepared;
  const { designs, register, reading } = prepared.value;
  const design = designs.find((one) => reading.generated[one.id] === marked.value.sheet);
  const figure = design?.figures?.find((one) => covers(marked.value.area, one.row, one.column));
  if (!figure) return failed("nothing-selected");
  const shown = await port.values([marked.value.sheet]);
  if (!shown.ok) return shown;
  const rows = new Map(register.rows.map((row) => [row.id, row]));
  const parts = figure.parts.flatMap(({ id, value }) => {
    const row = rows.get(id);
    return row ? [{ row, value }] : [];
  });
  const cells = cellRef(marked.value.sheet, figure.row, figure.column);
  const value = shown.value[0] ? valueAt(shown.value[0], figure.row, figure.column) : null;
  const differs = typeof value !== "number" || Math.abs(value - figure.value) > 0.005;
  return done({ cells, figure, parts, sum: parts.reduce((sum, part) => sum + part.value, 0), differs });
}
