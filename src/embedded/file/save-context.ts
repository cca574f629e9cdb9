/** What every step of a save needs. */
import type { Book, Table } from "../model";
import type { PackageDraft } from "./package/draft";
import type { Source } from "./read/source";
import type { StyleSheet } from "./write/style-sheet";

export interface SaveContext {
  book: Book;
  /** The workbook as it was opened, read again from the kept package; without sheets for one made from nothing. */
  before: Book;
  source: Source;
  draft: PackageDraft;
  styles: StyleSheet;
  /** A table's number, unique in the workbook. */
  tableId(table: Table): number;
}

/** Numbers for tables: those of the file keep theirs, new ones keep what they have where it is free. */
export function tableNumbers(book: Book): (table: Table) => number {
  const tables = book.sheets.flatMap((sheet) => sheet.tables);
  const numbers = new Map<Table, number>();
  const used = new Set<number>();
  const give = (table: Table, number: number): void => {
    numbers.set(table, number);
    used.add(number);
  };
  for (const table of tables) if (table.part !== null) give(table, table.id);
  for (const table of tables) {
    if (table.part === null) give(table, table.id > 0 && !used.has(table.id) ? table.id : Math.max(0, ...used) + 1);
  }
  return (table) => numbers.get(table) ?? table.id;
}
