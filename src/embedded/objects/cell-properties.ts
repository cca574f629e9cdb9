/** `getCellProperties`, `getRowProperties`, `getColumnProperties` and their setters: many looks in one call. */
import { sheetArea } from "../address";
import { colour } from "../edit/colors";
import { setHidden, setSize, sizeOf } from "../edit/sizes";
import type { Rect, Sheet, Style } from "../model";
import { fail } from "../problem";
import { isEntireColumn, isEntireRow, maxColumns, maxRows, rect } from "../rect";
import type { World } from "../world";
import { isRecord, type Args } from "./args";
import { areasLook, withBorder } from "./look";
import type { Edge, RangeRef } from "./refs";

type Plain = Record<string, unknown>;

const edges: Readonly<Record<string, Edge>> = {
  top: "top", bottom: "bottom", left: "left", right: "right", diagonalDown: "diagonalDown", diagonalUp: "diagonalUp",
};

/** Reads from a style what a load object asks for (`{fill: {color: true}, font: {bold: true}}`). */
function formatPart(style: Style, wanted: Plain): Plain {
  const answer: Plain = {};
  const font: Plain = {
    bold: style.bold, color: style.fontColor, italic: style.italic, name: style.fontName, size: style.fontSize,
    strikethrough: style.strikethrough, underline: style.underline,
  };
  const plain: Plain = {
    horizontalAlignment: style.horizontal, verticalAlignment: style.vertical, wrapText: style.wrap,
    indentLevel: style.indent, textOrientation: style.rotation, shrinkToFit: style.shrink,
  };
  for (const [name, part] of Object.entries(wanted)) {
    if (!part) continue;
    if (name === "font") answer.font = pick(font, part);
    else if (name === "fill") answer.fill = pick({ color: style.fill ?? "#FFFFFF", pattern: style.fill ? "Solid" : "None" }, part);
    else if (name === "protection") answer.protection = pick({ locked: style.locked, formulaHidden: style.formulaHidden }, part);
    else if (name === "borders") answer.borders = bordersPart(style, part);
    else if (name in plain) answer[name] = plain[name];
  }
  return answer;
}

function pick(all: Plain, wanted: unknown): Plain {
  if (!isRecord(wanted)) return all;
  return Object.fromEntries(Object.keys(wanted).filter((name) => wanted[name]).map((name) => [name, all[name]]));
}

function bordersPart(style: Style, wanted: unknown): Plain {
  const asked = isRecord(wanted) ? wanted : {};
  return Object.fromEntries(
    Object.entries(edges).map(([name, edge]) => {
      const line = style.borders[edge];
      return [name, pick({ color: line?.color ?? "#000000", style: line?.style ?? "None", weight: line?.weight ?? "Thin" }, asked[name] ?? asked)];
    }),
  );
}

function cellPart(world: World, sheet: Sheet, area: Rect, wanted: Plain): Plain {
  const look = areasLook(world, { sheet, areas: [area] });
  const answer: Plain = {};
  if (wanted.address) answer.address = sheetArea(sheet, area);
  if (wanted.addressLocal) answer.addressLocal = sheetArea(sheet, area);
  const style = look.read((one) => one);
  if (isRecord(wanted.format) && style) answer.format = formatPart(style, wanted.format);
  if (wanted.style) answer.style = style?.named ?? "Normal";
  if (wanted.hyperlink) answer.hyperlink = sheet.cells.get(area.row)?.get(area.column)?.link ?? null;
  return answer;
}

function linePart(world: World, sheet: Sheet, which: "rows" | "columns", at: number, wanted: Plain): Plain {
  const area = which === "rows" ? rect(at, 0, 1, maxColumns) : rect(0, at, maxRows, 1);
  const answer = cellPart(world, sheet, area, wanted);
  const hidden = sheet[which].get(at)?.hidden ?? false;
  if (which === "rows" && wanted.rowHidden) answer.rowHidden = hidden;
  if (which === "columns" && wanted.columnHidden) answer.columnHidden = hidden;
  if (which === "rows" && wanted.rowIndex) answer.rowIndex = at;
  if (which === "columns" && wanted.columnIndex) answer.columnIndex = at;
  const format = isRecord(wanted.format) ? wanted.format : {};
  const size = which === "rows" ? "rowHeight" : "columnWidth";
  if (format[size]) answer.format = { ...(isRecord(answer.format) ? answer.format : {}), [size]: sizeOf(sheet, which, at) };
  return answer;
}

