/** What stands in the way, said in the pane: a protected workbook, an interrupted write repaired at the next opening, an empty one. */
import path from "node:path";
import { carryOutFill } from "../../src/app/fill-sheets";
import { newBook } from "../../src/embedded/book";
import { saveBook } from "../../src/embedded/file/save";
import type { Book } from "../../src/embedded/model";
import { demoBook, open as openInNode, surroundings } from "../excel/workbook";
import { equal, openPane, press, violations, type Given, type PaneOpen, type Tests } from "./browser";

async function opened(given: Given, name: string, book: Book): Promise<PaneOpen> {
  return openPane(given, { book: { name, bytes: await saveBook(book) } });
}

export const tests: Tests = {
  "a workbook with protected structure is left alone, and the pane says what to do": async (given) => {
    const book = await demoBook("loten-tiltak.xlsx");
    book.structureProtected = true;
    const { page, pane } = await opened(given, "vernet.xlsx", book);
    await press(pane, "Beregn");
    await press(pane, "Skriv arkene");
    const alert = await pane.getByRole("alert").textContent();
    equal(alert?.includes("Arbeidsbokens struktur er beskyttet"), true, alert ?? "no alert");
    await page.screenshot({ path: path.join(given.pictures, "pane-vernet.png") });
    await page.close();
  },

  "a write that was interrupted and could not be taken back is repaired when the workbook is next opened": async (given) => {
    const book = await demoBook("loten-tiltak.xlsx");
    const clean = openInNode(book);
    const syncs = await syncsToWrite(clean.port);
    const faults = { fail: { atSync: syncs, code: "ConnectionFailure", onwards: true, afterActions: 40 } };
    const again = await demoBook("loten-tiltak.xlsx");
    const outcome = await carryOutFill(openInNode(again, { faults }).port, surroundings, { prices: null }, null);
    equal(outcome.ok ? "ok" : outcome.problem.code, "write-interrupted");
    const { page, pane } = await opened(given, "avbrutt.xlsx", again);
    await pane.getByText(/En skriving som ble avbrutt forrige gang, er ført tilbake/).waitFor();
    equal(await page.getByRole("tab").allTextContents(), ["Tiltak", "Befolkning", "KOSTRA", "Om planen"], "sheets after the repair");
    await page.screenshot({ path: path.join(given.pictures, "pane-reparert.png") });
    await page.close();
  },

  "while it works, the pane says what it is doing": async (given) => {
    const { page, pane } = await openPane(given, { lost: "held" });
    await press(pane, "Beregn");
    await pane.getByRole("button", { name: "Skriv arkene" }).click();
    await pane.getByText("Arbeider: skriver arkene …").waitFor();
    await pane.getByText("Står du inne i en celle, avslutt med Enter.").waitFor();
    equal(await pane.getByRole("button", { name: "Les", exact: true }).getAttribute("aria-disabled"), "true", "another step can be begun");
    equal(await violations(page), [], "axe while working");
    await pane.getByRole("heading", { name: "Tiltaksplan" }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: path.join(given.pictures, "pane-arbeider.png") });
    await page.close();
  },

  "written, but not read back: partly done is said as it is": async (given) => {
    const { page, pane } = await openPane(given, { lost: "after writing" });
    await press(pane, "Beregn");
    await press(pane, "Skriv arkene");
    await pane.getByText(/^Skrev Tiltaksregister/).waitFor();
    await pane.getByText(/Tallene kunne ikke leses tilbake og sammenlignes: Forbindelsen til Excel ble brutt/).waitFor();
    await page.screenshot({ path: path.join(given.pictures, "pane-delvis.png") });
    await page.close();
  },

  "the connection is lost while writing: the pane says that it was interrupted, and what to do": async (given) => {
    const { page, pane } = await openPane(given, { lost: "while writing" });
    await press(pane, "Beregn");
    await press(pane, "Skriv arkene");
    const alert = await pane.getByRole("alert").textContent();
    equal(alert?.includes("Skrivingen ble avbrutt før den var ferdig, og kunne ikke føres tilbake nå."), true, alert ?? "no alert");
    equal(await violations(page), [], "axe with a failure");
    await page.screenshot({ path: path.join(given.pictures, "pane-avbrutt.png") });
    await page.close();
  },

  "an empty workbook gets a clear sentence": async (given) => {
    const { page, pane } = await opened(given, "tom.xlsx", newBook());
    await press(pane, "Les");
    equal((await pane.getByRole("alert").textContent())?.includes("Arbeidsboken er tom."), true);
    await page.close();
  },
};

/** The sync that puts the sheets down: the one with most bytes of a whole write. */
async function syncsToWrite(port: Parameters<typeof carryOutFill>[0]): Promise<number> {
  const before = port.traffic().syncs;
  const apply = port.apply.bind(port);
  let at = 0;
  port.apply = async (changes) => {
    at = port.traffic().syncs - before;
    return apply(changes);
  };
  await carryOutFill(port, surroundings, { prices: null }, null);
  // Within apply: three to look, one to keep, then the sheets.
  return at + 5;
}
