await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const rows = Array.from({ length: 2000 }, (_unused, row) => Array.from({ length: 40 }, (_none, column) => row * 40 + column));
  const range = sheet.getRange("A1").getResizedRange(1999, 39);
  range.values = rows;
  await context.sync();
  range.load("values");
  const last = sheet.getRange("AN2000").load("values");
  await context.sync();
  assert.equal(range.values.length, 2000);
  assert.equal(last.values[0][0], 79999);
});
