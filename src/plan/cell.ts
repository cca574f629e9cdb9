/** Cells and where they stand. Rows and columns are 1-based, as a person counts them. */

/** What a cell holds: text, a number (dates are serial numbers), a truth value, or nothing. */
export type CellValue = string | number | boolean | null;

/** A rectangle on one sheet, 1-based, at least one cell. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle and the name of the sheet it stands on. */
export interface CellsRef {
  readonly sheet: string;
  readonly area: Area;
}

/** `3` → `"C"`, `28` → `"AB"`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `"AB"` → `28`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** One cell as an area. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** One cell as a reference. */
export function cellRef(sheet: string, row: number, column: number): CellsRef {
  return { sheet, area: cellArea(row, column) };
}

/** A1 notation without `$` and without the sheet: `C5`, `A3:Q4`. */
export function toA1(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** The area of `C5`, `A3:Q4`, `$A$3:$Q$4`; null where the text is no such address. */
export function fromA1(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address.trim());
  if (!match) return null;
  const [, firstLetters = "", firstRow = "", lastLetters = firstLetters, lastRow = firstRow] = match;
  const row = Math.min(Number(firstRow), Number(lastRow));
  const column = Math.min(columnNumber(firstLetters), columnNumber(lastLetters));
  return {
    row,
    column,
    rows: Math.abs(Number(lastRow) - Number(firstRow)) + 1,
    columns: Math.abs(columnNumber(lastLetters) - columnNumber(firstLetters)) + 1,
  };
}

/** `Tiltak!C5`, with the sheet's name quoted where Excel asks for it. */
export function refText(ref: CellsRef): string {
  return `${quoteSheet(ref.sheet)}!${toA1(ref.area)}`;
}

/** A sheet's name as it must stand in a formula: always quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** True where the cell at (row, column) lies inside the area. */
export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
