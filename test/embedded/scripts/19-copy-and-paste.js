await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:B2").values = [[1, 2], ["", 4]];
  sheet.getRange("C1").formulas = [["=A1+B1"]];
  sheet.getRange("A1").format.fill.color = "red";
  sheet.getRange("E1").copyFrom("A1:C1");
  sheet.getRange("E5").copyFrom("A1:C1", Excel.RangeCopyType.values);
  sheet.getRange("E7").copyFrom("A1:B2", "All", false, true);
  sheet.getRange("I1:I2").values = [["x"], ["behold"]];
  sheet.getRange("I1").copyFrom("A1:A2", "Values", true);
  sheet.getRange("K1").copyFrom("A1:A1", "Formats");
  sheet.getRange("M1:M3").copyFrom("C1");
  const out = ["E1:G1", "E5:G5", "E7:F8", "I1:I2", "M1:M3"].map((address) => sheet.getRange(address).load("formulas"));
  const colours = ["E1", "E5", "K1"].map((address) => sheet.getRange(address).format.fill.load("color"));
  await context.sync();
  assert.deepEqual(out.map((range) => range.formulas), [
    [[1, 2, "=E1+F1"]], [[1, 2, 3]], [[1, ""], [2, 4]], [[1], ["behold"]], [["=K1+L1"], ["=K2+L2"], ["=K3+L3"]],
  ]);
  assert.deepEqual(colours.map((fill) => fill.color), ["#FF0000", "#FFFFFF", "#FF0000"]);
});
