await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B5").values = [["Navn", "Kr"], ["b", 2], ["a", 2], ["c", ""], ["d", 1]];
  const table = sheet.tables.add("A1:B5", true);
  table.sort.apply([{ key: 1, ascending: true }, { key: 0, ascending: true }]);
  const first = table.getDataBodyRange().load("values");
  await context.sync();
  assert.deepEqual(first.values, [["d", 1], ["a", 2], ["b", 2], ["c", ""]]);
  sheet.getRange("A1:B5").sort.apply([{ key: 0, ascending: false }], false, true);
  const second = table.getDataBodyRange().load("values");
  await context.sync();
  assert.deepEqual(second.values.map((row) => row[0]), ["d", "c", "b", "a"]);
});
