await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B5").values = [["Id", "Kr"], [1, 10], [2, 20], [1, 30], [1, 10]];
  const result = sheet.getRange("A1:B5").removeDuplicates([0, 1], true);
  result.load("removed,uniqueRemaining");
  const left = sheet.getRange("A1:B5").load("values");
  sheet.getRange("D1:D2").values = [[5], [10]];
  sheet.getRange("D1:D2").autoFill("D1:D5", "FillDefault");
  sheet.getRange("E1").values = [["januar"]];
  sheet.getRange("E1").autoFill("E1:E3", Excel.AutoFillType.fillDefault);
  sheet.getRange("F1").formulas = [["=D1*2"]];
  sheet.getRange("F1").autoFill("F1:F3", "FillCopy");
  const filled = sheet.getRange("D1:F5").load("formulas");
  await context.sync();
  assert.deepEqual([result.removed, result.uniqueRemaining], [1, 3]);
  assert.deepEqual(left.values, [["Id", "Kr"], [1, 10], [2, 20], [1, 30], ["", ""]]);
  assert.deepEqual(filled.formulas, [[5, "januar", "=D1*2"], [10, "februar", "=D2*2"], [15, "mars", "=D3*2"], [20, "", ""], [25, "", ""]]);
});
