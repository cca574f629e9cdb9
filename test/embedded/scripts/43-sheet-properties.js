await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const made = sheet.customProperties.add("Periode", "2026-2029");
  sheet.customProperties.add("periode", "2027-2030");
  sheet.customProperties.add("Enhet", "Skole");
  made.load("key,value");
  const all = sheet.customProperties.load("items/key,items/value");
  const none = sheet.customProperties.getItemOrNullObject("Finnes ikke");
  await context.sync();
  assert.deepEqual([made.key, made.value], ["Periode", "2027-2030"]);
  assert.deepEqual(all.items.map((one) => one.value), ["2027-2030", "Skole"]);
  assert.equal(none.isNullObject, true);
  sheet.customProperties.getItem("Enhet").delete();
  const count = sheet.customProperties.getCount();
  await context.sync();
  assert.equal(count.value, 1);
});
