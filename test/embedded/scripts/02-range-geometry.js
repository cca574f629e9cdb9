await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const base = sheet.getRange("B2:D6");
  const parts = {
    cell: base.getCell(1, 2), row: base.getRow(0), column: base.getColumn(1), last: base.getLastCell(),
    lastRow: base.getLastRow(), lastColumn: base.getLastColumn(), offset: base.getOffsetRange(2, -1),
    resized: base.getResizedRange(1, -2), absolute: base.getAbsoluteResizedRange(2, 2), after: base.getColumnsAfter(2),
    before: base.getColumnsBefore(1), above: base.getRowsAbove(1), below: base.getRowsBelow(3), entireRow: base.getEntireRow(),
    entireColumn: base.getEntireColumn(), both: base.getIntersection("C4:F9"), around: base.getBoundingRect("F1:F1"),
    inner: base.getRowsBelow(-2),
  };
  const none = base.getIntersectionOrNullObject("H9");
  for (const part of Object.values(parts)) part.load("address");
  base.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow");
  await context.sync();
  const found = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.address.split("!")[1]]));
  assert.deepEqual(found, {
    cell: "D3", row: "B2:D2", column: "C2:C6", last: "D6", lastRow: "B6:D6", lastColumn: "D2:D6", offset: "A4:C8",
    resized: "B2:B7", absolute: "B2:C3", after: "E2:F6", before: "A2:A6", above: "B1:D1", below: "B7:D9", entireRow: "2:6",
    entireColumn: "B:D", both: "C4:D6", around: "B1:F6", inner: "B5:D6",
  });
  assert.deepEqual([base.rowIndex, base.columnIndex, base.rowCount, base.columnCount, base.cellCount, base.isEntireRow], [1, 1, 5, 3, 15, false]);
  assert.equal(none.isNullObject, true);
});
