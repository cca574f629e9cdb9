await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
  const at = sheet.freezePanes.getLocationOrNullObject().load("address");
  await context.sync();
  assert.equal(at.address.split("!")[1], "A1:B2");
  sheet.freezePanes.freezeRows(1);
  const rows = sheet.freezePanes.getLocation().load("address");
  sheet.tabColor = "#FF0000";
  sheet.showGridlines = false;
  sheet.load("tabColor,showGridlines,visibility,position");
  await context.sync();
  assert.equal(rows.address.split("!")[1], "1:1");
  assert.deepEqual([sheet.tabColor, sheet.showGridlines, sheet.visibility, sheet.position], ["#FF0000", false, "Visible", 0]);
  sheet.freezePanes.unfreeze();
  const none = sheet.freezePanes.getLocationOrNullObject();
  await context.sync();
  assert.equal(none.isNullObject, true);
});
