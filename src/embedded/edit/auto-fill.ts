/** Filling cells on from a pattern: copies, numbers in steps, texts that end in a number, months and days. */
import type { Cell, Rect, Sheet } from "../model";
import { ensureCell } from "../book";
import { moveFormula } from "../calc/references";
import { fail } from "../problem";
import { contains } from "../rect";
import type { World } from "../world";
import { cellsChanged } from "./changes";
import { guardCells } from "./guard";

export const fillTypes = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "LinearTrend", "FillDays", "FillMonths", "FillYears"] as const;
export type FillType = (typeof fillTypes)[number];

const lists = [
  ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"],
  ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
];

type Next = (step: number) => string | number | boolean | null;

/** The values that follow: `step` 0 is the first after the pattern; null where the pattern is only copied. */
function series(values: readonly unknown[], type: FillType): Next | null {
  if (values.every((value) => typeof value === "number")) return numberSeries(values as number[], type);
  const [first] = values;
  if (values.length !== 1 || typeof first !== "string") return null;
  for (const list of lists) {
    const at = list.findIndex((word) => word.toLowerCase() === first.toLowerCase());
    if (at >= 0) return (step) => list[(at + 1 + step) % list.length] ?? null;
  }
  const ending = /^(.*?)(\d+)$/s.exec(first);
  return ending ? (step) => `${ending[1]}${Number(ending[2]) + 1 + step}` : null;
}

function numberSeries(values: readonly number[], type: FillType): Next | null {
  const last = values.at(-1) ?? 0;
  if (values.length === 1) {
    return type === "FillSeries" || type === "FillDays" || type === "LinearTrend" ? (step) => last + 1 + step : null;
  }
  const count = values.length;
  const meanX = (count - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / count;
  const slope =
    values.reduce((sum, value, at) => sum + (at - meanX) * (value - meanY), 0) /
    values.reduce((sum, _value, at) => sum + (at - meanX) ** 2, 0);
  return (step) => meanY + slope * (count + step - meanX);
}

interface Run {
  /** Cells of the pattern, and places to fill, in the direction of filling. */
  pattern: (Cell | undefined)[];
  places: [row: number, column: number][];
  step: [down: number, across: number];
}

function fillRun(sheet: Sheet, run: Run, type: FillType): void {
  const { pattern } = run;
  const plain = type !== "FillCopy" && type !== "FillFormats" && pattern.every((cell) => cell && cell.formula === undefined);
  const next = plain ? series(pattern.map((cell) => cell?.value ?? null), type) : null;
  run.places.forEach(([row, column], at) => {
    const index = at % pattern.length;
    const from = pattern[index];
    const cell = ensureCell(sheet, row, column);
    if (type !== "FillValues") cell.style = from?.style ?? 0;
    if (type === "FillFormats") return;
    delete cell.formula;
    cell.value = next ? next(at) : (from?.value ?? null);
    if (from?.formula === undefined || type === "FillValues") return;
    const distance = at + pattern.length - index;
    cell.formula = moveFormula(from.formula, distance * run.step[0], distance * run.step[1]);
  });
}

/** Fills `target`, which holds `area` and grows from it in one direction. */
export function autoFill(world: World, sheet: Sheet, area: Rect, target: Rect, type: FillType): void {
  const down = target.rows !== area.rows;
  if (!contains(target, area) || (down && target.columns !== area.columns)) fail("InvalidArgument");
  guardCells(world.book, sheet, target);
  world.calculation.settle();
  const lines = down ? area.columns : area.rows;
  const backwards = down ? target.row < area.row : target.column < area.column;
  const length = down ? area.rows : area.columns;
  const count = (down ? target.rows : target.columns) - length;
  for (let line = 0; line < lines; line += 1) {
    const place = (at: number): [number, number] => {
      const along = backwards ? length - 1 - at : at;
      return down ? [area.row + along, area.column + line] : [area.row + line, area.column + along];
    };
    const pattern = Array.from({ length }, (_unused, at) => {
      const [row, column] = place(at);
      return sheet.cells.get(row)?.get(column);
    });
    const places = Array.from({ length: count }, (_unused, at) => place(length + at));
    const sign = backwards ? -1 : 1;
    fillRun(sheet, { pattern, places, step: down ? [sign, 0] : [0, sign] }, type);
  }
  cellsChanged(world, sheet, target);
}
