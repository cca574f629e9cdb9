/** Copying a whole sheet. */
import { newSheet } from "../book";
import { renameToken } from "../calc/rename-token";
import { mapTokens } from "../calc/formula-text";
import { eventNumber, workbookTarget } from "../events";
import type { Book, Sheet } from "../model";
import type { World } from "../world";
import { guardStructure } from "./guard";
import { sheetNamed } from "./sheets";
import { allTables } from "./tables";

/** `Ark1 (2)`, or the next free number. */
function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const wanted = stem.slice(0, 31 - ending.length) + ending;
    if (!sheetNamed(book, wanted)) return wanted;
  }
}

function freeName(taken: ReadonlySet<string>, name: string): string {
  for (let number = 2; ; number += 1) if (!taken.has(`${name}_${number}`.toLowerCase())) return `${name}_${number}`;
}

function nextTableId(book: Book): number {
  return Math.max(0, ...allTables(book).map(({ of }) => of.id)) + 1;
}

/** Tables of the copy get ids and names of their own, and its formulas speak of those. */
function renameTables(book: Book, copy: Sheet): void {
  let id = nextTableId(book);
  const taken = new Set([...allTables(book).map(({ of }) => of.name), ...book.names.map((one) => one.name)].map((name) => name.toLowerCase()));
  for (const table of copy.tables) {
    const to = freeName(taken, table.name);
    taken.add(to.toLowerCase());
    const renaming = { kind: "table" as const, from: table.name, to };
    for (const [row, line] of copy.cells) {
      for (const [column, cell] of line) {
        if (cell.formula !== undefined) {
          cell.formula = mapTokens(cell.formula, (token) => renameToken(token, renaming, { sheet: copy, row, column }));
        }
      }
    }
    Object.assign(table, { id: id++, name: to, part: null });
  }
}

/** References to the sheet by its own name point to the copy. */
function pointToCopy(sheet: Sheet, copy: Sheet): void {
  const renaming = { kind: "sheet" as const, from: sheet.name, to: copy.name };
  for (const [row, line] of copy.cells) {
    for (const [column, cell] of line) {
      if (cell.formula === undefined) continue;
      cell.formula = mapTokens(cell.formula, (token) => renameToken(token, renaming, { sheet: copy, row, column }));
    }
  }
  const rename = (formula: string) => mapTokens(formula, (token) => renameToken(token, renaming, { sheet: copy, row: 0, column: 0 }));
  for (const chart of copy.charts) {
    for (const series of chart.series) {
      series.values = rename(`=${series.values}`).slice(1);
      if (series.categories !== null) series.categories = rename(`=${series.categories}`).slice(1);
      if (series.nameRef !== undefined) series.nameRef = rename(`=${series.nameRef}`).slice(1);
    }
  }
}

function freshParts(copy: Sheet): void {
  for (const chart of copy.charts) Object.assign(chart, { id: chart.id.replace("-0000-00CA-", `-${copy.id.slice(5, 9)}-00CA-`), part: null, changed: true });
  for (const format of copy.conditionalFormats) format.xml = null;
}

/** Copies everything on the sheet to a new one before position `at`. */
export function copySheet(world: World, sheet: Sheet, at: number): Sheet {
  const { book } = world;
  guardStructure(book);
  const made = newSheet(book, copyName(book, sheet.name), at);
  const { id, name } = made;
  Object.assign(made, structuredClone(sheet), { id, name, part: null });
  renameTables(book, made);
  pointToCopy(sheet, made);
  freshParts(made);
  for (const one of book.names.filter((candidate) => candidate.sheet === sheet.id)) {
    const formula = mapTokens(one.formula, (token) =>
      renameToken(token, { kind: "sheet", from: sheet.name, to: made.name }, { sheet: made, row: 0, column: 0 }),
    );
    book.names.push({ ...one, formula, sheet: made.id });
  }
  world.calculation.structureChanged();
  world.events.raise(eventNumber.added, [workbookTarget], { source: "Local", worksheetId: made.id });
  return made;
}
