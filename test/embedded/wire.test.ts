/** Microsoft's own client in front of the embedded workbook: what a first script needs. */
import { newBook } from "../../src/embedded/book";
import { openEmbedded, type Embedded } from "../../src/embedded/node-client";

let embedded: Embedded;
beforeEach(() => {
  embedded = openEmbedded(newBook({ sheetNames: ["Tiltak"] }));
});
afterEach(() => embedded.close());

test("a script writes values and a formula and reads them back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tiltak");
    sheet.getRange("A1:B2").values = [
      ["Antall", 2],
      ["Pris", 3],
    ];
    const product = sheet.getRange("B3");
    product.formulas = [["=B1*B2"]];
    product.load("values,formulas,address");
    await context.sync();
    expect(product.values).toEqual([[6]]);
    expect(product.formulas).toEqual([["=B1*B2"]]);
    expect(product.address).toBe("Tiltak!B3");
  });
});

test("a range is still the same range in the next sync", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("C4");
    await context.sync();
    range.values = [["etter"]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["etter"]]);
  });
});

test("reading before load and sync is refused by the client itself", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    await context.sync();
  });
});

test("a sheet that is not there is a null object, and an error where it is demanded", async () => {
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("Finnes ikke");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  const demanded = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Finnes ikke").load("name");
    await context.sync();
  });
  await expect(demanded).rejects.toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
});

test("collections load their items with the members asked for", async () => {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.add("Kontroll");
    sheets.load("items/name,items/id");
    const count = sheets.getCount();
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Tiltak", "Kontroll"]);
    expect(count.value).toBe(2);
    sheets.items[1]!.getRange("A1").values = [["funn"]];
    await context.sync();
  });
  expect(embedded.host.book.sheets[1]?.cells.get(0)?.get(0)?.value).toBe("funn");
});

test("ranges are released after the run, and that is no sync", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
    await context.sync();
  });
  await new Promise((done) => setTimeout(done, 5));
  const log = embedded.host.log();
  expect([log.syncs, log.requests]).toEqual([1, 2]);
  expect(embedded.host.act((world) => world.references.count())).toBe(0);
});
