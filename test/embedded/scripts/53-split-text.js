// One column of texts becomes several, row by row; leftover cells stay empty.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const source = sheet.getRange("A1:A3");
  source.values = [["Ål;Skole"], ["Nes;Helse;2026"], ["Bø"]];
  source.load("values");
  await context.sync();
  source.values.forEach(([text], row) => {
    const parts = text.split(";");
    sheet.getRange("B1").getOffsetRange(row, 0).getResizedRange(0, parts.length - 1).values = [parts];
  });
  const target = sheet.getRange("B1:D3").load("values");
  await context.sync();
  assert.deepEqual(target.values, [["Ål", "Skole", ""], ["Nes", "Helse", 2026], ["Bø", "", ""]]);
});
