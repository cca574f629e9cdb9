/** Inserting, deleting and copying: what lies on the cells goes with them. */
import { openBook, read } from "../excel";

test("merges, validations, tables, names and heights move with inserted rows", async () => {
  const { run, book } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A3:B3").merge();
    sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    sheet.tables.add("D3:E5", true).name = "tblA";
    context.workbook.names.add("Her", sheet.getRange("A3"));
    sheet.getRange("3:3").format.rowHeight = 40;
    sheet.pageLayout.setPrintArea("A1:E5");
    sheet.freezePanes.freezeRows(2);
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    const table = sheet.tables.getItem("tblA").getRange().load("address");
    const name = context.workbook.names.getItem("Her").load("formula");
    const area = sheet.pageLayout.getPrintArea().load("address");
    const height = sheet.getRange("5:5").format.load("rowHeight");
    await context.sync();
    expect([table.address, name.formula, area.address, height.rowHeight]).toEqual(["'Ark A'!D5:E7", "='Ark A'!$A$5", "'Ark A'!A1:E7", 40]);
  });
  const sheet = book.sheets[0];
  expect(sheet?.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
  expect(sheet?.validations[0]?.areas).toEqual([{ row: 6, column: 0, rows: 1, columns: 1 }]);
});

test("new rows look like the row above", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:C1").format.fill.color = "#ABCDEF";
    sheet.getRange("2:2").insert("Down");
    const fill = sheet.getRange("B2").format.fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#ABCDEF");
  });
});

test("what pointed into deleted cells becomes #REF!", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1:C2").formulas = [["=A2"], ["=SUM(A1:A3)"]];
    sheet.getRange("A2").delete("Up");
    expect(await read(sheet.getRange("C1:C2"), "formulas")).toEqual([["=#REF!"], ["=SUM(A1:A2)"]]);
    expect(await read(sheet.getRange("C1:C2"), "values")).toEqual([["#REF!"], [4]]);
  });
});

test("cells to the right move in their rows alone", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    sheet.getRange("A1:C2").values = [[1, 2, 3], [4, 5, 6]];
    sheet.getRange("B1").insert("Right");
    expect(await read(sheet.getRange("A1:D2"), "values")).toEqual([[1, "", 2, 3], [4, 5, 6, ""]]);
    sheet.getRange("B1").delete("Left");
    expect(await read(sheet.getRange("A1:D2"), "values")).toEqual([[1, 2, 3, ""], [4, 5, 6, ""]]);
  });
});

test("a copied sheet has tables of its own, and formulas that speak of them", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [["k", "v"], ["a", 4]];
    sheet.tables.add("A1:B2", true).name = "tblA";
    sheet.getRange("D1:D2").formulas = [["=SUM(tblA[v])"], ["='Ark A'!B2"]];
    await context.sync();
    const copy = sheet.copy("End");
    copy.tables.load("items/name");
    copy.getRange("B2").values = [[9]];
    const formulas = copy.getRange("D1:D2");
    expect(await read(formulas, "values")).toEqual([[9], [9]]);
    expect(copy.tables.items.map((table) => table.name)).toEqual(["tblA_2"]);
    expect(await read(sheet.getRange("D1"), "values")).toEqual([[4]]);
  });
});

test("a range on a sheet that is gone is no more", async () => {
  const { run, code } = openBook();
  await run((_sheet, context) => void context.workbook.worksheets.add("Kort"));
  expect(await code(async (_sheet, context) => {
    const other = context.workbook.worksheets.getItem("Kort");
    other.delete();
    await context.sync();
    other.getRange("A1").load("values");
  })).toBe("ItemNotFound");
});

test("a copy takes rules and merges along", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A2").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 3, operator: "Between" } };
    sheet.getRange("E1").copyFrom("A1:B2");
    const merged = sheet.getRange("E1:F2").getMergedAreasOrNullObject().load("address");
    const rule = sheet.getRange("E2").dataValidation.load("type");
    await context.sync();
    expect([merged.address, rule.type]).toEqual(["'Ark A'!E1:F1", "WholeNumber"]);
  });
});

test("a range that was held over a sync is lost with its sheet, and with its cells", async () => {
  const { run, code } = openBook();
  await run((_sheet, context) => void context.workbook.worksheets.add("Kort"));
  expect(await code(async (_sheet, context) => {
    const held = context.workbook.worksheets.getItem("Kort").getRange("A1");
    await context.sync();
    context.workbook.worksheets.getItem("Kort").delete();
    await context.sync();
    held.load("values");
  })).toBe("ItemNotFound");
  expect(await code(async (sheet, context) => {
    const held = sheet.getRange("B4:C5");
    await context.sync();
    sheet.getRange("3:6").delete("Up");
    await context.sync();
    held.load("values");
  })).toBe("InvalidReference");
});

test("a range that lost only some of its rows keeps the others", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    const held = sheet.getRange("B4:C8");
    await context.sync();
    sheet.getRange("3:5").delete("Up");
    expect(await read(held, "address")).toBe("'Ark A'!B3:C5");
  });
});
