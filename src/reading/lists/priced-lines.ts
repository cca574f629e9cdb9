/** Lines of words with an amount in the next cell, where no heading stands over the columns. */
import type { UnitReading } from "../../plan/plan";
import { accountRow, actionRow } from "../find/signs";
import type { SheetView } from "../find/sheet-view";
import { readUnit } from "../notation/unit";
import { readUnitlessAmount } from "../rows/plain-number";
import { isFrameText, isSumText } from "../rows/words";
import type { ListLine } from "./list-items";

/** Words with one amount at the right, line upon line without a heading of columns: most of them do something, or the sheet or a line says that they are tiltak. */
export function pricedItems(view: SheetView, lines: readonly ListLine[]): ListLine[] {
  const priced = lines.filter((line) => line.beside.length === 1 && isPrice(view, line.row, line.beside[0] ?? 0) && !isSumText(line.text) && !isFrameText(line.text));
  const actions = priced.filter((line) => actionRow(line.text)).length;
  const said = [view.grid.sheet, lines[0]?.text ?? "", lines[1]?.text ?? ""].some((text) => /tiltak|innsparing|investering|styrking/i.test(text));
  const accounts = priced.filter((line) => accountRow(line.text)).length;
  const column = priced[0]?.beside[0];
  if (priced.length < 3 || accounts * 4 > priced.length || priced.some((line) => line.beside[0] !== column)) return [];
  return actions * 10 >= priced.length * (said ? 3 : 7) ? priced : [];
}

/** Kroner: text that says so, or a number of a thousand and more. */
function isPrice(view: SheetView, row: number, column: number): boolean {
  const value = view.value(row, column);
  const number = typeof value === "number" ? value : readUnitlessAmount(view.text(row, column));
  if (number !== null) return Math.abs(number) >= 5000;
  return /\d.*(kr|mill|tusen|,-)|kr\.? ?\d/i.test(view.text(row, column));
}

export interface ListUnit {
  /** Kroner per bare number beside the lines. */
  readonly unit: NonNullable<UnitReading["scale"]>;
  /** One of the first lines says it. */
  readonly said: boolean;
  /** Nothing says it, and the numbers are small enough for thousands. */
  readonly unsure: boolean;
}

/** What the bare numbers beside the items count in: as the first lines say, else by their size. */
export function listUnit(view: SheetView, lines: readonly ListLine[], items: readonly ListLine[]): ListUnit {
  const said = lines.slice(0, 6).flatMap((line) => [line.text, ...line.beside.map((column) => view.text(line.row, column))]).map((text) => readUnit(text).scale).find((scale) => scale !== null) ?? null;
  const bare = numbersBeside(view, items);
  const unit = said ?? (bare.length > 0 && Math.max(...bare) < 5000 ? 1000 : 1);
  return { unit, said: said !== null, unsure: said === null && bare.some((number) => number < 20000) };
}

/** Sizes of the bare numbers in the cells beside the lines: those that name no unit of their own. */
function numbersBeside(view: SheetView, lines: readonly ListLine[]): number[] {
  return lines.flatMap((line) => line.beside.flatMap((column) => {
    const value = view.value(line.row, column);
    const number = typeof value === "number" ? value : readUnitlessAmount(view.text(line.row, column));
    return number === null || number === 0 ? [] : [Math.abs(number)];
  }));
}
