await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B1").setCellProperties([[{ format: { fill: { color: "blue" }, font: { bold: true } } }, { format: { font: { color: "white" } } }]]);
  sheet.getRange("A:B").setColumnProperties([{ format: { columnWidth: 70 } }, { columnHidden: true }]);
  const cells = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true, color: true } } });
  const columns = sheet.getRange("A:B").getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rows = sheet.getRange("1:2").getRowProperties({ rowHidden: true, rowIndex: true });
  await context.sync();
  assert.deepEqual(cells.value[0].map((cell) => [cell.address.split("!")[1], cell.format.fill.color, cell.format.font.bold, cell.format.font.color]), [
    ["A1", "#0000FF", true, "#000000"], ["B1", "#FFFFFF", false, "#FFFFFF"],
  ]);
  assert.deepEqual(columns.value.map((column) => [column.columnHidden, column.format.columnWidth]), [[false, 70], [true, 48]]);
  assert.deepEqual(rows.value.map((row) => [row.rowIndex, row.rowHidden]), [[0, false], [1, false]]);
});
