/** Tables: where they may stand, their headers, and the cells around them. */
import { openBook, read } from "../excel";

test("a table may not overlap another table", async () => {
  const { code } = openBook();
  expect(await code((sheet) => {
    sheet.tables.add("A1:C4", true);
    sheet.tables.add("C4:E8", true);
  })).toBe("InvalidOperation");
});

test("a table may not overlap merged cells", async () => {
  const { code } = openBook();
  expect(await code((sheet) => {
    sheet.getRange("B2:C2").merge();
    sheet.tables.add("A1:C4", true);
  })).toBe("InvalidOperation");
});

test("cells of a table cannot be merged", async () => {
  const { code } = openBook();
  expect(await code((sheet) => {
    sheet.tables.add("A1:C4", true);
    sheet.getRange("A2:B2").merge();
  })).toBe("InvalidOperation");
});

test("header cells become texts, unique, never empty", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:D1").values = [[2024, "Kr", "Kr", ""]];
    const table = sheet.tables.add("A1:D3", true);
    table.columns.load("items/name");
    expect(await read(sheet.getRange("A1:D1"), "values")).toEqual([["2024", "Kr", "Kr2", "Kolonne1"]]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["2024", "Kr", "Kr2", "Kolonne1"]);
    sheet.getRange("B1").values = [["kr2"]];
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map((column) => column.name)).toEqual(["2024", "kr22", "Kr2", "Kolonne1"]);
  });
});

test("without headers a row for them is put in above", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[1, 2], [3, 4]];
    const table = sheet.tables.add("A1:B2", false);
    const range = table.getRange().load("address,values");
    await context.sync();
    expect([range.address, range.values]).toEqual(["'Ark A'!A1:B3", [["Kolonne1", "Kolonne2"], [1, 2], [3, 4]]]);
  });
});

test("rows added to a table push down what stands under it", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    sheet.getRange("A1:B2").values = [["a", "b"], [1, 2]];
    sheet.getRange("A3").values = [["under"]];
    sheet.getRange("D3").values = [["beside"]];
    const table = sheet.tables.add("A1:B2", true);
    table.rows.add(undefined, [[3, 4]]);
    expect(await read(sheet.getRange("A1:D4"), "values")).toEqual([["a", "b", "", ""], [1, 2, "", ""], [3, 4, "", "beside"], ["under", "", "", ""]]);
    expect(await read(table.getRange(), "address")).toBe("'Ark A'!A1:B3");
  });
});

test("cells cannot be shifted through a table that they only partly meet", async () => {
  const { code } = openBook();
  expect(await code((sheet) => {
    sheet.tables.add("A3:C5", true);
    sheet.getRange("A1").insert("Down");
  })).toBe("InsertDeleteConflict");
});

test("a table is found by name whatever the case, in the sheet and in the workbook", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.tables.add("A1:B2", true).name = "tblTiltak";
    const here = context.workbook.tables.getItem("TBLTILTAK").load("name");
    const other = context.workbook.worksheets.add("To").tables.getItemOrNullObject("tblTiltak");
    await context.sync();
    expect([here.name, other.isNullObject]).toEqual(["tblTiltak", true]);
  });
});

test("a filter hides rows, and a write over them lands where the cells are", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    sheet.getRange("A1:B4").values = [["k", "v"], ["a", 1], ["b", 2], ["a", 3]];
    const table = sheet.tables.add("A1:B4", true);
    table.columns.getItem("k").filter.applyValuesFilter(["a"]);
    const body = table.columns.getItem("v").getDataBodyRange();
    body.values = [[10], [20], [30]];
    expect(await read(body, "values")).toEqual([[10], [20], [30]]);
    expect(await read(sheet.getRange("A3"), "rowHidden")).toBe(true);
    expect(await read(sheet.getRange("A2:A4"), "rowHidden")).toBeNull();
  });
});

test("a row that somebody hid stays hidden when a filter is cleared", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    sheet.getRange("A1:A4").values = [["k"], ["a"], ["b"], ["c"]];
    const table = sheet.tables.add("A1:A4", true);
    sheet.getRange("4:4").rowHidden = true;
    table.columns.getItemAt(0).filter.applyValuesFilter(["a"]);
    table.clearFilters();
    expect(await read(sheet.getRange("3:3"), "rowHidden")).toBe(false);
    expect(await read(sheet.getRange("4:4"), "rowHidden")).toBe(true);
  });
});

test("formulas that spoke of a table speak of its cells once it is plain cells", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [["k", "v"], ["a", 1], ["b", 2]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "tblA";
    const formulas = sheet.getRange("D1:D2");
    formulas.formulas = [["=SUM(tblA[v])"], ["=ROWS(tblA[#All])"]];
    await context.sync();
    table.convertToRange();
    const gone = context.workbook.tables.getItemOrNullObject("tblA");
    expect(await read(formulas, "formulas")).toEqual([["=SUM($B$2:$B$3)"], ["=ROWS($A$1:$B$3)"]]);
    expect(await read(formulas, "values")).toEqual([[3], [3]]);
    expect(gone.isNullObject).toBe(true);
  });
});

test("a deleted table takes its cells along and leaves #REF!", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [["k", "v"], ["a", 1], ["b", 2]];
    sheet.tables.add("A1:B3", true).name = "tblA";
    sheet.getRange("D1").formulas = [["=SUM(tblA[v])"]];
    await context.sync();
    sheet.tables.getItem("tblA").delete();
    expect(await read(sheet.getRange("A1:D1"), "values")).toEqual([["", "", "", "#REF!"]]);
  });
});
