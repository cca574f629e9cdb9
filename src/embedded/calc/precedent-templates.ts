/**
 * What formulas read, found once for formulas that are alike down the rows: `=$B10*C$4` in row 10 and `=$B11*C$4` in
 * row 11 share one template, and areas that do not move are one value for all of them. A filled sheet has thousands of
 * such formulas for each that must be taken apart.
 */
import type { Book, Sheet } from "../model";
import { lastRow } from "./formula-text";
import { precedentsOf, type Area, type Precedents } from "./precedents";

interface Template {
  readonly found: Precedents;
  /** The row in which `found` was found. */
  readonly row: number;
  /** For each area whether its top and its bottom move with the formula's row. */
  readonly moves: readonly { readonly top: boolean; readonly bottom: boolean }[];
}

/** What stands in quoted sheets and names of columns could be taken for addresses, and a bare `[…]` depends on the place. */
const apart = /'|\[[^\]]*\p{L}\d|(?<![\p{L}\p{N}_.])\[/u;

/** Addresses with a row that follows: `$B10`, `C10:D10`, `Ark!B10`; not `B$10`, `LOG10(`, `Ark10!`. */
const address = /(?<![\p{L}\p{N}_.$[])(\$?[A-Za-z]{1,3})(\d{1,7})(?![\p{L}\p{N}_.(!\]])/gu;

/** The formula with `sign` in place of the number of its own row, wherever an address names it. */
function inRow(formula: string, row: number, sign: string): string {
  const own = String(row + 1);
  return formula.replace(address, (whole, column: string, digits: string) => (digits === own ? column + sign : whole));
}

function areaKey({ sheet, top, left, bottom, right }: Area): string {
  return `${sheet}${top},${left},${bottom},${right}`;
}

/** Each area once: formulas name the same cell again and again. */
function distinct(found: Precedents): Precedents {
  return { ...found, areas: [...new Map(found.areas.map((area) => [areaKey(area), area])).values()] };
}

/** How the areas move from one row to the next; null where they do otherwise than stand still or follow. */
function movement(here: Precedents, below: Precedents): Template["moves"] | null {
  if (here.areas.length !== below.areas.length || here.unknown.join() !== below.unknown.join()) return null;
  const moves: { top: boolean; bottom: boolean }[] = [];
  for (const [index, area] of here.areas.entries()) {
    const next = below.areas[index];
    if (!next || next.sheet !== area.sheet || next.left !== area.left || next.right !== area.right) return null;
    const [top, bottom] = [next.top - area.top, next.bottom - area.bottom];
    if ((top !== 0 && top !== 1) || (bottom !== 0 && bottom !== 1)) return null;
    moves.push({ top: top === 1, bottom: bottom === 1 });
  }
  return moves;
}

function placed({ found, row, moves }: Template, at: number): Precedents {
  const down = at - row;
  const areas = found.areas.map((area, index) => {
    const move = moves[index];
    if (!move || (!move.top && !move.bottom)) return area;
    const [one, other] = [area.top + (move.top ? down : 0), area.bottom + (move.bottom ? down : 0)];
    return { sheet: area.sheet, top: Math.min(one, other), left: area.left, bottom: Math.max(one, other), right: area.right };
  });
  return { ...found, areas };
}

export class PrecedentTemplates {
  /** By sheet and formula, with a sign that no formula has in place of the row's own number; null where a formula has no template. */
  private readonly known = new Map<string, Template | null>();

  constructor(private readonly book: Book) {}

  /** The areas that `formula` in the cell at `row`, `column` of `sheet` reads, each once. */
  of(sheet: Sheet, row: number, column: number, formula: string): Precedents {
    if (apart.test(formula) || row >= lastRow) return distinct(precedentsOf(this.book, sheet, row, column, formula));
    const key = sheet.id + inRow(formula, row, "\u0001");
    let template = this.known.get(key);
    if (template === undefined) this.known.set(key, (template = this.found(sheet, row, column, formula)));
    return template ? placed(template, row) : distinct(precedentsOf(this.book, sheet, row, column, formula));
  }

  private found(sheet: Sheet, row: number, column: number, formula: string): Template | null {
    const here = precedentsOf(this.book, sheet, row, column, formula);
    const below = precedentsOf(this.book, sheet, row + 1, column, inRow(formula, row, String(row + 2)));
    const moves = movement(here, below);
    if (!moves) return null;
    const first = new Map(here.areas.map((area, index) => [`${areaKey(area)}${JSON.stringify(moves[index])}`, index]));
    const kept = [...first.values()];
    return {
      found: { ...here, areas: kept.flatMap((index) => here.areas[index] ?? []) },
      row,
      moves: kept.flatMap((index) => moves[index] ?? []),
    };
  }
}
