const seen = [];
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const handler = sheet.onChanged.add(async (event) => {
    seen.push([event.type, event.changeType, event.address, event.source, event.details && event.details.valueAfter]);
    await Excel.run(async (other) => {
      const range = event.getRange(other);
      range.load("address");
      await other.sync();
      seen.push(range.address.split("!")[1]);
    });
  });
  context.workbook.worksheets.onAdded.add(async (event) => void seen.push(event.type));
  await context.sync();
  sheet.getRange("B2").values = [[7]];
  await context.sync();
  await new Promise((done) => setTimeout(done, 30));
  context.workbook.worksheets.add("Ny");
  await context.sync();
  await new Promise((done) => setTimeout(done, 10));
  handler.remove();
  await context.sync();
  sheet.getRange("C3").values = [[8]];
  await context.sync();
  await new Promise((done) => setTimeout(done, 10));
});
assert.deepEqual(seen, [["WorksheetChanged", "RangeEdited", "B2", "Local", 7], "B2", "WorksheetAdded"]);
