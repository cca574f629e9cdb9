/** Takes contents, formats, links, rules and merges away from areas. */
import { ensureCell, emptyStyle } from "../book";
import type { Rect, Sheet } from "../model";
import { isEntireColumn, isEntireRow, overlaps, without } from "../rect";
import type { World } from "../world";
import { cellsChanged, formatChanged } from "./changes";
import { guardCells, guardOption } from "./guard";
import { changeLook } from "./looks";
import { headersChanged } from "./table-headers";
import { eachCell } from "./walk";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** The rules with `area` cut out of their areas; those left without any are gone. */
function cutRules<T extends { areas: Rect[] }>(rules: readonly T[], area: Rect): T[] {
  return rules.filter((rule) => {
    if (rule.areas.some((one) => overlaps(one, area))) rule.areas = rule.areas.flatMap((one) => without(one, area));
    return rule.areas.length > 0;
  });
}

export function clearContents(sheet: Sheet, area: Rect): void {
  eachCell(sheet, area, (cell) => {
    if (cell.value === null && cell.formula === undefined) return;
    cell.value = null;
    delete cell.formula;
    delete cell.array;
    delete cell.quoted;
  });
}

function clearLinks(sheet: Sheet, area: Rect): void {
  eachCell(sheet, area, (cell) => {
    if (!cell.link) return;
    delete cell.link;
  });
}

export function clearValidations(sheet: Sheet, area: Rect): void {
  if (!sheet.validations.some((one) => one.areas.some((part) => overlaps(part, area)))) return;
  sheet.validations = cutRules(sheet.validations, area);
}

export function clearConditionalFormats(sheet: Sheet, area: Rect): void {
  if (!sheet.conditionalFormats.some((one) => one.areas.some((part) => overlaps(part, area)))) return;
  sheet.conditionalFormats = cutRules(sheet.conditionalFormats, area);
}

function clearFormats(world: World, sheet: Sheet, area: Rect): void {
  const normal = world.book.styles.list[0];
  if (!normal) return;
  if (isEntireColumn(area) || isEntireRow(area)) changeLook(world.book, sheet, area, () => normal);
  for (const axes of [sheet.rows, sheet.columns]) for (const axis of axes.values()) if (axis.style === 0) axis.style = null;
  eachCell(sheet, area, (cell) => {
    if (cell.style === 0) return;
    cell.style = 0;
  });
  if (!isEntireColumn(area) && !isEntireRow(area)) coverAxes(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
  clearConditionalFormats(sheet, area);
  formatChanged(world, sheet, area);
}

/** Where row or column carry a style, an empty place needs a cell of its own to be plain. */
function coverAxes(sheet: Sheet, area: Rect): void {
  const rows = [...sheet.rows].filter(([row, axis]) => axis.style && row >= area.row && row < area.row + area.rows);
  const columns = [...sheet.columns].filter(
    ([column, axis]) => axis.style && column >= area.column && column < area.column + area.columns,
  );
  const plain = (row: number, column: number) => {
    if (!sheet.cells.get(row)?.has(column) && emptyStyle(sheet, row, column) !== 0) ensureCell(sheet, row, column).style = 0;
  };
  for (const [row] of rows) for (let at = 0; at < area.columns; at += 1) plain(row, area.column + at);
  for (const [column] of columns) for (let at = 0; at < area.rows; at += 1) plain(area.row + at, column);
}

export function clearArea(world: World, sheet: Sheet, area: Rect, what: ClearWhat): void {
  guardCells(world.book, sheet, area);
  if (what === "All" || what === "Contents") {
    clearContents(sheet, area);
    headersChanged(world, sheet, area);
  }
  if (what === "All" || what === "Formats") {
    guardOption(sheet, "allowFormatCells");
    clearFormats(world, sheet, area);
  }
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") clearLinks(sheet, area);
  if (what === "All") clearValidations(sheet, area);
  if (what === "All" || what === "Contents") cellsChanged(world, sheet, area);
}
