/** Sheets of another workbook file put into this one, as `insertWorksheetsFromBase64` does: values, formulas, looks, tables. */
import { newSheet } from "../book";
import { unpack } from "../file/package/unpack";
import { readBook } from "../file/read/workbook";
import type { Book, Cell, Sheet } from "../model";
import { fail } from "../problem";
import type { World } from "../world";
import { guardStructure } from "./guard";
import { findSheet, sheetNamed } from "./sheets";

export interface InsertOptions {
  sheetNamesToInsert?: string[];
  positionType?: "None" | "Before" | "After" | "Beginning" | "End";
  /** Name or id of the sheet that `Before` and `After` speak of. */
  relativeTo?: string;
}

/** Ids of the new sheets. `InvalidArgument` where the text is no workbook or names a sheet that it does not hold. */
export function insertSheets(world: World, base64: string, options: InsertOptions): string[] {
  const { book } = world;
  guardStructure(book);
  const from = opened(base64, book.locale);
  const wanted = options.sheetNamesToInsert ?? [];
  const chosen = wanted.length === 0 ? from.sheets : wanted.map((name) => sheetNamed(from, name) ?? fail("InvalidArgument"));
  const at = position(book, options);
  const sheets = chosen.map((sheet, index) => take(book, from, sheet, at + index));
  world.calculation.structureChanged();
  return sheets.map(({ id }) => id);
}

function opened(base64: string, locale: string): Book {
  try {
    const bytes = Uint8Array.from(atob(base64.replace(/^data:[^,]*,/, "")), (sign) => sign.charCodeAt(0));
    return readBook(unpack(bytes), "", locale);
  } catch {
    return fail("InvalidArgument");
  }
}

function position(book: Book, { positionType = "End", relativeTo }: InsertOptions): number {
  if (positionType === "Beginning") return 0;
  if (positionType === "End" || positionType === "None") return book.sheets.length;
  const beside = (relativeTo === undefined ? undefined : findSheet(book, relativeTo)) ?? fail("InvalidArgument");
  return book.sheets.indexOf(beside) + (positionType === "After" ? 1 : 0);
}

/** `Tiltak` → `Tiltak (2)` where the name is taken. */
function freeName(book: Book, name: string): string {
  if (!sheetNamed(book, name)) return name;
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const tried = `${name.slice(0, 31 - end.length)}${end}`;
    if (!sheetNamed(book, tried)) return tried;
  }
}

function freeTableName(book: Book, name: string): string {
  const taken = new Set(book.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
}

function take(book: Book, from: Book, sheet: Sheet, at: number): Sheet {
  const highest = Math.max(0, ...book.sheets.flatMap((one) => one.tables.map((table) => table.id)));
  const made = newSheet(book, freeName(book, sheet.name), at);
  const style = (index: number) => book.styles.intern({ ...(from.styles.list[index] ?? fail("GeneralException")), xf: null });
  const cell = (one: Cell): Cell => ({ ...structuredClone(one), style: style(one.style) });
  const axes = (all: Sheet["rows"]): Sheet["rows"] =>
    new Map([...all].map(([key, axis]) => [key, { ...axis, style: axis.style === null ? null : style(axis.style) }]));
  const { id, name, cells, rows, columns, part, ...rest } = sheet;
  Object.assign(made, structuredClone(rest), {
    cells: new Map([...sheet.cells].map(([row, line]) => [row, new Map([...line].map(([column, one]) => [column, cell(one)]))])),
    rows: axes(sheet.rows),
    columns: axes(sheet.columns),
    tables: sheet.tables.map((table, index) => ({ ...structuredClone(table), id: highest + index + 1, name: freeTableName(book, table.name), part: null })),
    charts: sheet.charts.map((chart) => ({ ...structuredClone(chart), part: null, changed: true })),
  });
  const own = from.names.filter((one) => one.sheet === id);
  book.names.push(...own.map((one) => ({ ...one, sheet: made.id, formula: one.formula.replaceAll(quoted(name), quoted(made.name)) })));
  return made;
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
