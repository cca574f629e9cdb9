/** Cells of a kind (`getSpecialCells`), gathered into areas. */
import type { Cell, Rect, Sheet } from "../model";
import { intersection, rect, wholeSheet } from "../rect";
import { valueType } from "./read-cells";
import { usedRange } from "./used-range";

export const specialTypes = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

const letters: Readonly<Record<string, string>> = { Errors: "Error", Logical: "Boolean", Numbers: "Double", Text: "String" };

/** Kinds of value in a word like `ErrorsLogicalNumber`, or null for all. */
function kindsIn(word: string | null): Set<string> | null {
  if (word === null || word === "All") return null;
  const kinds = new Set<string>();
  for (const [name, type] of Object.entries(letters)) if (word.includes(name) || word.includes(name.replace(/s$/, ""))) kinds.add(type);
  return kinds;
}

function rulesOf(sheet: Sheet, type: string): readonly { areas: Rect[] }[] {
  return type.endsWith("Validations") || type.endsWith("Validation") ? sheet.validations : sheet.conditionalFormats;
}

/** Joins runs of cells into rectangles: first along rows, then rows of equal runs. */
export function gather(area: Rect, wanted: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const runs: Rect[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (!wanted(row, column)) continue;
      const last = runs.at(-1);
      if (last && last.column + last.columns === column) last.columns += 1;
      else runs.push(rect(row, column));
    }
    const next = runs.map((run) => {
      const above = open.find((one) => one.column === run.column && one.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...open.filter((one) => !next.some((grown) => grown.row === one.row && grown.column === one.column && grown.rows > one.rows)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function isVisible(sheet: Sheet, row: number, column: number): boolean {
  return !sheet.rows.get(row)?.hidden && !sheet.columns.get(column)?.hidden;
}

function isWanted(cell: Cell | undefined, type: string, kinds: ReadonlySet<string> | null): boolean {
  const empty = cell === undefined || (cell.value === null && cell.formula === undefined);
  if (type === "Blanks") return empty;
  if (empty || (type === "Formulas") !== (cell.formula !== undefined)) return false;
  return kinds === null || kinds.has(valueType(cell));
}

/** Areas of the cells asked for inside `area`; empty where there is none. */
export function specialCells(sheet: Sheet, area: Rect, type: string, valueKinds: string | null): Rect[] {
  const used = usedRange(sheet, wholeSheet, false);
  if (type === "Visible") {
    const inside = area.rows * area.columns > 1_000_000 ? used && intersection(area, used) : area;
    return inside ? gather(inside, (row, column) => isVisible(sheet, row, column)) : [];
  }
  if (type.includes("Conditional") || type.includes("Validation")) {
    return rulesOf(sheet, type).flatMap((rule) => rule.areas.flatMap((one) => intersection(one, area) ?? []));
  }
  const inside = used && intersection(area, rect(0, 0, used.row + used.rows, used.column + used.columns));
  if (!inside) return [];
  const kinds = kindsIn(valueKinds);
  return gather(inside, (row, column) => isWanted(sheet.cells.get(row)?.get(column), type, kinds));
}

