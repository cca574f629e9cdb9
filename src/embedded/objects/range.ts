/** A range: its place, its contents; how to get from it to others stands in `range-navigation`. */
import { sheetArea } from "../address";
import { block, formatsOf, formulasOf, formulasR1C1Of, textOf, valuesOf, valueType } from "../edit/read-cells";
import { writeBlock } from "../edit/write-cells";
import { cellCount, isEntireColumn, isEntireRow } from "../rect";
import { define } from "./define";
import { rangeNavigation } from "./range-navigation";
import { thing } from "./things";

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
    NumberFormat: { get: ({ sheet, area }, world) => formatsOf(world.book, sheet, area) },
  },
  links: {
    Worksheet: ({ sheet }) => thing("Worksheet", sheet),
  },
  methods: { ...rangeNavigation },
});
