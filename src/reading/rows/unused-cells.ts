/** Cells of a tiltak row that nothing was made of: they are listed, so that nothing disappears silently. */
import type { LeftReason } from "../../plan/left-reason";
import { cellRef } from "../../plan/cell";
import type { LeftCells } from "../../plan/plan";
import { columnsOf, type SettledTable } from "../table";
import { isDash, isMark, isWordMark } from "../find/column-facts";
import { isErrorValue, valueAt } from "../../plan/grid";
import { countsElse, isQuantity } from "../heads/quantity";
import { readYears } from "../notation/years";
import { cellAmounts, singleAmount } from "./amount-cell";
import { costColumns, fullYearIn, yearAmounts } from "./draft-amounts";
import { isSpanOfYears, markedSpan, marksIn, periodIn, spanUnderYears } from "./draft-years";
import { isTimed } from "./time";
import { isOtherLevel, positionsIn } from "./positions-cell";
import type { RowSeen } from "./row-kind";

export function unusedCells(table: SettledTable, seen: RowSeen): LeftCells[] {
  const { view } = table.found;
  return seen.cells.flatMap((column) => {
    const why = whyUnused(table, seen, column);
    return why === null ? [] : [{ cells: cellRef(view.grid.sheet, seen.row, column), why }];
  });
}

/** The reason a cell is not used, or null where it is. */
function whyUnused(table: SettledTable, seen: RowSeen, column: number): LeftReason | null {
  const { view } = table.found;
  if (isErrorValue(valueAt(view.grid, seen.row, column))) return "feilverdi";
  if (column === seen.titleColumn) return null;
  const text = view.text(seen.row, column).trim();
  const role = table.roles.find((one) => one.column === column)?.role ?? "unread";
  if (role === "unread" && table.found.columns.find((one) => one.column === column)?.year?.counted) return "år uten årstall: første år må velges";
  if (role === "unread" && isQuantityColumn(table, column)) return "mengde, ikke kroner";
  if (role === "unread" && isSecondOfYear(table, column)) return "året står to ganger i overskriften";
  if (role === "unread") return "kolonnen er ikke lest";
  if (role === "comparison-year") return "sammenligningsår";
  if (role === "granted-before") return "bevilget tidligere";
  if (isDash(text)) return null;
  if ((role === "year-mark" || role === "year-amount") && isSpanOfYears(text) && spanUnderYears(table, seen.row).period !== null && !hasMoneyOrMarks(table, seen.row)) return null;
  if (role === "year-mark") return isMark(text) || isWordMark(text) || marksIn(table, seen.row).some((mark) => mark.cells.area.column === column) || yearAmounts(table, seen.row).some((amount) => amount.cells.area.column === column) || /^(1|true)$/i.test(text) ? null : "ikke forstått som kryss";
  if (role === "year-amount") return isMark(text) || singleAmount(cellAmounts(view.value(seen.row, column), 1)) !== null ? null : "ikke forstått som beløp";
  if (role === "period" && markedSpan(table, seen.row, column, headOf(table, column)) !== null) return null;
  const time = role === "period" ? text : "";
  if (role === "period" && !isTimed(periodIn(table, seen.row)) && readYears(time).kind !== "none") return "ferdigår";
  if (role === "period") return readYears(time).kind === "none" && !readYears(time).recurring && !readYears(time).wholePeriod ? "tid uten årstall" : null;
  if (role === "positions" && isOtherLevel(table, seen.row, column)) return "annet årsverkstall for tiltaket, ikke talt med";
  if (role === "positions") return view.value(seen.row, column) !== 0 && positionsIn(table, seen.row) === null ? "ikke forstått som årsverk" : null;
  if (role === "total") return columnsOf(table, "year-amount").some((year) => seen.cells.includes(year.column)) || costColumns(table, seen.row).length > 0 ? "total, brukt bare som kontroll" : null;
  if (role === "cost" && fullYearIn(table, seen.row, yearAmounts(table, seen.row))?.cells.area.column === column) return null;
  if (role === "cost") {
    if (columnsOf(table, "year-amount").some((year) => seen.cells.includes(year.column))) return "beløp uten år, brukt bare som kontroll";
    const read = cellAmounts(view.value(seen.row, column), 1);
    if (read.amounts.length > 0 && !costColumns(table, seen.row).some((one) => one.column === column)) return "annet beløp for samme tiltak, ikke talt med";
    return read.amounts.length === 0 && !read.statedZero && !/ramme|midler|midlar|budsjett|tilskudd|tilskot|fond\b|dekkes|dekkast/i.test(text) ? "kostnad uten beløp" : null;
  }
  if (role === "note" && /varig|engang|eingong/i.test(headOf(table, column))) return null;
  if (role === "note" || role === "unit-count") return "merknad";
  return null;
}

/** Figures under a head that counts something else, also where it only stands beside the same years in kroner. */
function isQuantityColumn(table: SettledTable, column: number): boolean {
  const found = table.found.columns.find((one) => one.column === column);
  return found !== undefined && (found.year ? countsElse(table.found, found) : isQuantity(found.head));
}

function headOf(table: SettledTable, column: number): string {
  return table.roles.find((one) => one.column === column)?.head ?? "";
}

/** Something else under the years says when: a span in words is then left over. */
function hasMoneyOrMarks(table: SettledTable, row: number): boolean {
  return marksIn(table, row).length + yearAmounts(table, row).length > 0;
}

/** The head's year stands over a column further left too: one of them is mistyped, and only the user knows which. */
function isSecondOfYear(table: SettledTable, column: number): boolean {
  const year = table.found.columns.find((one) => one.column === column)?.year?.year;
  return year !== undefined && columnsOf(table, "year-amount").some((one) => one.year === year && one.column < column);
}
