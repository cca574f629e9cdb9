await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const areas = sheet.getRanges("A1:B2, D4:E5");
  areas.format.fill.color = "pink";
  areas.load("address,areaCount,cellCount,format/fill/color");
  areas.areas.load("items/address");
  const offset = areas.getOffsetRangeAreas(1, 0).load("address");
  const shared = areas.getIntersection("B1:D4").load("address");
  await context.sync();
  assert.deepEqual([areas.areaCount, areas.cellCount, areas.format.fill.color], [2, 8, "#FFC0CB"]);
  assert.deepEqual(areas.areas.items.map((range) => range.address.split("!")[1]), ["A1:B2", "D4:E5"]);
  assert.deepEqual(offset.address.split(",").map((part) => part.split("!")[1]), ["A2:B3", "D5:E6"]);
  assert.deepEqual(shared.address.split(",").map((part) => part.split("!")[1]), ["B1:B2", "D4"]);
});
