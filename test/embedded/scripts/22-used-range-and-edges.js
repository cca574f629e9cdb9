await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const nothing = sheet.getUsedRangeOrNullObject(true);
  await context.sync();
  assert.equal(nothing.isNullObject, true);
  sheet.getRange("B2:C4").values = [[1, 2], [3, 4], [5, 6]];
  sheet.getRange("F9").format.fill.color = "red";
  const all = sheet.getUsedRange().load("address");
  const values = sheet.getUsedRange(true).load("address");
  const region = sheet.getRange("C3").getSurroundingRegion().load("address");
  const edge = sheet.getRange("B2").getRangeEdge("Down").load("address");
  const extended = sheet.getRange("B2").getExtendedRange("Right").load("address");
  const inside = sheet.getRange("A1:B9").getUsedRange(true).load("address");
  const blanks = sheet.getRange("A2:C2").getSpecialCells("Blanks").load("address");
  const constants = sheet.getRange("A1:F9").getSpecialCellsOrNullObject("Constants").load("address,cellCount");
  const formulas = sheet.getRange("A1:F9").getSpecialCellsOrNullObject("Formulas");
  await context.sync();
  const place = (range) => range.address.split("!")[1];
  assert.deepEqual([all, values, region, edge, extended, inside, blanks, constants].map(place), [
    "B2:F9", "B2:C4", "B2:C4", "B4", "B2:C2", "B2:B4", "A2", "B2:C4",
  ]);
  assert.equal(constants.cellCount, 6);
  assert.equal(formulas.isNullObject, true);
});
