/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require", "default"]}
 */
import { TextDecoder, TextEncoder } from "node:util";
import { newBook } from "../../src/embedded/book";

test("the client works in a page's surroundings too, and takes nothing away from them", async () => {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  const { openEmbedded } = await import("../../src/embedded/node-client");
  const { document, location } = window;
  const embedded = openEmbedded(newBook({ sheetNames: ["Ark A"] }));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.values = [["i siden"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["i siden"]]);
  });
  expect([window.document, window.location]).toEqual([document, location]);
  embedded.close();
});
