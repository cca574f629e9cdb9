/** Which names Excel takes for sheets, tables and columns. */
import { newBook } from "../../../src/embedded/book";
import { openBook } from "../excel";

test.each([
  ["longer than 31 characters", "a".repeat(32), "InvalidArgument"],
  ["empty", "", "InvalidArgument"],
  ["a colon", "a:b", "InvalidArgument"],
  ["a slash", "a/b", "InvalidArgument"],
  ["a backslash", "a\\b", "InvalidArgument"],
  ["a question mark", "a?", "InvalidArgument"],
  ["a star", "a*", "InvalidArgument"],
  ["a bracket", "a[1]", "InvalidArgument"],
  ["a name Excel keeps", "History", "InvalidArgument"],
  ["the same in Norwegian", "logg", "InvalidArgument"],
  ["one that is there, whatever the case", "ARK A", "ItemAlreadyExists"],
])("a sheet cannot be called so: %s", async (_why, name, wanted) => {
  const { code } = openBook();
  expect(await code((_sheet, context) => void context.workbook.worksheets.add(name))).toBe(wanted);
  expect(await code(async (sheet, context) => {
    context.workbook.worksheets.add("Annet");
    await context.sync();
    context.workbook.worksheets.getItem("Annet").name = name;
    await context.sync();
    sheet.load("name");
  })).toBe(wanted);
});

test.each([["31 characters", "b".repeat(31)], ["spaces and marks", "Kostnad per år (2024) – kr"]])("a sheet can be called so: %s", async (_why, name) => {
  const { code } = openBook();
  expect(await code((_sheet, context) => void context.workbook.worksheets.add(name))).toBeNull();
});

test.each([["nb-NO", "Ark1"], ["en-US", "Sheet1"]])("new sheets are named by the locale %s", async (locale, name) => {
  const { run } = openBook({ book: newBook({ locale, sheetNames: ["Ark A"] }) });
  await run(async (_sheet, context) => {
    const made = context.workbook.worksheets.add().load("name");
    await context.sync();
    expect(made.name).toBe(name);
  });
});

test.each([
  ["a space", "tbl Tiltak", "InvalidArgument"],
  ["a cell address", "AB12", "InvalidArgument"],
  ["a digit first", "1tbl", "InvalidArgument"],
  ["an R1C1 address", "R1C1", "InvalidArgument"],
  ["one that is there", "TBLA", "ItemAlreadyExists"],
])("a table cannot be called so: %s", async (_why, name, wanted) => {
  const { code } = openBook();
  expect(await code((sheet) => {
    sheet.tables.add("A1:B2", true).name = "tblA";
    sheet.tables.add("D1:E2", true).name = name;
  })).toBe(wanted);
});

test("formulas follow a sheet that gets another name", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1").values = [[4]];
    const cell = context.workbook.worksheets.add("To").getRange("A1");
    cell.formulas = [["='Ark A'!A1*2"]];
    await context.sync();
    sheet.name = "Nytt navn";
    cell.load("formulas,values");
    await context.sync();
    expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(["='Nytt navn'!A1*2", 8]);
  });
});

test("the last visible sheet cannot be deleted or hidden", async () => {
  const { code } = openBook();
  expect(await code((sheet) => sheet.delete())).toBe("InvalidOperation");
  expect(await code((sheet) => void (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
});
