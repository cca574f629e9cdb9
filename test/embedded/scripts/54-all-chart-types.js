// Every type of chart can be made from a small table and is read back as itself.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("A1:D4").values = [["Vare", "K1", "K2", "K3"], ["Rammer", 5000, 7000, 6544], ["Seter", 400, 323, 276], ["Bremser", 12000, 8766, 8456]];
  const types = Object.values(Excel.ChartType).filter((type) => type !== "Invalid");
  const charts = types.map((type) => sheet.charts.add(type, sheet.getRange("A1:D4"), Excel.ChartSeriesBy.auto).load("chartType"));
  await context.sync();
  assert.ok(types.length > 60);
  assert.deepEqual(charts.map((chart) => chart.chartType), types);
});
