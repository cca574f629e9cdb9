// All kinds of conditional formats on one range.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.getRange("B2:D4").values = [[5, 10, -15], [20, -5, 30], [60, -40, 2]];
  const range = sheet.getRange("B2:D4");
  const below = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  below.cellValue.format.font.color = "red";
  below.cellValue.rule = { formula1: "=0", operator: "LessThan" };
  const scale = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  scale.colorScale.criteria = {
    minimum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "blue" },
    midpoint: { formula: "50", type: Excel.ConditionalFormatColorCriterionType.percent, color: "yellow" },
    maximum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.highestValue, color: "red" },
  };
  const icons = range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
  icons.iconSet.style = Excel.IconSet.threeTriangles;
  icons.iconSet.criteria = [{}, { type: "Number", operator: "GreaterThanOrEqual", formula: "=7" }, { type: "Number", operator: "GreaterThanOrEqual", formula: "=10" }];
  const bars = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  bars.dataBar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
  const top = range.conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
  top.topBottom.format.fill.color = "green";
  top.topBottom.rule = { rank: 1, type: "TopItems" };
  const all = range.conditionalFormats.load("items/type");
  const asValue = below.cellValueOrNullObject.load("rule");
  const notScale = below.colorScaleOrNullObject.load("threeColorScale");
  const where = below.getRange().load("address");
  scale.colorScale.load("threeColorScale");
  await context.sync();
  assert.deepEqual(all.items.map((one) => one.type).sort(), ["CellValue", "ColorScale", "DataBar", "IconSet", "TopBottom"]);
  assert.deepEqual(asValue.rule, { formula1: "=0", operator: "LessThan" });
  assert.equal(notScale.isNullObject, true);
  assert.equal(where.address, "'Ark1'!B2:D4");
  assert.equal(scale.colorScale.threeColorScale, true);
  sheet.getRange().conditionalFormats.clearAll();
  const none = range.conditionalFormats.getCount();
  await context.sync();
  assert.equal(none.value, 0);
});
