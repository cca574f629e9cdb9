/** Where the number of a tiltak stands, or would stand, and the series that the numbers form. */
import { cellRef, type CellsRef } from "../plan/cell";
import type { CellChange } from "../plan/finding";
import { valueAt } from "../plan/grid";
import type { Plan, Tiltak } from "../plan/plan";
import { gridOf, type RuleInput } from "./input";

/** The cell in the table's number column; the title where it has none. */
export function numberCells(plan: Plan, tiltak: Tiltak): CellsRef {
  const table = plan.tables.find((one) => one.id === tiltak.table);
  const column = table?.columns.find((one) => one.role === "number")?.column;
  return column === undefined ? tiltak.titleCells : cellRef(tiltak.sheet, tiltak.row, column);
}

/** Leading integer of `4`, `4a`, `1.4`; null where there is none. */
export function integerOf(number: string): number | null {
  const digits = /(\d+)[a-zæøå]?\.?$/i.exec(number.trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

/** What stands before that integer: `` of 4, `1.` of 1.4; null for codes of projects (P101), which need not be a series. */
function prefixOf(number: string): string | null {
  return /^((?:\d+\.)*)\d+[a-zæøå]?\.?$/i.exec(number.trim())?.[1] ?? null;
}

/** The tiltak of each series of numbers, in the order of the sheet: those of one section, or of the whole table where the numbers run on. */
export function seriesOf(plan: Plan): readonly (readonly Tiltak[])[] {
  const tables = new Map<string, Map<string, Tiltak[]>>();
  for (const tiltak of plan.tiltak) {
    const sections = tables.get(tiltak.table) ?? new Map<string, Tiltak[]>();
    tables.set(tiltak.table, sections);
    const key = JSON.stringify([tiltak.sectionNumber ?? tiltak.section, tiltak.number === null ? "" : prefixOf(tiltak.number)]);
    const known = sections.get(key);
    if (known) known.push(tiltak);
    else sections.set(key, [tiltak]);
  }
  return [...tables.values()].flatMap((sections) => {
    const series = [...sections.values()];
    return runOn(series) ? [series.flat()] : series;
  });
}

/** True where at least two sections go on from the number before them, and none begins anew. */
function runOn(series: readonly (readonly Tiltak[])[]): boolean {
  const ends = series.map((one) => one.flatMap((tiltak) => plainNumber(tiltak) ?? []));
  let highest = 0;
  const later = ends
    .map((numbers) => {
      const before = highest;
      highest = Math.max(highest, ...numbers);
      return { first: numbers[0], before };
    })
    .slice(1);
  const on = later.filter(({ first, before }) => first === before + 1);
  return on.length >= 2 && later.every(({ first, before }) => first !== undefined && first > 1 && first <= before + 3);
}

function plainNumber(tiltak: Tiltak): number | null {
  return tiltak.number !== null && prefixOf(tiltak.number) === "" ? integerOf(tiltak.number) : null;
}

export interface Numbered {
  readonly tiltak: Tiltak;
  readonly number: number;
}

/** The numbered tiltak of a series, codes of projects left out. */
export function numberedIn(series: readonly Tiltak[]): readonly Numbered[] {
  return series.flatMap((tiltak) => {
    const number = tiltak.number !== null && prefixOf(tiltak.number) !== null ? integerOf(tiltak.number) : null;
    return number === null ? [] : [{ tiltak, number }];
  });
}

/** The number that the neighbours leave room for: 3 between 2 and 4, or 5 for a last 15 after 4, where no other row has it. */
export function fitting(series: readonly Numbered[], i: number): number | null {
  const [before, own, after] = [series[i - 1]?.number, series[i]?.number, series[i + 1]?.number];
  if (before === undefined || own === undefined) return null;
  const last = i === series.length - 1 && i >= 3 && own > before + 3 && String(own).includes(String(before + 1));
  if (after !== before + 2 && !last) return null;
  return series.some((one) => one.number === before + 1) ? null : before + 1;
}

/** Writes a number in the cell of a plain integer, as number or text like the one that stands there. */
export function renumbered(input: RuleInput, tiltak: Tiltak, next: number | null): readonly CellChange[] {
  const cells = numberCells(input.plan, tiltak);
  const grid = gridOf(input, tiltak.sheet);
  const old = grid ? valueAt(grid, cells.area.row, cells.area.column) : null;
  if (next === null || cells === tiltak.titleCells || !/^\d+$/.test(String(old))) return [];
  return [{ cells, old, next: typeof old === "number" ? next : String(next) }];
}
