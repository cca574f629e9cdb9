/** Cell addresses as files write them: `B2`, `A1:C9`, `A1 C3:D4`; 0-based numbers inside. */
import { columnLetters } from "../address";
import type { Rect } from "../model";
import { maxColumns, maxRows } from "../rect";

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Row and column of `B2` or `$B$2`; null for anything else. */
export function readCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "A") } : null;
}

function readEdge(text: string): { row: number | null; column: number | null } | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return { row: match[2] === undefined ? null : Number(match[2]) - 1, column: match[1] === undefined ? null : columnNumber(match[1]) };
}

/** `B2`, `B2:C4`, `B:C` or `2:4`; null for anything else. */
export function readArea(text: string): Rect | null {
  const [from = "", to = from] = text.trim().split(":");
  const a = readEdge(from);
  const b = readEdge(to);
  if (!a || !b) return null;
  const top = Math.min(a.row ?? 0, b.row ?? 0);
  const bottom = Math.max(a.row ?? maxRows - 1, b.row ?? maxRows - 1);
  const left = Math.min(a.column ?? 0, b.column ?? 0);
  const right = Math.max(a.column ?? maxColumns - 1, b.column ?? maxColumns - 1);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Areas of an `sqref`, parted by spaces. */
export function readAreas(text: string): Rect[] {
  return text.split(/\s+/).flatMap((each) => readArea(each) ?? []);
}

export function areaName(area: Rect): string {
  const from = cellName(area.row, area.column);
  const to = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return from === to ? from : `${from}:${to}`;
}

export function areaNames(areas: readonly Rect[]): string {
  return areas.map(areaName).join(" ");
}
