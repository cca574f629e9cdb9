await Excel.run(async (context) => {
  const wb=context.workbook; const sheet = wb.worksheets.getActiveWorksheet();
  wb.application.calculationMode="Manual"; sheet.getRange("A1:A2").values=[[1],[2]]; sheet.getRange("B1:C1").formulas=[["=A1+A2","=B1*2"]]; let b=sheet.getRange("B1:C1"); b.load("values"); await context.sync(); assert.deepEqual(b.values,[[3,6]]); sheet.getRange("A1").values=[[10]]; b.load("values"); await context.sync(); assert.deepEqual(b.values,[[3,6]]); sheet.getRange("D1").formulas=[["=B1+A1"]]; const d=sheet.getRange("D1"); d.load("values"); await context.sync(); assert.deepEqual(d.values,[[13]]);
  wb.application.calculate("Full"); b.load("values"); d.load("values"); await context.sync(); assert.deepEqual([b.values,d.values],[[[12,24]],[[22]]]);
});
