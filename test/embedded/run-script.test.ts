/** Running other people's scripts: the shapes they have, what they print, how they fail. */
import { execFileSync } from "node:child_process";
import { newBook } from "../../src/embedded/book";
import { runScript } from "../../src/embedded/run-script";

const write = (value: string) => `const sheet = context.workbook.worksheets.getActiveWorksheet(); sheet.getRange("A1").values = [["${value}"]]; await context.sync();`;

async function firstCell(text: string) {
  const book = newBook();
  const result = await runScript(text, book);
  return { value: book.sheets[0]?.cells.get(0)?.get(0)?.value ?? null, ...result };
}

test("top-level await", async () => {
  expect(await firstCell(`await Excel.run(async (context) => { ${write("a")} });`)).toMatchObject({ value: "a", failure: null });
});

test("a function of its own that is called without await", async () => {
  expect(await firstCell(`async function run() { await Excel.run(async (context) => { ${write("b")} }); } run();`)).toMatchObject({ value: "b", failure: null });
});

test("Office.onReady with the host's name", async () => {
  const text = `Office.onReady(async (info) => { if (info.host === Office.HostType.Excel) await Excel.run(async (context) => { ${write("c")} }); });`;
  expect(await firstCell(text)).toMatchObject({ value: "c", failure: null });
});

test("work put off by a timer is waited for", async () => {
  expect(await firstCell(`setTimeout(() => Excel.run(async (context) => { ${write("d")} }), 20);`)).toMatchObject({ value: "d", failure: null });
});

test("what it prints is kept, objects as what was loaded of them", async () => {
  const { lines } = await firstCell(`await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet(); sheet.load("name"); await context.sync();
    console.log("Arket heter", sheet); console.error("feil"); });`);
  expect(lines).toEqual([{ stream: "out", text: "Arket heter { id: '{00000001-0000-0000-0000-000000000000}', name: 'Ark1' }" }, { stream: "error", text: "feil" }]);
});

test("an error of Excel's is told with code and place", async () => {
  const { failure } = await firstCell(`await Excel.run(async (context) => { context.workbook.tables.getItem("Nei").getRange().load("address"); await context.sync(); });`);
  expect(failure).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "TableCollection.getItem" } });
});

test("an error in a promise nobody waits for is told too", () => {
  const script = `Excel.run(async (context) => { context.workbook.worksheets.add("a/b"); await context.sync(); });`;
  const program = `
    import { newBook } from "./src/embedded/book";
    import { runScript } from "./src/embedded/run-script";
    runScript(${JSON.stringify(script)}, newBook()).then(({ failure }) => console.log(failure.code));`;
  // In a process of its own, because the test runner takes such promises for its own business.
  const output = execFileSync("node", ["--import", "tsx", "-e", program], { encoding: "utf8" });
  expect(output.trim()).toBe("InvalidArgument");
});

test("a script that catches its errors has none", async () => {
  const { failure, lines } = await firstCell(`try { await Excel.run(async (context) => { context.workbook.worksheets.getItem("x").load("name"); await context.sync(); }); } catch (error) { console.log(error.code); }`);
  expect(failure).toBeNull();
  expect(lines).toEqual([{ stream: "out", text: "ItemNotFound" }]);
});

test("a script that is no JavaScript", async () => {
  expect((await firstCell("const = 3;")).failure).toMatchObject({ code: "SyntaxError" });
});
