/** A1 addresses as they come over the wire, and as Excel answers them. */
import type { Rect, Sheet } from "./model";
import { isEntireColumn, isEntireRow, maxColumns, maxRows, rect } from "./rect";

export function columnLetters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `'Ark 1'` where the name needs quotation marks before `!`, else as it is. */
export function quotedSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `B2:C9`, `A:C`, `1:3`, `B2`; with `$` before each part where `locked`. */
export function areaText(area: Rect, locked = false): string {
  const lock = locked ? "$" : "";
  const [top, bottom] = [area.row + 1, area.row + area.rows].map((row) => `${lock}${row}`);
  const last = area.column + area.columns - 1;
  const [left, right] = [area.column, last].map((column) => `${lock}${columnLetters(column)}`);
  if (isEntireRow(area)) return `${top}:${bottom}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** `'Ark 1'!B2:C9` */
export function sheetArea(sheet: Sheet, area: Rect, locked = false): string {
  return `${quotedSheet(sheet.name)}!${areaText(area, locked)}`;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function corner(text: string): Corner | null {
  const found = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/.exec(text.trim());
  if (!found || (found[1] === undefined && found[2] === undefined)) return null;
  const column = found[1] === undefined ? null : columnIndex(found[1]);
  const row = found[2] === undefined ? null : Number(found[2]) - 1;
  if ((row !== null && (row < 0 || row >= maxRows)) || (column !== null && column >= maxColumns)) return null;
  return { row, column };
}

/** One area without a sheet name: `B2`, `$B$2:C9`, `A:C`, `1:3`; null where it is none. */
export function parseArea(text: string): Rect | null {
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const from = corner(parts[0] ?? "");
  const to = parts.length === 2 ? corner(parts[1] ?? "") : from;
  if (!from || !to) return null;
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null;
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const rows = from.row === null || to.row === null ? [0, maxRows - 1] : [from.row, to.row].sort((a, b) => a - b);
  const columns =
    from.column === null || to.column === null ? [0, maxColumns - 1] : [from.column, to.column].sort((a, b) => a - b);
  const [top, bottom] = rows as [number, number];
  const [left, right] = columns as [number, number];
  return rect(top, left, bottom - top + 1, right - left + 1);
}

/** The sheet name (without quotation marks) and the rest; the sheet is null where none is named. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const trimmed = text.trim().replace(/^=/, "");
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(trimmed);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const at = trimmed.indexOf("!");
  return at < 0 ? { sheet: null, rest: trimmed } : { sheet: trimmed.slice(0, at), rest: trimmed.slice(at + 1) };
}

/** Parts of a comma list, not split inside quotation marks. */
export function splitList(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}
