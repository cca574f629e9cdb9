/** Events: who hears what, with which details. */
import { selectArea, typeInto } from "../../src/embedded/edit/select";
import { openBook } from "./excel";

const pause = () => new Promise((done) => setTimeout(done, 15));

test("a changed cell is told with its value before and after", async () => {
  const { run } = openBook();
  const heard: unknown[] = [];
  await run(async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    sheet.onChanged.add(async ({ address, changeType, details, worksheetId, source }) => void heard.push({ address, changeType, details, worksheetId, source }));
    await context.sync();
    sheet.getRange("B2").values = [["to"]];
    await context.sync();
    await pause();
    sheet.load("id");
    await context.sync();
    expect(heard).toEqual([
      {
        address: "B2", changeType: "RangeEdited", worksheetId: sheet.id, source: "Local",
        details: { valueBefore: 1, valueAfter: "to", valueTypeBefore: "Double", valueTypeAfter: "String" },
      },
    ]);
  });
});

test("inserted and deleted rows and columns are told as such", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  await run(async (sheet, context) => {
    sheet.onChanged.add(async (event) => void heard.push(`${event.changeType} ${event.address}`));
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B:B").delete("Left");
    sheet.getRange("C3").insert("Right");
    await context.sync();
    await pause();
  });
  expect(heard).toEqual(["RowInserted 2:3", "ColumnDeleted B:B", "CellInserted C3"]);
});

test("sheets that are added, deleted, activated", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  await run(async (_sheet, context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async (event) => void heard.push(event.type));
    worksheets.onDeleted.add(async (event) => void heard.push(event.type));
    worksheets.onActivated.add(async (event) => void heard.push(event.type));
    worksheets.onDeactivated.add(async (event) => void heard.push(event.type));
    await context.sync();
    const made = worksheets.add("Ny");
    made.activate();
    await context.sync();
    made.delete();
    await context.sync();
    await pause();
  });
  expect(heard).toEqual(["WorksheetAdded", "WorksheetDeactivated", "WorksheetActivated", "WorksheetDeactivated", "WorksheetActivated", "WorksheetDeleted"]);
});

test("a selection by the user of the page is told to sheet and workbook", async () => {
  const { run, embedded } = openBook();
  const heard: string[] = [];
  await run(async (sheet, context) => {
    sheet.onSelectionChanged.add(async (event) => void heard.push(event.address));
    context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
    await context.sync();
    embedded.host.act((world) => {
      const first = world.book.sheets[0];
      if (first) selectArea(world, first, { row: 2, column: 1, rows: 1, columns: 2 });
    });
    await pause();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["'Ark A'!B3:C3", "'Ark A'!B3"]);
  });
  expect(heard.sort()).toEqual(["B3:C3", "workbook"]);
});

test("what a user types is read in the workbook's language and told", async () => {
  const { run, embedded, book } = openBook();
  const heard: unknown[] = [];
  await run(async (sheet, context) => {
    sheet.onChanged.add(async (event) => void heard.push(event.details?.valueAfter));
    await context.sync();
    embedded.host.act((world) => {
      const first = world.book.sheets[0];
      if (first) typeInto(world, first, 0, 0, "1 234,5");
    });
    await pause();
  });
  expect(book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(1234.5);
  expect(heard).toEqual([1234.5]);
});

test("a table tells of its own changes alone", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  await run(async (sheet, context) => {
    const table = sheet.tables.add("A1:B3", true);
    table.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    sheet.getRange("D9").values = [[1]];
    sheet.getRange("B3:C3").values = [[1, 2]];
    await context.sync();
    await pause();
  });
  expect(heard).toEqual(["B3"]);
});

test("switched-off events are not sent", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  await run(async (sheet, context) => {
    sheet.onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
    await pause();
  });
  expect(heard).toEqual(["A2"]);
});

test("what calculation changed is told by onCalculated", async () => {
  const { run } = openBook();
  const heard: string[] = [];
  await run(async (sheet, context) => {
    sheet.onCalculated.add(async (event) => void heard.push(event.type));
    sheet.getRange("B1").formulas = [["=A1*2"]];
    await context.sync();
    await pause();
    heard.length = 0;
    sheet.getRange("A1").values = [[4]];
    await context.sync();
    await pause();
  });
  expect(heard).toEqual(["WorksheetCalculated"]);
});
