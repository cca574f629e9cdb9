// New rows carry the formula that a whole column has; what stands below a header row moves down.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C3").values = [["Antall", "Pris", "Sum"], [2, 10, "=[@Antall]*[@Pris]"], [3, 10, "=[@Antall]*[@Pris]"]];
  const table = sheet.tables.add("A1:C3", true);
  table.getDataBodyRange().getColumn(2).formulas = [["=A2*B2"], ["=A3*B3"]];
  table.rows.add(null, [[4, 10, null]]);
  const body = table.getDataBodyRange().load("values,formulas");
  sheet.getRange("F1:F2").values = [["Navn"], ["verdi"]];
  const other = sheet.tables.add("F1", true);
  const column = sheet.getRange("F1:F3").load("values");
  const area = other.getRange().load("address");
  await context.sync();
  assert.equal(body.formulas[2][2], "=A4*B4");
  assert.deepEqual(body.values[2], [4, 10, 40]);
  assert.deepEqual(column.values, [["Navn"], [""], ["verdi"]]);
  assert.equal(area.address, "'Ark1'!F1:F2");
});
