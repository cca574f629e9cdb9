await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("B2:C3");
  range.values = 7;
  range.format.textOrientation = 45;
  range.format.readingOrder = "RightToLeft";
  range.format.autoIndent = true;
  range.format.load("textOrientation,readingOrder,autoIndent,indentLevel");
  const wider = sheet.getRange("B2:D3").format.load("readingOrder");
  range.load("values");
  await context.sync();
  assert.deepEqual(range.values, [[7, 7], [7, 7]]);
  assert.deepEqual([range.format.textOrientation, range.format.readingOrder, range.format.autoIndent], [45, "RightToLeft", true]);
  assert.equal(wider.readingOrder, null);
});
