/** The small elements of a worksheet part: properties, view, columns, merges, page set-up. */
import type { Axis, PageLayout, Sheet } from "../../model";
import { areaName, cellName } from "../address";
import { paperNumber } from "../paper";
import { widthOfPoints } from "../sizes";
import { attributes, element, escapeCellText } from "../xml/escape";
import { argb } from "./style-parts";
import type { StyleSheet } from "./style-sheet";

export function sheetPropertiesXml(sheet: Sheet): string {
  const fits = sheet.page.fitWidth !== null || sheet.page.fitHeight !== null;
  const inner = (sheet.tabColor === "" ? "" : element("tabColor", { rgb: argb(sheet.tabColor) })) + (fits ? element("pageSetUpPr", { fitToPage: true }) : "");
  return inner === "" ? "" : element("sheetPr", {}, inner);
}

/** Area from the first to the last stored cell. */
export function dimensionOf(sheet: Sheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of sheet.cells) {
    for (const column of line.keys()) {
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    }
  }
  return bottom < 0 ? "A1" : areaName({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

/** `<pane>` and the selections of its quarters. */
export function paneXml(freeze: Sheet["freeze"], selection: string): string {
  if (!freeze) return element("selection", { activeCell: selection.split(":")[0] ?? "A1", sqref: selection });
  const { rows, columns } = freeze;
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const others = rows > 0 && columns > 0 ? ["topRight", "bottomLeft"] : [];
  const pane = element("pane", {
    xSplit: columns > 0 ? columns : null,
    ySplit: rows > 0 ? rows : null,
    topLeftCell: cellName(rows, columns),
    activePane: active,
    state: "frozen",
  });
  const selections = others.map((each) => element("selection", { pane: each })).join("");
  return pane + selections + element("selection", { pane: active, activeCell: selection.split(":")[0] ?? "A1", sqref: selection });
}

export function sheetViewsXml(sheet: Sheet, active: boolean, selection: string): string {
  const values = {
    showGridLines: sheet.showGridlines ? null : false,
    showRowColHeaders: sheet.showHeadings ? null : false,
    tabSelected: active ? true : null,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", values, paneXml(sheet.freeze, selection)));
}

export function formatXml(sheet: Sheet): string {
  const level = (axes: Map<number, Axis>): number | null => {
    const deepest = [...axes.values()].reduce((max, axis) => Math.max(max, axis.level ?? 0), 0);
    return deepest === 0 ? null : deepest;
  };
  return element("sheetFormatPr", {
    defaultColWidth: sheet.standardWidth === 48 ? null : widthOfPoints(sheet.standardWidth),
    defaultRowHeight: sheet.standardHeight,
    customHeight: sheet.standardHeight === 15 ? null : true,
    outlineLevelRow: level(sheet.rows),
    outlineLevelCol: level(sheet.columns),
  });
}

/** The attributes of a `<col>` beside `min` and `max`. */
export function columnAttributes(axis: Axis, standardWidth: number, styles: StyleSheet): string {
  return attributes({
    width: widthOfPoints(axis.size ?? standardWidth),
    style: axis.style === null ? null : styles.xfOf(axis.style, false),
    hidden: axis.hidden ? true : null,
    customWidth: axis.size === null ? null : true,
    outlineLevel: axis.level ?? null,
  });
}

/** `<cols>`: neighbours that look the same stand as one. Empty where all columns are standard. */
export function columnsXml(columns: ReadonlyMap<number, Axis>, text: (column: number, axis: Axis) => string): string {
  const runs: { from: number; to: number; text: string }[] = [];
  for (const [column, axis] of [...columns].sort(([a], [b]) => a - b)) {
    const last = runs[runs.length - 1];
    const written = text(column, axis);
    if (last && last.to === column - 1 && last.text === written) last.to = column;
    else runs.push({ from: column, to: column, text: written });
  }
  const inner = runs.map((run) => `<col min="${run.from + 1}" max="${run.to + 1}"${run.text}/>`).join("");
  return inner === "" ? "" : `<cols>${inner}</cols>`;
}

export function mergesXml(sheet: Sheet): string {
  if (sheet.merges.length === 0) return "";
  return element("mergeCells", { count: sheet.merges.length }, sheet.merges.map((area) => element("mergeCell", { ref: areaName(area) })).join(""));
}

const pointsPerInch = 72;

function inches(points: number): number {
  return Math.round((points / pointsPerInch) * 1e6) / 1e6;
}

export function printOptionsXml(page: PageLayout): string {
  const values = {
    horizontalCentered: page.centerHorizontally ? true : null,
    verticalCentered: page.centerVertically ? true : null,
    gridLines: page.printGridlines ? true : null,
  };
  return Object.values(values).every((value) => value === null) ? "" : element("printOptions", values);
}

export function marginsXml({ margins }: PageLayout): string {
  return element("pageMargins", {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: inches(margins.header),
    footer: inches(margins.footer),
  });
}

/** Attributes of `<pageSetup>`; null takes one away. */
export function setupValues(page: PageLayout): Record<string, string | null> {
  const fits = page.fitWidth !== null || page.fitHeight !== null;
  const paper = paperNumber(page.paperSize);
  return {
    paperSize: paper === null || paper === 1 ? null : String(paper),
    scale: fits || page.scale === null || page.scale === 100 ? null : String(page.scale),
    fitToWidth: fits && page.fitWidth !== 1 ? String(page.fitWidth ?? 0) : null,
    fitToHeight: fits && page.fitHeight !== 1 ? String(page.fitHeight ?? 0) : null,
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
  };
}

export function headerFooterXml(page: PageLayout): string {
  const part = (name: string, text: string): string => (text === "" ? "" : `<${name}>${escapeCellText(text)}</${name}>`);
  const own = (key: string): string => String(page[key] ?? "");
  const inner =
    part("oddHeader", page.header) + part("oddFooter", page.footer) + part("evenHeader", own("evenHeader")) +
    part("evenFooter", own("evenFooter")) + part("firstHeader", own("firstHeader")) + part("firstFooter", own("firstFooter"));
  const state = own("headerFooterState");
  const different = { differentOddEven: /OddAndEven/.test(state) ? true : null, differentFirst: /^First/.test(state) ? true : null };
  return inner === "" && state.replace("Default", "") === "" ? "" : element("headerFooter", different, inner);
}

/** Page breaks that somebody has put in, as `<rowBreaks>` or `<colBreaks>`. */
export function breaksXml(name: "rowBreaks" | "colBreaks", places: readonly number[]): string {
  if (places.length === 0) return "";
  const max = name === "rowBreaks" ? 16_383 : 1_048_575;
  const inner = places.map((id) => element("brk", { id, max, man: true })).join("");
  return element(name, { count: places.length, manualBreakCount: places.length }, inner);
}
