await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1").format.protection.locked = false;
  sheet.protection.protect({ allowFormatCells: true });
  sheet.protection.load("protected,options");
  await context.sync();
  assert.equal(sheet.protection.protected, true);
  assert.equal(sheet.protection.options.allowFormatCells, true);
  assert.equal(sheet.protection.options.allowInsertRows, false);
  sheet.getRange("A1").values = [["fritt"]];
  await context.sync();
  sheet.getRange("A2").values = [["låst"]];
  let code = "";
  try {
    await context.sync();
  } catch (error) {
    code = error.code;
  }
  assert.equal(code, "AccessDenied");
  sheet.protection.unprotect();
  sheet.getRange("A2").values = [["åpent"]];
  const both = sheet.getRange("A1:A2").load("values");
  await context.sync();
  assert.deepEqual(both.values, [["fritt"], ["åpent"]]);
});
