/** Troubles on order, and the log of what crossed the wire. */
import { newBook } from "../../src/embedded/book";
import { openBook, read } from "./excel";

/** The client tries three times, five seconds apart, to release what it holds; the test process need not wait for that. */
const { setTimeout: plainTimeout } = globalThis;
beforeAll(() => {
  globalThis.setTimeout = ((work: () => void, wait?: number) => {
    const timer = plainTimeout(work, wait);
    return (wait ?? 0) >= 1000 ? timer.unref() : timer;
  }) as typeof setTimeout;
});
afterAll(() => {
  globalThis.setTimeout = plainTimeout;
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test("the second sync fails with the ordered code and changes nothing, the third goes through", async () => {
  const { code, run, embedded } = openBook({ faults: { fail: { atSync: 2, code: "GeneralException" } } });
  const failed = await code(async (sheet, context) => {
    sheet.getRange("A1").values = [["første"]];
    await context.sync();
    sheet.getRange("A2").values = [["andre"]];
    await context.sync();
  });
  expect(failed).toBe("GeneralException");
  await run(async (sheet) => expect(await read(sheet.getRange("A1:A2"), "values")).toEqual([["første"], [""]]));
  expect(embedded.host.log().errors).toEqual(["GeneralException"]);
});

test("it can fail half way, with the first actions done", async () => {
  const { code, book } = openBook({ faults: { fail: { atSync: 1, code: "GeneralException", afterActions: 8 } } });
  expect(await code((sheet) => {
    sheet.getRange("A1").values = [["gjort"]];
    sheet.getRange("A2").values = [["ikke"]];
  })).toBe("GeneralException");
  expect(book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("gjort");
  expect(book.sheets[0]?.cells.has(1)).toBe(false);
});

test("from a sync onwards every one fails", async () => {
  const { code } = openBook({ faults: { fail: { atSync: 2, code: "InvalidRequest", onwards: true } } });
  const write = () => code((sheet) => void (sheet.getRange("A1").values = [[1]]));
  expect([await write(), await write(), await write()]).toEqual([null, "InvalidRequest", "InvalidRequest"]);
});

test("while a cell is edited every call fails", async () => {
  const { code, embedded } = openBook();
  embedded.host.editing(true);
  expect(await code((sheet) => sheet.load("name"))).toBe("InvalidOperationInCellEditMode");
  embedded.host.editing(false);
  expect(await code((sheet) => sheet.load("name"))).toBeNull();
});

test("a run that may wait for the edit waits", async () => {
  const { embedded } = openBook();
  embedded.host.editing(true);
  let done = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["etterpå"]];
    await context.sync();
    done = true;
  });
  await pause(20);
  expect(done).toBe(false);
  embedded.host.editing(false);
  await waiting;
  expect(embedded.host.book.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("etterpå");
});

test("a request over 5 MB fails, one under it does not", async () => {
  const { code } = openBook();
  const text = "x".repeat(30_000);
  const write = (rows: number) => code((sheet) => void (sheet.getRange("A1").getResizedRange(rows - 1, 0).values = Array.from({ length: rows }, () => [text])));
  expect(await write(180)).toBe("RequestPayloadSizeLimitExceeded");
  expect(await write(100)).toBeNull();
});

test("an answer over 5 MB fails", async () => {
  const { code } = openBook();
  const text = "x".repeat(30_000);
  expect(await code(async (sheet, context) => {
    for (const at of [0, 100]) {
      sheet.getRange(`A${at + 1}:A${at + 100}`).values = text as unknown as string[][];
      await context.sync();
    }
    sheet.getRange("A1:A200").load("values");
    await context.sync();
  })).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a read of more than five million cells gives null", async () => {
  const { run } = openBook();
  await run(async (sheet) => expect(await read(sheet.getRange("A:E"), "values")).toBeNull());
});

test("the connection is lost", async () => {
  const { code } = openBook({ faults: { connectionLostAt: 2 } });
  expect(await code(async (sheet, context) => {
    sheet.load("name");
    await context.sync();
    sheet.load("id");
  })).toBe("ConnectionFailure");
});

test("a colleague changes a cell between two syncs", async () => {
  const { run } = openBook({
    faults: { colleague: [{ beforeSync: 2, change: (book) => void book.sheets[0]?.cells.get(0)?.set(0, { value: "kollega", style: 0 }) }] },
  });
  await run(async (sheet, context) => {
    sheet.getRange("A1:B1").formulas = [["vår", "=A1&A1"]];
    await context.sync();
    expect(await read(sheet.getRange("A1:B1"), "values")).toEqual([["kollega", "kollegakollega"]]);
  });
});

test("a run survives that its ranges cannot be released", async () => {
  const { code } = openBook({ faults: { failReleases: true } });
  expect(await code((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBeNull();
  await pause(10);
});

test("the log counts syncs, cells and bytes", async () => {
  const { run, embedded } = openBook();
  await run(async (sheet, context) => {
    sheet.getRange("A1:C10").values = 1 as unknown as number[][];
    sheet.getRange("E1:F3").values = Array.from({ length: 3 }, () => ["a", "b"]);
    await context.sync();
    sheet.getRange("A1:C10").load("values");
    await context.sync();
  });
  await pause(5);
  const log = embedded.host.log();
  expect([log.syncs, log.cellsWritten, log.cellsRead]).toEqual([2, 6, 30]);
  expect(log.requestBytes).toBeGreaterThan(500);
  expect(log.responseBytes).toBeGreaterThan(100);
  embedded.host.resetLog();
  expect(embedded.host.log().syncs).toBe(0);
});

test("members above the played requirement set are not there", async () => {
  const { code } = openBook({ requirementSet: "1.9" });
  expect(await code((sheet) => sheet.getRange("A1").load("top"))).toBe("ApiNotFound");
  expect(await code((sheet) => sheet.getRange("A1").getRangeEdge("Down").load("address"))).toBe("ApiNotFound");
  expect(await code((sheet) => sheet.getRange("A1").getSpecialCellsOrNullObject("Blanks").load("address"))).toBeNull();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

test("members that the workbook does not know are not there either", async () => {
  const { code } = openBook();
  expect(await code((sheet) => sheet.load("pivotTables/items/name"))).toBe("ApiNotFound");
  expect(await code((sheet) => void sheet.slicers.getItem("hei").load("name"))).toBe("ApiNotFound");
  expect(await code((sheet) => sheet.getRange("A1").load("finnesIkke" as "address"))).toBe("ApiNotFound");
});

test("the locale is the book's", () => {
  openBook({ book: newBook({ locale: "nn-NO", sheetNames: ["Ark A"] }) });
  expect([Office.context.contentLanguage, Office.context.displayLanguage]).toEqual(["nn-NO", "nn-NO"]);
});
