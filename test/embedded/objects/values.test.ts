/** What becomes of what is written: languages, sizes, null and "", typed text, formats, errors, fills. */
import { newBook } from "../../../src/embedded/book";
import { openBook, read } from "../excel";

test("values, formulas and number formats speak English, text the workbook's locale", async () => {
  const { run } = openBook({ book: newBook({ locale: "nb-NO", sheetNames: ["Ark A"] }) });
  await run(async (sheet) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["#,##0.00", "dd.mm.yyyy"]];
    range.formulas = [["=ROUND(1234.5,2)", 45748]];
    expect(await read(range, "values")).toEqual([[1234.5, 45748]]);
    expect(await read(range, "formulas")).toEqual([["=ROUND(1234.5,2)", 45748]]);
    expect(await read(range, "numberFormat")).toEqual([["#,##0.00", "dd.mm.yyyy"]]);
    expect(await read(range, "text")).toEqual([["1\u00a0234,50", "01.04.2025"]]);
  });
});

test("formulas in the local language are not answered", async () => {
  const { code } = openBook();
  expect(await code((sheet) => sheet.getRange("A1").load("formulasLocal"))).toBe("ApiNotFound");
});

test("dates come back as serial numbers", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["2/1/2025"]];
    expect(await read(cell, "values")).toEqual([[45689]]);
  });
});

test.each([
  ["too few rows", [["a"]]],
  ["too many columns", [["a", "b", "c"], ["d", "e", "f"]]],
  ["a plain list", ["a", "b"]],
  ["rows of different length", [["a", "b"], ["c"]]],
])("a block of the wrong size fails: %s", async (_why, block) => {
  const { code } = openBook();
  expect(await code((sheet) => void (sheet.getRange("A1:B2").values = block as string[][]))).toBe("InvalidArgument");
});

test("in a block null leaves a cell alone and an empty text clears it", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    await context.sync();
    range.values = [[null, "", 9]] as unknown as string[][];
    expect(await read(range, "values")).toEqual([[1, "", 9]]);
    expect(await read(range, "valueTypes")).toEqual([["Double", "Empty", "Double"]]);
  });
});

test("a single value fills the range", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = "x" as unknown as string[][];
    expect(await read(range, "values")).toEqual([["x", "x"], ["x", "x"]]);
  });
});

test("text that looks like a number, a date or a formula becomes one", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    const range = sheet.getRange("A1:E1");
    range.values = [["1,234.5", "12%", "=1+1", "TRUE", "0100"]];
    expect(await read(range, "values")).toEqual([[1234.5, 0.12, 2, true, 100]]);
  });
});

test("it stays text in a cell of format @ and behind an apostrophe", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    sheet.getRange("A1:C1").numberFormat = [["@", "@", "@"]];
    sheet.getRange("A1:C1").values = [["0100", "=1+1", 7]];
    sheet.getRange("A2").values = [["'0100"]];
    expect(await read(sheet.getRange("A1:C1"), "values")).toEqual([["0100", "=1+1", "7"]]);
    expect(await read(sheet.getRange("A2"), "values")).toEqual([["0100"]]);
  });
});

test("a formula's value is there after the sync that wrote it, errors as texts", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    const range = sheet.getRange("A1:C1");
    range.formulas = [["=1/0", "=NOTAFUNCTION(1)", "=2*3"]];
    expect(await read(range, "values")).toEqual([["#DIV/0!", "#NAME?", 6]]);
    expect(await read(range, "valueTypes")).toEqual([["Error", "Error", "Double"]]);
  });
});

test("with calculation suspended the value comes with the next sync", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    const twice = sheet.getRange("B1");
    twice.formulas = [["=A1*2"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    twice.load("values");
    await context.sync();
    expect(twice.values).toEqual([[2]]);
    expect(await read(twice, "values")).toEqual([[10]]);
  });
});

test("with manual calculation nothing moves until somebody calculates", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    context.application.calculationMode = Excel.CalculationMode.manual;
    sheet.getRange("A1").values = [[10]];
    expect(await read(sheet.getRange("B1"), "values")).toEqual([[2]]);
    context.application.calculate(Excel.CalculationType.recalculate);
    expect(await read(sheet.getRange("B1"), "values")).toEqual([[11]]);
  });
});

test("a single formula written to a block fills it as Ctrl+Enter does", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    const a1 = sheet.getRange("B1:C2");
    a1.formulas = "=A1+$A$1" as unknown as string[][];
    expect(await read(a1, "formulas")).toEqual([["=A1+$A$1", "=B1+$A$1"], ["=A2+$A$1", "=B2+$A$1"]]);
    const r1c1 = sheet.getRange("E3:E4");
    r1c1.formulasR1C1 = "=RC[-1]*R1C1" as unknown as string[][];
    expect(await read(r1c1, "formulas")).toEqual([["=D3*$A$1"], ["=D4*$A$1"]]);
    expect(await read(r1c1, "formulasR1C1")).toEqual([["=RC[-1]*R1C1"], ["=RC[-1]*R1C1"]]);
  });
});

test("only the first cell of a merged area takes a value", async () => {
  const { run } = openBook();
  await run(async (sheet) => {
    const range = sheet.getRange("A1:B2");
    range.merge();
    range.values = [["a", "b"], ["c", "d"]];
    expect(await read(range, "values")).toEqual([["a", ""], ["", ""]]);
  });
});

test("merged areas that begin outside the range asked are missed", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    sheet.getRange("D4:E4").merge();
    const found = sheet.getRange("B1:F9").getMergedAreasOrNullObject().load("address");
    const none = sheet.getRange("B1:C9").getMergedAreasOrNullObject();
    await context.sync();
    expect(found.address).toBe("'Ark A'!D4:E4");
    expect(none.isNullObject).toBe(true);
  });
});

test("a text longer than a cell holds is refused", async () => {
  const { code } = openBook();
  expect(await code((sheet) => void (sheet.getRange("A1").values = [["x".repeat(32_768)]]))).toBe("InvalidArgument");
});
