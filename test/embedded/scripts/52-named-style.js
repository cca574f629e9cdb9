// A style of one's own carries its number format; Excel's own leave it.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  context.workbook.styles.add("Kroner hele");
  const style = context.workbook.styles.getItem("Kroner hele");
  style.numberFormat = "# ##0";
  style.font.bold = true;
  const range = sheet.getRange("A1:A2");
  range.values = [[1234], [5]];
  range.style = "Kroner hele";
  sheet.getRange("A2").style = Excel.BuiltInStyle.good;
  range.load("numberFormat,numberFormatCategories");
  const bold = sheet.getRange("A1").format.font.load("bold");
  const fill = sheet.getRange("A2").format.fill.load("color");
  await context.sync();
  assert.deepEqual(range.numberFormat, [["# ##0"], ["# ##0"]]);
  assert.deepEqual(range.numberFormatCategories, [["Number"], ["Number"]]);
  assert.equal(bold.bold, true);
  assert.equal(fill.color, "#C6EFCE");
});
