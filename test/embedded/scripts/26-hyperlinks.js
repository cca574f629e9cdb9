await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const cell = sheet.getRange("A1");
  cell.hyperlink = { textToDisplay: "SSB", screenTip: "Statistikk", address: "https://www.ssb.no/" };
  sheet.getRange("A2").hyperlink = { documentReference: "Ark1!B5", textToDisplay: "Til B5" };
  cell.load("hyperlink,values");
  const inner = sheet.getRange("A2").load("hyperlink");
  const font = cell.format.font.load("underline");
  await context.sync();
  assert.deepEqual(cell.hyperlink, { address: "https://www.ssb.no/", screenTip: "Statistikk", textToDisplay: "SSB" });
  assert.deepEqual([inner.hyperlink.documentReference, cell.values[0][0], font.underline], ["Ark1!B5", "SSB", "Single"]);
  cell.clear("Hyperlinks");
  cell.load("hyperlink,values");
  await context.sync();
  assert.equal(cell.values[0][0], "SSB");
  assert.ok(!cell.hyperlink);
});
