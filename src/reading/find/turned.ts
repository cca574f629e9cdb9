/** Tables laid on their side: tiltak across, years or labels down. They are pointed out, not read. */
import type { CellsRef } from "../../plan/cell";
import { headWord } from "../heads/words";
import { yearHead } from "../heads/year-head";
import { isSumText } from "../rows/words";
import { readUnitlessAmount } from "../rows/plain-number";
import { againstHead, aboutTiltak, actionRow } from "./signs";
import type { SheetView } from "./sheet-view";

/** Heading rows looked at above the first year for what the table is about. */
const near = 4;

/** Each such table of the sheet, its heading row and label column with it. */
export function turnedTables(view: SheetView): CellsRef[] {
  const found: CellsRef[] = [];
  for (let row = view.firstRow; row < view.lastRow; row++) {
    const last = lastLabelled(view, row);
    if (last === null) continue;
    const columns = view.filled(row);
    const first = Math.min(...[row, row + 1].flatMap((one) => view.filled(one)));
    found.push({ sheet: view.grid.sheet, area: { row, column: first, rows: last - row + 1, columns: (columns.at(-1) ?? first) - first + 1 } });
    row = last;
  }
  return found;
}

/** The last row of the labels under a row of names; null where the row heads no such table. */
function lastLabelled(view: SheetView, row: number): number | null {
  const below = view.filled(row + 1);
  const label = Math.min(...below);
  const across = view.filled(row).filter((column) => column > label);
  const names = across.filter((column) => !isSumText(view.text(row, column)));
  if (names.length < 2 || !labels(view, row + 1, label) || !names.every((column) => isName(view, row, column)) || !concernsTiltak(view, row, label, names)) return null;
  let last = row;
  const roles = new Set<string>();
  let years = 0;
  while (last < view.lastRow && isLabelled(view, last + 1, label, across)) {
    last++;
    const year = yearHead(view.value(last, label), view.format(last, label), view.grid.date1904);
    if (year !== null && !year.short && holdsMoney(view, last, names)) years++;
    const role = headWord(view.text(last, label))?.role;
    if (role) roles.add(role);
  }
  const form = roles.size >= 3 && (roles.has("cost") || roles.has("total"));
  return years >= 2 || form ? last : null;
}

/** A year, or what a form asks for. */
function labels(view: SheetView, row: number, column: number): boolean {
  return yearHead(view.value(row, column), view.format(row, column), view.grid.date1904) !== null || headWord(view.text(row, column)) !== null;
}

function isName(view: SheetView, row: number, column: number): boolean {
  const text = view.text(row, column).trim();
  return typeof view.value(row, column) === "string" && /\p{L}{3}/u.test(text) && text.length <= 90 && headWord(text)?.exact !== true && yearHead(text, "General", false) === null;
}

/** A row with a label before cells that stand under the names and nowhere else. */
function isLabelled(view: SheetView, row: number, label: number, names: readonly number[]): boolean {
  const [first, ...cells] = view.filled(row);
  return first === label && cells.length > 0 && cells.every((column) => names.includes(column));
}

function holdsMoney(view: SheetView, row: number, names: readonly number[]): boolean {
  return names.some((column) => {
    const value = view.value(row, column);
    return typeof value === "number" || readUnitlessAmount(view.text(row, column)) !== null || /\d.*(kr|mill|,-)|kr\.? ?\d/i.test(view.text(row, column));
  });
}

/** The corner, the names or the lines above speak of tiltak, and nothing says that it is about something else. */
function concernsTiltak(view: SheetView, row: number, label: number, names: readonly number[]): boolean {
  const texts = names.map((column) => view.text(row, column).replace(/^\s*[\p{L}\d]{1,3}[.:)]\s+/u, ""));
  const above = Array.from({ length: near }, (_, i) => row - 1 - i).flatMap((one) => view.filled(one).map((column) => view.text(one, column)));
  const said = [view.text(row, label), ...above, view.grid.sheet].filter((text) => text.length <= 120);
  if (againstHead([...texts, ...said].map((text) => text.toLowerCase())) !== null) return false;
  const actions = texts.filter(actionRow).length;
  return actions * 2 >= texts.length || (actions > 0 && said.some((text) => aboutTiltak.test(text))) || /^tiltak/i.test(view.text(row, label).trim());
}
