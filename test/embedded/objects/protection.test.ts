/** Protected sheets and workbooks refuse with AccessDenied; what went before in the batch has taken effect. */
import { openBook, read } from "../excel";

type Work = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

const works: readonly (readonly [string, Work])[] = [
  ["values", (sheet) => void (sheet.getRange("B2").values = [[1]])],
  ["formulas", (sheet) => void (sheet.getRange("B2").formulas = [["=1"]])],
  ["formats", (sheet) => void (sheet.getRange("B2").format.font.bold = true)],
  ["clear", (sheet) => sheet.getRange("B2").clear()],
  ["inserting rows", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["deleting rows", (sheet) => sheet.getRange("2:2").delete("Up")],
  ["column widths", (sheet) => void (sheet.getRange("B:B").format.columnWidth = 99)],
  ["tables", (sheet) => void sheet.tables.add("A1:B2", true)],
  ["charts", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"))],
  ["data validation", (sheet) => void (sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } })],
];

test.each(works)("a protected sheet refuses %s", async (_what, work) => {
  const { run, code } = openBook();
  await run((sheet) => sheet.protection.protect());
  expect(await code(work)).toBe("AccessDenied");
});

test("a password is asked for where one was given", async () => {
  const { run, code } = openBook();
  await run((sheet) => sheet.protection.protect({}, "hemmelig"));
  expect(await code((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  expect(await code((sheet) => sheet.protection.unprotect("feil"))).toBe("AccessDenied");
  expect(await code((sheet) => sheet.protection.unprotect("hemmelig"))).toBeNull();
  expect(await code((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBeNull();
});

test("what stood before the refused action in the same batch has taken effect", async () => {
  const { run, code } = openBook();
  await run((_sheet, context) => context.workbook.worksheets.add("Låst").protection.protect());
  expect(await code((sheet, context) => {
    sheet.getRange("A1").values = [["skrevet"]];
    context.workbook.worksheets.getItem("Låst").getRange("A1").values = [["nei"]];
    sheet.getRange("A2").values = [["aldri"]];
  })).toBe("AccessDenied");
  await run(async (sheet) => expect(await read(sheet.getRange("A1:A2"), "values")).toEqual([["skrevet"], [""]]));
});

test("a workbook with protected structure keeps its sheets", async () => {
  const { run, code } = openBook();
  await run((_sheet, context) => context.workbook.protection.protect());
  expect(await code((_sheet, context) => void context.workbook.worksheets.add())).toBe("AccessDenied");
  expect(await code((sheet) => void (sheet.name = "Annet"))).toBe("AccessDenied");
  expect(await code((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBeNull();
});
