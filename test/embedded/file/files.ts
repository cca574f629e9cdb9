/** Fixtures and helpers of the file tests. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { ensureCell, newSheet } from "../../../src/embedded/book";
import { openBook } from "../../../src/embedded/file/open";
import type { Book, Chart, ChartAxis, Sheet, Table } from "../../../src/embedded/model";

export const hardFiles = [
  "kitchen-sink.xlsm",
  "ironcalc_example.xlsx",
  "open-xml-sdk_Styles.xlsx",
  "tidyxl_examples.xlsm",
  "apache-poi_61495-test.xlsm",
  "apache-poi_64759.xlsx",
  "apache-poi_WithEmbeded.xlsx",
  "openxlsx-data_table_slicer.xlsx",
  "phpspreadsheet_issue.3613.xlsx",
  "phpspreadsheet_32readwriteComboChart1.xlsx",
  "frictionless_skip-rows.xlsx",
] as const;

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "fixtures", name)));
}

export async function opened(bytes: Uint8Array, name = "bok.xlsx"): Promise<Book> {
  const result = await openBook(bytes, name);
  if (!result.ok) throw new Error(`${result.code}: ${result.detail}`);
  return result.value;
}

export function openFixture(name: string): Promise<Book> {
  return opened(fixture(name), name);
}

export function partsOf(bytes: Uint8Array): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
}

export function textOfPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (!bytes) throw new Error(`no part ${name}`);
  return new TextDecoder().decode(bytes);
}

export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export const axis: ChartAxis = {
  title: null,
  min: null,
  max: null,
  majorUnit: null,
  numberFormat: null,
  visible: true,
  gridlines: false,
  categoryType: "Automatic",
};

/** A chart made here over `'Plan & kostnad'!A1:C4`. */
export function planChart(type = "ColumnStacked", sheet = "'Plan & kostnad'"): Chart {
  const series = (name: string, column: string, color: string): Chart["series"][number] => ({
    name,
    values: `${sheet}!$${column}$2:$${column}$4`,
    categories: `${sheet}!$A$2:$A$4`,
    type,
    color,
    axisGroup: "Primary",
  });
  return {
    id: "{0000000F-0001-0000-0000-000000000000}",
    name: "Diagram 1",
    type,
    title: "Kostnad per år",
    legend: { visible: true, position: "Bottom" },
    left: 20,
    top: 100,
    width: 400,
    height: 240,
    series: [series("Drift", "B", "#1F4E78"), series("Dobbelt", "C", "#E69F00")],
    category: { ...axis, title: "År" },
    value: { ...axis, title: "kroner", gridlines: true, numberFormat: "#,##0" },
    secondary: null,
    descr: "Søyler som viser kostnad per år",
    part: null,
    changed: true,
  };
}

export function planTable(name = "tblPlan"): Table {
  return {
    id: 1,
    name,
    area: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: [
      { id: 1, name: "År" },
      { id: 2, name: "Kost" },
      { id: 3, name: "Dobbelt", calculated: "=[@Kost]*2" },
    ],
    headerRow: true,
    totalRow: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    showLastColumn: false,
    showFilterButton: true,
    part: null,
  };
}

/** Adds the sheet `Plan & kostnad` with values, formulas with results, a table, a chart and a name. */
export function addPlanSheet(book: Book): Sheet {
  const sheet = newSheet(book, "Plan & kostnad");
  ["År", "Kost", "Dobbelt"].forEach((text, column) => (ensureCell(sheet, 0, column).value = text));
  for (let row = 1; row <= 3; row += 1) {
    ensureCell(sheet, row, 0).value = 2023 + row;
    ensureCell(sheet, row, 1).value = row * 1000;
    const double = ensureCell(sheet, row, 2);
    double.formula = "=[@Kost]*2";
    double.value = row * 2000;
    double.style = book.styles.intern({ ...book.styles.list[0]!, numberFormat: "#,##0", bold: true, fill: "#FFF2CC", xf: null });
  }
  sheet.freeze = { rows: 1, columns: 0 };
  sheet.tables.push(planTable());
  sheet.charts.push(planChart());
  book.names.push({ name: "kostNaa", formula: "='Plan & kostnad'!$B$2", visible: true, comment: "", sheet: null });
  return sheet;
}
