/** From a file through Microsoft's client and back into the file: what an add-in does is what is saved. */
import { openEmbedded } from "../../../src/embedded/node-client";
import { saveBook } from "../../../src/embedded/file/save";
import { opened, openFixture, partsOf, sheetNamed } from "./files";
import { breaches } from "./strict";

test("a sheet with values, formulas, table, chart and rules made through Office.js is saved beside the untouched rest", async () => {
  const book = await openFixture("kitchen-sink.xlsm");
  const before = new Map(book.package);
  const embedded = openEmbedded(book);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Beregning");
    sheet.getRange("A1:C3").formulas = [["År", "Drift", "Sum"], [2026, 1000, "=B2*2"], [2027, 1500, "=B3*2"]];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "tblBeregning";
    sheet.getRange("B2:C3").numberFormat = [["#,##0", "#,##0"], ["#,##0", "#,##0"]];
    sheet.getRange("A1:C1").format.fill.color = "#1F4E78";
    const chart = sheet.charts.add("ColumnClustered" as Excel.ChartType, sheet.getRange("A1:B3"), "Columns" as Excel.ChartSeriesBy);
    chart.title.text = "Drift per år";
    sheet.getRange("A10").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nei" } };
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add("satsen", sheet.getRange("B2"));
    await context.sync();
  });
  embedded.close();
  const bytes = await saveBook(book);
  const after = partsOf(bytes);
  const differing = [...before.keys()].filter((part) => Buffer.compare(before.get(part)!, after.get(part) ?? new Uint8Array()) !== 0);
  expect(differing.sort()).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
  expect(breaches(after)).toEqual(breaches(before));
  const sheet = sheetNamed(await opened(bytes), "Beregning");
  expect(sheet.cells.get(2)?.get(2)).toMatchObject({ formula: "=B3*2", value: 3000 });
  expect(sheet.tables).toMatchObject([{ name: "tblBeregning", area: { row: 0, column: 0, rows: 3, columns: 3 } }]);
  expect(sheet.charts).toMatchObject([{ type: "ColumnClustered", title: "Drift per år" }]);
  expect(sheet.validations).toMatchObject([{ rule: { list: { source: "ja,nei" } } }]);
  expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
});
