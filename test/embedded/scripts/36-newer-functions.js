await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:A3").values = [[3], [1], [2]];
  sheet.getRange("B1").formulas = [["=SORT(A1:A3)"]];
  sheet.getRange("C1").formulas = [["=XLOOKUP(2,A1:A3,A1:A3)&\" stk\""]];
  sheet.getRange("D1").formulas = [["=IFERROR(A1/0,\"feil\")"]];
  const one = sheet.getRange("C1:D1").load("values");
  await context.sync();
  assert.deepEqual(one.values, [["2 stk", "feil"]]);
});
