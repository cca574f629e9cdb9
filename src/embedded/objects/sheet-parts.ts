/** What belongs to one sheet: protection, frozen panes, page layout. */
import { areaText, parseArea } from "../address";
import { eventNumber, workbookTarget } from "../events";
import { guardSheet } from "../edit/guard";
import type { PageLayout, Rect, Sheet } from "../model";
import { fail } from "../problem";
import { isEntireColumn, isEntireRow, maxColumns, maxRows, rect } from "../rect";
import type { World } from "../world";
import { isRecord, type Args } from "./args";
import { define, type ScalarMember } from "./define";
import { areasOf, rangeArg, rangeThing } from "./range-of";
import type { AreasRef } from "./refs";
import { thing, type Thing } from "./things";
import { asNumber, asOneOf, asTruth } from "./values";

const options = [
  "allowAutoFilter", "allowDeleteColumns", "allowDeleteRows", "allowEditObjects", "allowEditScenarios", "allowFormatCells",
  "allowFormatColumns", "allowFormatRows", "allowInsertColumns", "allowInsertHyperlinks", "allowInsertRows",
  "allowPivotTables", "allowSort",
];

function optionsOf(given: Record<string, unknown>): Record<string, unknown> {
  const known = Object.fromEntries(options.map((name) => [name, given[name] === true]));
  return { ...known, selectionMode: given.selectionMode ?? "Normal" };
}

function protect(sheet: Sheet, protectedNow: boolean, given: Record<string, unknown>, hasPassword: boolean, world: World): void {
  sheet.protection = { protected: protectedNow, options: protectedNow ? optionsOf(given) : {}, hasPassword };
  const message = { worksheetId: sheet.id, isProtected: protectedNow, source: "Local" };
  world.events.raise(eventNumber.protection, [sheet.id, workbookTarget], message);
}

/** Passwords given here, as long as the workbook is open; those of a file are not known and open nothing. */
const passwords = new WeakMap<Sheet, string>();

export const worksheetProtectionClass = define("WorksheetProtection", {
  scalars: {
    Protected: { get: (sheet) => sheet.protection.protected },
    Options: { get: (sheet) => (sheet.protection.protected ? optionsOf(sheet.protection.options) : null) },
  },
  methods: {
    Protect: (sheet, args, world) => {
      if (sheet.protection.protected) fail("InvalidOperation");
      if (args.given(1)) passwords.set(sheet, args.text(1));
      else passwords.delete(sheet);
      protect(sheet, true, args.record(0), args.given(1), world);
    },
    Unprotect: (sheet, args, world) => {
      if (sheet.protection.hasPassword && (!args.given(0) || passwords.get(sheet) !== args.text(0))) fail("AccessDenied");
      if (sheet.protection.protected) protect(sheet, false, {}, false, world);
    },
  },
});

function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) fail("InvalidArgument");
  sheet.freeze = rows === 0 && columns === 0 ? null : { rows, columns };
}

function frozen({ freeze: at }: Sheet): Rect | null {
  return at && rect(0, 0, at.rows === 0 ? maxRows : at.rows, at.columns === 0 ? maxColumns : at.columns);
}

export const freezePanesClass = define("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (sheet, args) => freeze(sheet, args.wholeOr(0, 1), 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.wholeOr(0, 1)),
    FreezeAt: (sheet, args, world) => {
      const { area } = rangeArg(world.book, sheet, args, 0);
      const [rows, columns] = [area.row + area.rows, area.column + area.columns];
      freeze(sheet, isEntireColumn(area) ? 0 : rows, isEntireRow(area) ? 0 : columns);
    },
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => rangeThing(sheet, frozen(sheet) ?? fail("ItemNotFound")),
    GetLocationOrNullObject: (sheet) => {
      const area = frozen(sheet);
      return area && rangeThing(sheet, area);
    },
  },
});

/** A property that is one entry of the page set-up. */
export function page<K extends keyof PageLayout & string>(key: K, otherwise: unknown, check: (value: unknown) => unknown): ScalarMember<Sheet> {
  return {
    get: (sheet) => sheet.page[key] ?? otherwise,
    set: (sheet, value) => {
      (sheet.page as Record<string, unknown>)[key] = check(value);
      guardSheet(sheet);
    },
  };
}

function margin(key: keyof PageLayout["margins"]): ScalarMember<Sheet> {
  return {
    get: (sheet) => sheet.page.margins[key],
    set: (sheet, value) => {
      sheet.page.margins[key] = asNumber(value);
      guardSheet(sheet);
    },
  };
}

