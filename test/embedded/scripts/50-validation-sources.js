// Rules whose bounds are ranges, days and times.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const kinds = context.workbook.worksheets.add("Valg");
  kinds.getRange("A1:A3").values = [["Drift"], ["Investering"], ["Begge"]];
  sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: kinds.getRange("A1:A3") } };
  sheet.getRange("B2").dataValidation.rule = { date: { formula1: "2026-01-01", formula2: "2029-12-31", operator: "Between" } };
  sheet.getRange("C2").dataValidation.rule = { time: { formula1: "08:00", operator: "GreaterThanOrEqualTo" } };
  sheet.getRange("A2:A3").values = [["Drift"], ["Annet"]];
  sheet.getRange("B2").values = [["2030-01-01"]];
  const wrong = [sheet.getRange("A2:A3"), sheet.getRange("B2")].map((range) => range.dataValidation.getInvalidCellsOrNullObject().load("address"));
  const rules = ["A2", "B2", "C2"].map((place) => sheet.getRange(place).dataValidation.load("rule,type"));
  await context.sync();
  assert.equal(rules[0].rule.list.source, "=Valg!$A$1:$A$3");
  // Days from the end of 1899: 1 January 2026 is 46 023, 31 December 2029 is 47 483.
  assert.deepEqual(rules[1].rule, { date: { formula1: "=46023", formula2: "=47483", operator: "Between" } });
  assert.equal(rules[2].rule.time.formula1, `=${8 / 24}`);
  assert.deepEqual(wrong.map((range) => range.address), ["'Ark1'!A3", "'Ark1'!B2"]);
});
