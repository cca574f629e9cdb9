await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add("Utgifter");
  const table = sheet.tables.add("A1:D1", true);
  table.name = "Utgifter2024";
  table.getHeaderRowRange().values = [["Dato", "Sted", "Gruppe", "Beløp"]];
  table.rows.add(null, [
    ["1/1/2024", "Kraftlaget", "Strøm", "120"],
    ["1/2/2024", "Vannverket", "Vann", "142.33"],
    ["1/5/2024", "Bokhandelen", "Kontor", "27.9"],
  ]);
  table.columns.getItem("Beløp").getRange().numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"], ["#,##0.00"]];
  await context.sync();
  table.rows.getItemAt(0).delete();
  const body = table.getDataBodyRange().load("values,text,address");
  table.load("name,id,style,showTotals,showHeaders");
  table.columns.load("items/name,count");
  const rows = table.rows.getCount();
  await context.sync();
  assert.equal(rows.value, 2);
  assert.equal(body.address, "Utgifter!A2:D3");
  assert.deepEqual(body.values[0], [45293, "Vannverket", "Vann", 142.33]);
  assert.deepEqual(body.values.map((row) => row[3]), [142.33, 27.9]);
  assert.deepEqual(table.columns.items.map((column) => column.name), ["Dato", "Sted", "Gruppe", "Beløp"]);
  assert.deepEqual([table.name, table.style, table.showTotals, table.showHeaders], ["Utgifter2024", "TableStyleMedium2", false, true]);
});
