// The filter of a table as one object.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B5").values = [["Navn", "Tall"], ["a", 1], ["b", 2], ["c", 3], ["d", 4]];
  const table = sheet.tables.add("A1:B5", true);
  table.autoFilter.apply(table.getRange(), 1, { filterOn: Excel.FilterOn.custom, criterion1: ">2" });
  const visible = table.getDataBodyRange().getVisibleView().load("values");
  table.autoFilter.load("enabled,isDataFiltered,criteria");
  const area = table.autoFilter.getRange().load("address");
  await context.sync();
  assert.deepEqual(visible.values, [["c", 3], ["d", 4]]);
  assert.deepEqual([table.autoFilter.enabled, table.autoFilter.isDataFiltered], [true, true]);
  assert.equal(area.address, "'Ark1'!A1:B5");
  table.autoFilter.clearCriteria();
  const again = table.getDataBodyRange().getVisibleView().load("rowCount");
  table.autoFilter.load("isDataFiltered");
  await context.sync();
  assert.equal(again.rowCount, 4);
  assert.equal(table.autoFilter.isDataFiltered, false);
});
