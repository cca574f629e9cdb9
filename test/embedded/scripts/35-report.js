async function setup(context) {
  const sheet = context.workbook.worksheets.add("Data");
  const rows = [];
  for (let month = 1; month <= 12; month += 1) rows.push([`=DATE(2024,${month},1)`, month % 2 ? "Drift" : "Investering", month * 1000]);
  sheet.getRange("A1:C1").values = [["Måned", "Art", "Kr"]];
  sheet.getRange("A2:C13").formulas = rows;
  sheet.getRange("A2:A13").numberFormat = [["mmm yyyy"]];
  sheet.tables.add("A1:C13", true).name = "tblData";
  return sheet;
}
async function report(context) {
  const sheet = context.workbook.worksheets.add("Rapport");
  sheet.getRange("A1").values = [["Sum per art"]];
  sheet.getRange("A1:B1").merge();
  sheet.getRange("A1").format.font.size = 16;
  sheet.getRange("A3:B4").formulas = [["Drift", '=SUMIFS(tblData[Kr],tblData[Art],A3)'], ["Investering", '=SUMIFS(tblData[Kr],tblData[Art],A4)']];
  sheet.getRange("A5:B5").formulas = [["Sum", "=SUM(B3:B4)"]];
  sheet.getRange("B3:B5").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
  sheet.getRange("A5:B5").format.borders.getItem("EdgeTop").style = "Continuous";
  const chart = sheet.charts.add("Pie", sheet.getRange("A3:B4"), "Auto");
  chart.title.text = "Fordeling";
  return sheet;
}
async function run() {
  await Excel.run(async (context) => {
    await setup(context);
    const sheet = await report(context);
    const sums = sheet.getRange("B3:B5").load("values,text");
    const chart = sheet.charts.getItemAt(0).load("chartType,series/items/name");
    await context.sync();
    assert.deepEqual(sums.values, [[36000], [42000], [78000]]);
    assert.deepEqual(sums.text, [["36\u00a0000"], ["42\u00a0000"], ["78\u00a0000"]]);
    assert.equal(chart.chartType, "Pie");
    assert.equal(chart.series.items.length, 1);
  });
}
await run();
