// A table made from its headers alone has no rows; the first ones added stand right under the headers.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const table = sheet.tables.add("A1:D1", true);
  table.name = "Utgifter";
  table.getHeaderRowRange().values = [["Dato", "Selger", "Gruppe", "Kroner"]];
  const none = table.rows.load("count,items");
  const waiting = table.getDataBodyRange().load("address");
  await context.sync();
  assert.equal(none.count, 0);
  assert.equal(none.items.length, 0);
  assert.equal(waiting.address, "'Ark1'!A2:D2");
  table.rows.add(null, [
    ["2017-01-01", "Posten", "Porto", 120],
    ["2017-01-02", "Strøm", "Energi", 142.33],
    ["2017-01-05", "Mat", "Mat", 27.9],
  ]);
  table.columns.add(null, [["Moms"], [24], [28.5], [4.2]]);
  const all = table.getRange().load("address,values");
  table.rows.load("count");
  await context.sync();
  assert.equal(all.address, "'Ark1'!A1:E4");
  assert.deepEqual(all.values.map((row) => row[4]), ["Moms", 24, 28.5, 4.2]);
  assert.deepEqual(all.values.map((row) => row[1]), ["Selger", "Posten", "Strøm", "Mat"]);
  assert.equal(table.rows.count, 3);
  table.rows.getItemAt(2).delete();
  table.rows.getItemAt(1).delete();
  table.rows.getItemAt(0).delete();
  table.rows.load("count");
  const left = table.getRange().load("address,values");
  await context.sync();
  assert.equal(table.rows.count, 0);
  assert.equal(left.address, "'Ark1'!A1:E2");
  assert.deepEqual(left.values[1], ["", "", "", "", ""]);
  table.rows.add(null, [["2018-01-01", "Ny", "Porto", 1, 0]]);
  const again = table.getRange().load("address,values");
  await context.sync();
  assert.equal(again.address, "'Ark1'!A1:E2");
  assert.equal(again.values[1][1], "Ny");
  table.rows.add(null, [["2018-01-02", "Nyere", "Porto", 2, 0]]);
  sheet.getRange("A4").values = [["under"]];
  table.getDataBodyRange().delete(Excel.DeleteShiftDirection.up);
  const emptied = table.getRange().load("address,values");
  const below = sheet.getRange("A3:A4").load("values");
  table.rows.load("count");
  await context.sync();
  assert.equal(emptied.address, "'Ark1'!A1:E2");
  assert.equal(table.rows.count, 0);
  assert.deepEqual(below.values, [["under"], [""]]);
});
