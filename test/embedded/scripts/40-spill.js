// A formula that fills several cells.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:A4").values = [["b"], ["a"], ["b"], ["c"]];
  const first = sheet.getRange("C1");
  first.formulas = [["=UNIQUE(A1:A4)"]];
  const target = first.getSpillingToRange().load("address,values");
  const parent = sheet.getRange("C3").getSpillParent().load("address");
  const none = sheet.getRange("A1").getSpillParentOrNullObject();
  const nothing = sheet.getRange("C2").getSpillingToRangeOrNullObject();
  const whole = sheet.getRange("C1:C3").load("hasSpill");
  const mixed = sheet.getRange("C1:C5").load("hasSpill");
  const plain = sheet.getRange("A1:A4").load("hasSpill");
  await context.sync();
  assert.equal(target.address, "'Ark1'!C1:C3");
  assert.deepEqual(target.values, [["b"], ["a"], ["c"]]);
  assert.equal(parent.address, "'Ark1'!C1");
  assert.equal(none.isNullObject, true);
  assert.equal(nothing.isNullObject, true);
  assert.deepEqual([whole.hasSpill, mixed.hasSpill, plain.hasSpill], [true, null, false]);
});
