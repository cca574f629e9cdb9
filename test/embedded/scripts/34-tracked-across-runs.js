let held;
await Excel.run(async (context) => {
  held = context.workbook.worksheets.getActiveWorksheet().getRange("C3");
  context.trackedObjects.add(held);
  await context.sync();
});
await Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange("1:2").insert("Down");
  await context.sync();
});
await Excel.run(held, async (context) => {
  held.values = [["her"]];
  held.load("address");
  await context.sync();
  assert.equal(held.address, "'Ark1'!C5");
  context.trackedObjects.remove(held);
  await context.sync();
});
