/** What a body row is: a tiltak, or something that stands around them. */
import { columnsOf, type RoledTable } from "../table";
import { isCode, isDash } from "../find/column-facts";
import { isFooterText, isFrameText, isNoteText, isSectionText, isSumText, oneLine } from "./words";

export type RowKind = "blank" | "tiltak" | "section" | "sum" | "frame" | "narrative" | "note" | "footer";

export interface RowSeen {
  readonly row: number;
  readonly number: string | null;
  /** Column that holds the title, and its text; empty where the row has none. */
  readonly titleColumn: number;
  readonly title: string;
  /** Cells with figures, marks, periods, financing: what only a tiltak has. */
  readonly values: number;
  /** Cells that hold a dash for nothing. */
  readonly dashes: number;
  readonly bold: boolean;
  readonly filled: boolean;
  /** The title cell is merged over other columns. */
  readonly spans: boolean;
  readonly cells: readonly number[];
}

const valueRoles = ["cost", "total", "year-amount", "year-mark", "period", "positions", "granted-before", "comparison-year", "financing", "unit-count", "kind"] as const;

export function seeRow(table: RoledTable, row: number): RowSeen {
  const { view, firstColumn, lastColumn } = table.found;
  const cells = view.filled(row).filter((column) => column >= firstColumn && column <= lastColumn);
  const text = (column: number | undefined): string => (column === undefined ? "" : view.text(row, column).trim());
  const numberColumn = columnsOf(table, "number")[0]?.column;
  const titleColumn = columnsOf(table, "title")[0]?.column ?? firstColumn;
  const numberText = text(numberColumn);
  const isNumber = numberText !== "" && isCode(numberText);
  const astray = text(titleColumn) === "" && numberText !== "" && !isNumber;
  const valueColumns = valueRoles.flatMap((role) => columnsOf(table, role).map((column) => column.column));
  const held = valueColumns.filter((column) => cells.includes(column));
  const dashes = held.filter((column) => isDash(text(column))).length;
  const at = astray ? (numberColumn ?? titleColumn) : titleColumn;
  return {
    row,
    number: isNumber ? numberText.replace(/[.)]$/, "") : null,
    titleColumn: at,
    title: astray ? numberText : text(titleColumn),
    values: held.length - dashes,
    dashes,
    bold: view.bold(row, at),
    filled: view.fill(row, at) !== null,
    spans: (view.merge(row, at)?.columns ?? 1) > 1,
    cells,
  };
}

/** What the row is by its own words and cells; `narrative` is decided with its neighbours. */
export function rowKind(seen: RowSeen): RowKind {
  if (seen.cells.length === 0) return "blank";
  const title = oneLine(seen.title);
  if (isFooterText(title) && seen.values === 0) return "footer";
  if (isSumText(title)) return "sum";
  if (isFrameText(title)) return "frame";
  if (isNoteText(title) && seen.values === 0) return "note";
  if (seen.values + seen.dashes > 0) return title === "" ? "sum" : "tiltak";
  if (isSectionText(title) && seen.number === null) return "section";
  return title === "" ? "note" : "tiltak";
}
