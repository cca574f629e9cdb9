await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B3").values = [["Skole", 100], ["Helse", 250], ["Teknisk", 50]];
  const sum = context.workbook.functions.sum(sheet.getRange("B1:B3"), 25).load("value,error");
  const found = context.workbook.functions.vlookup("Helse", sheet.getRange("A1:B3"), 2, false).load("value");
  const wrong = context.workbook.functions.vlookup("Kultur", sheet.getRange("A1:B3"), 2, false).load("value,error");
  await context.sync();
  assert.equal(sum.value, 425);
  assert.equal(found.value, 250);
  assert.equal(wrong.error, "#N/A");
});
