await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:C1").values = [["Vare", "Antall", "Pris"]];
  sheet.getRange("A2:C4").values = [["Stol", 4, 250], ["Bord", 1, 1200.5], ["Lampe", 3, 99]];
  sheet.getRange("D1").values = [["Sum"]];
  const sums = sheet.getRange("D2:D4");
  sums.formulas = [["=B2*C2"], ["=B3*C3"], ["=B4*C4"]];
  sheet.getRange("D5").formulas = [["=SUM(D2:D4)"]];
  const total = sheet.getRange("D5");
  total.load("values");
  sums.load(["values", "formulas", "valueTypes"]);
  await context.sync();
  assert.deepEqual(sums.values, [[1000], [1200.5], [297]]);
  assert.equal(sums.formulas[1][0], "=B3*C3");
  assert.equal(sums.valueTypes[0][0], Excel.RangeValueType.double);
  assert.equal(total.values[0][0], 2497.5);
});