function withFormat(style: Style, format: Plain): Style {
  const font = isRecord(format.font) ? format.font : {};
  const fill = isRecord(format.fill) ? format.fill : {};
  const next: Plain = { ...style };
  const fonts: Readonly<Record<string, keyof Style>> = {
    bold: "bold", italic: "italic", name: "fontName", size: "fontSize", strikethrough: "strikethrough", underline: "underline",
  };
  for (const [name, key] of Object.entries(fonts)) if (font[name] !== undefined) next[key] = font[name];
  if (font.color !== undefined) next.fontColor = colour(font.color);
  if (fill.color !== undefined) next.fill = colour(fill.color);
  const others: Readonly<Record<string, keyof Style>> = {
    horizontalAlignment: "horizontal", verticalAlignment: "vertical", wrapText: "wrap", indentLevel: "indent",
    textOrientation: "rotation", shrinkToFit: "shrink",
  };
  for (const [name, key] of Object.entries(others)) if (format[name] !== undefined) next[key] = format[name];
  if (isRecord(format.protection)) {
    if (format.protection.locked !== undefined) next.locked = format.protection.locked;
    if (format.protection.formulaHidden !== undefined) next.formulaHidden = format.protection.formulaHidden;
  }
  return isRecord(format.borders) ? withBorders(next as unknown as Style, format.borders) : (next as unknown as Style);
}

function withBorders(style: Style, borders: Plain): Style {
  let next = style;
  for (const [name, edge] of Object.entries(edges)) {
    const given = borders[name];
    if (!isRecord(given)) continue;
    const before = next.borders[edge] ?? { style: "Continuous", weight: "Thin", color: "#000000" };
    const line = {
      style: String(given.style ?? before.style),
      weight: String(given.weight ?? before.weight),
      color: given.color === undefined ? before.color : colour(given.color),
    };
    next = withBorder(next, edge, line.style === "None" ? undefined : line);
  }
  return next;
}

function setPart(world: World, sheet: Sheet, area: Rect, given: unknown): void {
  if (!isRecord(given)) return;
  const { format } = given;
  const target = { sheet, areas: [area] };
  if (isRecord(format)) areasLook(world, target).change((style) => withFormat(style, format));
  if (isRecord(format) && typeof format.columnWidth === "number") setSize(target, "columns", format.columnWidth);
  if (isRecord(format) && typeof format.rowHeight === "number") setSize(target, "rows", format.rowHeight);
  if (typeof given.rowHidden === "boolean" && isEntireRow(area)) setHidden(target, "rows", given.rowHidden);
  if (typeof given.columnHidden === "boolean" && isEntireColumn(area)) setHidden(target, "columns", given.columnHidden);
}

type Method = (self: RangeRef, args: Args, world: World) => unknown;

function sizes<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_unused, at) => make(at));
}

function given(args: Args, count: number): unknown[] {
  const list = args.raw(0);
  return Array.isArray(list) && list.length === count ? (list as unknown[]) : fail("InvalidArgument");
}

export const cellProperties: Record<string, Method> = {
  GetCellProperties: ({ sheet, area }, args, world) =>
    sizes(area.rows, (down) =>
      sizes(area.columns, (across) => cellPart(world, sheet, rect(area.row + down, area.column + across), args.record(0))),
    ),
  GetRowProperties: ({ sheet, area }, args, world) =>
    sizes(area.rows, (at) => linePart(world, sheet, "rows", area.row + at, args.record(0))),
  GetColumnProperties: ({ sheet, area }, args, world) =>
    sizes(area.columns, (at) => linePart(world, sheet, "columns", area.column + at, args.record(0))),
  SetCellProperties: ({ sheet, area }, args, world) => {
    given(args, area.rows).forEach((row, down) => {
      if (!Array.isArray(row) || row.length !== area.columns) fail("InvalidArgument");
      (row as unknown[]).forEach((one, across) => setPart(world, sheet, rect(area.row + down, area.column + across), one));
    });
  },
  SetRowProperties: ({ sheet, area }, args, world) =>
    given(args, area.rows).forEach((one, at) => setPart(world, sheet, rect(area.row + at, 0, 1, maxColumns), one)),
  SetColumnProperties: ({ sheet, area }, args, world) =>
    given(args, area.columns).forEach((one, at) => setPart(world, sheet, rect(0, area.column + at, maxRows, 1), one)),
};
