import { cellAt, ensureCell, newBook, newSheet } from "../../../src/embedded/book";
import type { Sheet } from "../../../src/embedded/model";
import { serve } from "../../../src/embedded/page/frame-bridge";
import { linkTarget } from "../../../src/embedded/page/link-target";
import { createSession, type Session } from "../../../src/embedded/page/session";
import { summaryOf } from "../../../src/embedded/page/summary";
import { clearArea, goToSheet, select, typeInto } from "../../../src/embedded/page/user-actions";

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

function opened(): { session: Session; sheet: Sheet } {
  const book = newBook({ sheetNames: ["Ark1", "Ark2"] });
  const sheet = book.sheets[0] as Sheet;
  ensureCell(sheet, 0, 1).formula = "=A1*2";
  return { session: createSession(book), sheet };
}

/** A port whose messages are kept. */
function port() {
  const sent: string[] = [];
  return { sent, onmessage: null as ((event: MessageEvent) => unknown) | null, postMessage: (text: string) => void sent.push(text), close() {} };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 20));

test("what is typed is read in Norwegian, computed, and can be cleared", () => {
  const { session, sheet } = opened();
  session.act((world) => typeInto(world, sheet, 0, 0, "1 234,5"));
  expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1)?.value]).toEqual([1234.5, 2469]);
  session.act((world) => clearArea(world, sheet, at(0, 0)));
  expect([cellAt(sheet, 0, 0)?.value, cellAt(sheet, 0, 1)?.value]).toEqual([null, 0]);
});

test("a locked cell on a protected sheet refuses, and keeps what it held", () => {
  const { session, sheet } = opened();
  sheet.protection.protected = true;
  expect(() => session.act((world) => typeInto(world, sheet, 0, 0, "5"))).toThrow(expect.objectContaining({ code: "AccessDenied" }));
  expect(cellAt(sheet, 0, 0)).toBeUndefined();
});

test("selecting and going to another sheet change the workbook's selection", () => {
  const { session, sheet } = opened();
  session.act((world) => select(world, sheet, at(2, 1, 3, 2)));
  expect(session.book.selection).toEqual({ sheet: sheet.id, area: at(2, 1, 3, 2) });
  const other = session.book.sheets[1] as Sheet;
  session.act((world) => goToSheet(world, other));
  expect([session.activeSheet().name, session.book.selection.sheet]).toEqual(["Ark2", other.id]);
});

test("the frame's text reaches the host, the answer and later events come back as text", async () => {
  const { session, sheet } = opened();
  const one = port();
  const stop = serve(session, one);
  const body = JSON.stringify({ AutoKeepReference: false, Actions: [], ObjectPaths: {} });
  one.onmessage?.({ data: JSON.stringify({ id: 7, type: 1, flags: 0, message: { url: "ProcessQuery", method: "POST", headers: {}, body } }) } as MessageEvent);
  await soon();
  expect(JSON.parse(one.sent[0] ?? "")).toMatchObject({ id: 7, type: 2, message: { statusCode: 200 } });
  session.act((world) => select(world, sheet, at(4, 4)));
  await soon();
  expect(JSON.parse(one.sent[1] ?? "")).toMatchObject({ type: 3, message: { entries: [{ messageType: 2 }] } });
  stop();
  session.act((world) => select(world, sheet, at(5, 5)));
  await soon();
  expect(one.sent).toHaveLength(2);
});

test("while a cell is edited a call fails, or waits where it may", async () => {
  const { session } = opened();
  const ask = (flags: number) => {
    const body = JSON.stringify({ AutoKeepReference: false, Actions: [], ObjectPaths: {} });
    return session.answer(JSON.stringify({ id: 1, type: 1, flags, message: { url: "ProcessQuery", method: "POST", headers: {}, body } }));
  };
  session.setEditing(true);
  expect(await ask(0)).toContain("InvalidOperationInCellEditMode");
  const waiting = ask(64);
  session.setEditing(false);
  expect(await waiting).not.toContain("InvalidOperationInCellEditMode");
});

test("the revision counts up once for many changes, and tells who listens", async () => {
  const { session, sheet } = opened();
  const heard: number[] = [];
  const stop = session.subscribe(() => heard.push(session.revision()));
  session.act((world) => typeInto(world, sheet, 0, 0, "1"));
  session.act((world) => typeInto(world, sheet, 0, 0, "2"));
  await soon();
  expect(heard).toEqual([1]);
  stop();
});

test("formulas of a file without values are computed at the opening", () => {
  const book = newBook();
  const sheet = book.sheets[0] as Sheet;
  ensureCell(sheet, 0, 0).formula = "=2+3";
  createSession(book);
  expect(cellAt(sheet, 0, 0)?.value).toBe(5);
});

test("the status line counts cells with content and adds up numbers", () => {
  const { session, sheet } = opened();
  session.act((world) => typeInto(world, sheet, 0, 0, "10"));
  session.act((world) => typeInto(world, sheet, 1, 0, "tekst"));
  expect(summaryOf(sheet, at(0, 0, 3, 2))).toEqual({ count: 3, numbers: 2, sum: 30 });
});

test("a link leads to its place, not to a hidden sheet or out of the workbook", () => {
  const { session, sheet } = opened();
  const other = newSheet(session.book, "Skjult");
  other.visibility = "Hidden";
  ensureCell(sheet, 3, 0).link = { documentReference: "Ark2!B3:C4" };
  ensureCell(sheet, 4, 0).formula = '=HYPERLINK("#\'Ark2\'!A9","gå")';
  ensureCell(sheet, 5, 0).link = { documentReference: "Skjult!A1" };
  ensureCell(sheet, 6, 0).link = { address: "https://example.no" };
  expect(linkTarget(session.book, sheet, 3, 0)).toEqual({ sheet: session.book.sheets[1], area: at(2, 1, 2, 2) });
  expect(linkTarget(session.book, sheet, 4, 0)?.area).toEqual(at(8, 0));
  expect([linkTarget(session.book, sheet, 5, 0), linkTarget(session.book, sheet, 6, 0)]).toEqual([undefined, undefined]);
});
