await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const range = sheet.getRange("B2:D9");
  const cell = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  cell.cellValue.format.font.color = "red";
  cell.cellValue.rule = { formula1: "=0", operator: "LessThan" };
  const custom = range.conditionalFormats.add("Custom");
  custom.custom.rule.formula = "=B8>INDIRECT(\"RC[-1]\",0)";
  custom.custom.format.fill.color = "green";
  const scale = sheet.getRange("F1:F9").conditionalFormats.add("ColorScale");
  scale.colorScale.criteria = {
    minimum: { formula: null, type: "LowestValue", color: "blue" },
    maximum: { formula: null, type: "HighestValue", color: "yellow" },
  };
  const text = range.conditionalFormats.add("ContainsText");
  text.textComparison.format.font.bold = true;
  text.textComparison.rule = { operator: "Contains", text: "Forsinket" };
  const bars = sheet.getRange("H1:H9").conditionalFormats.add("DataBar");
  bars.dataBar.barDirection = "LeftToRight";
  const icons = sheet.getRange("I1:I9").conditionalFormats.add("IconSet");
  icons.iconSet.style = "ThreeTriangles";
  const top = range.conditionalFormats.add("TopBottom");
  top.topBottom.format.fill.color = "#00FF00";
  top.topBottom.rule = { rank: 1, type: "TopItems" };
  await context.sync();
  range.conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
  const count = range.conditionalFormats.getCount();
  const first = range.conditionalFormats.getItemAt(3);
  first.load("type");
  const rule = first.cellValue.load("rule");
  const fill = top.topBottom.format.fill.load("color");
  await context.sync();
  assert.equal(count.value, 4);
  assert.deepEqual(range.conditionalFormats.items.map((one) => one.type), ["TopBottom", "ContainsText", "Custom", "CellValue"]);
  assert.deepEqual([first.type, rule.rule.operator, fill.color], ["CellValue", "LessThan", "#00FF00"]);
  range.conditionalFormats.clearAll();
  const left = sheet.getRange("A1:J10").conditionalFormats.getCount();
  await context.sync();
  assert.equal(left.value, 3);
});
