/** A range: its place and its contents. Ways to other ranges and what it does stand in files beside this. */
import { sheetArea } from "../address";
import { cellStyle, styleNamed } from "../edit/cell-styles";
import { linkOf, setLink } from "../edit/links";
import { block, formatsOf, formulasOf, formulasR1C1Of, textOf, valuesOf, valueType } from "../edit/read-cells";
import { hiddenState, offsetOf, setHidden } from "../edit/sizes";
import { writeBlock } from "../edit/write-cells";
import { writeFormats } from "../edit/write-formats";
import { cellCount, isEntireColumn, isEntireRow } from "../rect";
import { cellProperties } from "./cell-properties";
import { define } from "./define";
import { areasLook } from "./look";
import { rangeEditing } from "./range-editing";
import { formatCategory } from "../edit/format-category";
import { hasSpill, rangeFormulas } from "./range-formulas";
import { rangeNavigation } from "./range-navigation";
import type { AreasRef, RangeRef } from "./refs";
import { thing } from "./things";
import { asText, asTruth } from "./values";

function asAreas({ sheet, area }: RangeRef): AreasRef {
  return { sheet, areas: [area] };
}

export const rangeClass = define("Range", {
  identity: (range, world) => ({ _ReferenceId: world.references.keep(thing("Range", range)) }),
  scalars: {
    Address: { get: ({ sheet, area }) => sheetArea(sheet, area) },
    AddressLocal: { get: ({ sheet, area }) => sheetArea(sheet, area) },
    CellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    ColumnCount: { get: ({ area }) => area.columns },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    Left: { get: ({ sheet, area }) => offsetOf(sheet, "columns", area.column) },
    Top: { get: ({ sheet, area }) => offsetOf(sheet, "rows", area.row) },
    Width: {
      get: ({ sheet, area }) => offsetOf(sheet, "columns", area.column + area.columns) - offsetOf(sheet, "columns", area.column),
    },
    Height: { get: ({ sheet, area }) => offsetOf(sheet, "rows", area.row + area.rows) - offsetOf(sheet, "rows", area.row) },
    Values: {
      get: ({ sheet, area }) => valuesOf(sheet, area),
      set: ({ sheet, area }, value, world) => writeBlock(world, sheet, area, value, "A1"),
    },
    Formulas: {
      get: ({ sheet, area }) => formulasOf(sheet, area),
      set: ({ sheet, area }, value, world) => writeBlock(world, sheet, area, value, "A1"),
    },
    FormulasR1C1: {
      get: ({ sheet, area }) => formulasR1C1Of(sheet, area),
      set: ({ sheet, area }, value, world) => writeBlock(world, sheet, area, value, "R1C1"),
    },
    Text: { get: ({ sheet, area }, world) => textOf(world.book, sheet, area) },
    ValueTypes: { get: ({ sheet, area }) => block(sheet, area, valueType) },
    NumberFormat: {
      get: ({ sheet, area }, world) => formatsOf(world.book, sheet, area),
      set: ({ sheet, area }, value, world) => writeFormats(world, sheet, area, value),
    },
    NumberFormatCategories: {
      get: ({ sheet, area }, world) => formatsOf(world.book, sheet, area)?.map((row) => row.map((format) => formatCategory(String(format)))) ?? null,
    },
    Hidden: {
      get: (range) => {
        const [rows, columns] = [hiddenState(asAreas(range), "rows"), hiddenState(asAreas(range), "columns")];
        return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
      },
    },
    RowHidden: {
      get: (range) => hiddenState(asAreas(range), "rows"),
      set: (range, value) => setHidden(asAreas(range), "rows", asTruth(value)),
    },
    ColumnHidden: {
      get: (range) => hiddenState(asAreas(range), "columns"),
      set: (range, value) => setHidden(asAreas(range), "columns", asTruth(value)),
    },
    Hyperlink: {
      get: ({ sheet, area }) => linkOf(sheet, area),
      set: ({ sheet, area }, value, world) => setLink(world, sheet, area, value),
    },
    Style: {
      get: (range, world) => areasLook(world, asAreas(range)).read((style) => style.named ?? "Normal"),
      set: (range, value, world) => {
        const wanted = styleNamed(world.book, asText(value));
        areasLook(world, asAreas(range)).change((style) => cellStyle(style, wanted));
      },
    },
    HasSpill: { get: hasSpill },
    SavedAsArray: { get: ({ sheet, area }) => sheet.cells.get(area.row)?.get(area.column)?.array !== undefined },
  },
  links: {
    Worksheet: ({ sheet }) => thing("Worksheet", sheet),
    Format: (range) => thing("RangeFormat", asAreas(range)),
    Sort: (range) => thing("RangeSort", range),
    DataValidation: (range) => thing("DataValidation", asAreas(range)),
    ConditionalFormats: (range) => thing("ConditionalFormatCollection", asAreas(range)),
  },
  methods: { ...rangeNavigation, ...rangeEditing, ...rangeFormulas, ...cellProperties },
});
