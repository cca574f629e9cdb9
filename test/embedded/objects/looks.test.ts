/** Looks over many cells, and what counts as used. */
import { openBook } from "../excel";

test("a format property over cells that differ is null", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("B1").format.columnWidth = 100;
    const format = sheet.getRange("A1:B1").format.load("columnWidth,rowHeight,font/bold,font/italic,wrapText");
    await context.sync();
    expect([format.font.bold, format.font.italic, format.columnWidth, format.rowHeight, format.wrapText]).toEqual([null, false, null, 15, false]);
  });
});

test("a whole column takes a look without a cell for each row", async () => {
  const { run, book } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("C:C").format.fill.color = "#FFEE00";
    const deep = sheet.getRange("C900000").format.fill.load("color");
    const whole = sheet.getRange("C:C").format.fill.load("color");
    await context.sync();
    expect([deep.color, whole.color]).toEqual(["#FFEE00", "#FFEE00"]);
  });
  expect(book.sheets[0]?.cells.size).toBe(0);
});

test("looks of a row and a column meet in a cell of its own", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("2:2").format.font.bold = true;
    sheet.getRange("B:B").format.font.italic = true;
    const both = sheet.getRange("B2").format.font.load("bold,italic");
    const row = sheet.getRange("D2").format.font.load("bold,italic");
    await context.sync();
    expect([both.bold, both.italic, row.bold, row.italic]).toEqual([true, true, true, false]);
  });
});

test("row and cell formats count into the used range, values alone do not need them", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D4").format.fill.color = "red";
    sheet.getRange("9:9").format.fill.color = "red";
    const all = sheet.getUsedRange().load("address");
    const values = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([all.address, values.address]).toEqual(["'Ark A'!B2:D9", "'Ark A'!B2"]);
  });
});

test("an empty sheet is a null object, and A1 where no null object is asked for", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(first.address).toBe("'Ark A'!A1");
  });
});

test("cell styles by name change the look and keep the number format", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.numberFormat = [["0.0"]];
    cell.style = "Good";
    cell.load("style,numberFormat,format/font/color,format/fill/color");
    await context.sync();
    expect([cell.style, cell.numberFormat[0]?.[0], cell.format.font.color, cell.format.fill.color]).toEqual(["Good", "0.0", "#006100", "#C6EFCE"]);
  });
});

test("lines between cells belong to the cells on both sides", async () => {
  const { run } = openBook();
  await run(async (sheet, context) => {
    const inside = sheet.getRange("A1:B2").format.borders.getItem("InsideVertical");
    inside.style = "Dash";
    const left = sheet.getRange("B1").format.borders.getItem("EdgeLeft").load("style");
    const outer = sheet.getRange("A1:B2").format.borders.getItem("EdgeLeft").load("style");
    await context.sync();
    expect([left.style, outer.style]).toEqual(["Dash", "None"]);
  });
});

test("a colour that is none is refused", async () => {
  const { code } = openBook();
  expect(await code((sheet) => void (sheet.getRange("A1").format.fill.color = "blåbær"))).toBe("InvalidArgument");
});
