/** Finding and replacing text in cells. */
import type { Book, Rect, Sheet } from "../model";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells } from "./guard";
import { formulaOrValue, shownText } from "./read-cells";
import { enter } from "./write-cells";
import { eachCell } from "./walk";
import { rect } from "../rect";

export interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

function matches(text: string, wanted: string, criteria: Criteria): boolean {
  const [whole, part] = criteria.matchCase ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  return criteria.completeMatch ? whole === part : whole.includes(part);
}

/** Cells whose shown text or formula holds `wanted`, in reading order. */
export function findCells(book: Book, sheet: Sheet, area: Rect, wanted: string, criteria: Criteria): Rect[] {
  const found: Rect[] = [];
  eachCell(sheet, area, (cell, row, column) => {
    if (cell.value === null && cell.formula === undefined) return;
    const texts = [String(formulaOrValue(cell)), shownText(book, cell)];
    if (texts.some((text) => matches(text, wanted, criteria))) found.push(rect(row, column));
  });
  return criteria.backwards ? found.reverse() : found;
}

function replaced(text: string, wanted: string, by: string, criteria: Criteria): [string, number] {
  if (criteria.completeMatch) return matches(text, wanted, criteria) ? [by, 1] : [text, 0];
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), criteria.matchCase ? "g" : "gi");
  let count = 0;
  const next = text.replace(pattern, () => {
    count += 1;
    return by;
  });
  return [next, count];
}

/** Replaces in constants and formulas; answers how many times. */
export function replaceAll(world: World, sheet: Sheet, area: Rect, wanted: string, by: string, criteria: Criteria): number {
  let total = 0;
  if (wanted === "") return 0;
  const changes: [number, number, string][] = [];
  eachCell(sheet, area, (cell, row, column) => {
    const [text, count] = replaced(String(formulaOrValue(cell)), wanted, by, criteria);
    if (count === 0) return;
    total += count;
    changes.push([row, column, text]);
  });
  for (const [row, column] of changes) guardCells(world.book, sheet, rect(row, column));
  for (const [row, column, text] of changes) {
    enter(world.book, sheet, row, column, text);
    cellsChanged(world, sheet, rect(row, column));
  }
  return total;
}