/** `{scale}` or `{horizontalFitToPages, verticalFitToPages}`; 0 and null leave that direction free. */
function setZoom(sheet: Sheet, value: unknown): void {
  if (!isRecord(value)) return fail("InvalidArgument");
  const fit = value.horizontalFitToPages !== undefined || value.verticalFitToPages !== undefined;
  const pages = (given: unknown) => (given === undefined || given === null || given === 0 ? null : asNumber(given));
  sheet.page.fitWidth = fit ? pages(value.horizontalFitToPages) : null;
  sheet.page.fitHeight = fit ? pages(value.verticalFitToPages) : null;
  const scale = fit ? null : asNumber(value.scale ?? 100);
  if (scale !== null && (scale < 10 || scale > 400)) fail("InvalidArgument");
  sheet.page.scale = scale;
  guardSheet(sheet);
}

function zoom({ page: now }: Sheet): Record<string, unknown> {
  const fit: Record<string, unknown> = {};
  if (now.fitWidth !== null) fit.horizontalFitToPages = now.fitWidth;
  if (now.fitHeight !== null) fit.verticalFitToPages = now.fitHeight;
  return Object.keys(fit).length > 0 ? fit : { scale: now.scale ?? 100 };
}

const papers = [
  "Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small", "A5", "B4", "B5",
  "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note",
];

function areas(sheet: Sheet, text: string | null, world: World): Thing<"RangeAreas"> | null {
  return text === null ? null : thing("RangeAreas", areasOf(world.book, sheet, text));
}

function lines(sheet: Sheet, text: string | null): Thing<"Range"> | null {
  const area = text === null ? null : parseArea(text);
  return area && rangeThing(sheet, area);
}

function printArea(sheet: Sheet, args: Args, world: World): void {
  const given = args.thing(0);
  const list: AreasRef =
    given?.kind === "RangeAreas" ? (given as Thing<"RangeAreas">).self
    : given ? { sheet, areas: [rangeArg(world.book, sheet, args, 0).area] }
    : areasOf(world.book, sheet, args.text(0));
  sheet.page.printArea = list.areas.map((area) => areaText(area, true)).join(",");
  guardSheet(sheet);
}

function titles(key: "titleRows" | "titleColumns") {
  return (sheet: Sheet, args: Args, world: World): void => {
    const { area } = rangeArg(world.book, sheet, args, 0);
    const whole = key === "titleRows" ? { ...area, column: 0, columns: maxColumns } : { ...area, row: 0, rows: maxRows };
    sheet.page[key] = areaText(whole, true);
    guardSheet(sheet);
  };
}

const points: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const pageLayoutClass = define("PageLayout", {
  scalars: {
    Orientation: page("orientation", "Portrait", (value) => asOneOf(value, ["Portrait", "Landscape"])),
    PaperSize: page("paperSize", "A4", (value) => asOneOf(value, papers)),
    Zoom: { get: zoom, set: setZoom },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: page("centerHorizontally", false, asTruth),
    CenterVertically: page("centerVertically", false, asTruth),
    PrintGridlines: page("printGridlines", false, asTruth),
    PrintHeadings: page("printHeadings", false, asTruth),
    BlackAndWhite: page("blackAndWhite", false, asTruth),
    DraftMode: page("draftMode", false, asTruth),
    FirstPageNumber: page("firstPageNumber", "", (value) => (value === "" ? "" : asNumber(value))),
    PrintOrder: page("printOrder", "DownThenOver", (value) => asOneOf(value, ["DownThenOver", "OverThenDown"])),
    PrintComments: page("printComments", "NoComments", (value) => asOneOf(value, ["NoComments", "EndSheet", "InPlace"])),
    PrintErrors: page("printErrors", "AsDisplayed", (value) => asOneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"])),
  },
  links: { HeadersFooters: (sheet) => thing("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: printArea,
    SetPrintTitleRows: titles("titleRows"),
    SetPrintTitleColumns: titles("titleColumns"),
    SetPrintMargins: (sheet, args) => {
      const unit = points[asOneOf(args.raw(0), Object.keys(points))] ?? 1;
      for (const [key, value] of Object.entries(args.record(1))) {
        if (value !== null && key in sheet.page.margins) sheet.page.margins[key as keyof PageLayout["margins"]] = asNumber(value) * unit;
      }
      guardSheet(sheet);
    },
    GetPrintArea: (sheet, _args, world) => areas(sheet, sheet.page.printArea, world) ?? fail("ItemNotFound"),
    GetPrintAreaOrNullObject: (sheet, _args, world) => areas(sheet, sheet.page.printArea, world),
    GetPrintTitleRows: (sheet) => lines(sheet, sheet.page.titleRows) ?? fail("ItemNotFound"),
    GetPrintTitleRowsOrNullObject: (sheet) => lines(sheet, sheet.page.titleRows),
    GetPrintTitleColumns: (sheet) => lines(sheet, sheet.page.titleColumns) ?? fail("ItemNotFound"),
    GetPrintTitleColumnsOrNullObject: (sheet) => lines(sheet, sheet.page.titleColumns),
  },
});
