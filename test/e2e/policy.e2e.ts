/** The pane's policy, tested by trying to break it; and the page that comes when Excel never answers. */
import path from "node:path";
import { ensureCell, newBook } from "../../src/embedded/book";
import { saveBook } from "../../src/embedded/file/save";
import { check, equal, openPane, press, type Tests } from "./browser";

/** A plan whose words are markup, script and formulas. */
async function evilPlan(): Promise<Uint8Array> {
  const book = newBook({ sheetNames: ["Tiltak"] });
  const rows = [
    ["Nr", "Tiltak", "Kostnad", 2012, 2013],
    ["1", "<img src=x onerror=\"window.broken=1\"> Opprette stilling", "500 000", null, "x"],
    ["2", "=HYPERLINK(\"https://example.org\",\"klikk\") stilling", "250 000", "x", null],
    ["3", "<script>window.broken=1</script> Utrede barnehage", "100 000", "x", null],
  ];
  rows.forEach((row, i) => row.forEach((value, j) => value !== null && (ensureCell(book.sheets[0]!, i, j).value = value)));
  return saveBook(book);
}

export const tests: Tests = {
  "inline script, eval, a foreign script, a foreign connection and inline style are all refused": async (given) => {
    const { page, pane } = await openPane(given);
    const refused = await pane.locator("html").evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      const parts: readonly [string, object][] = [
        ["script", { textContent: "window.broken = 1" }],
        ["script", { src: "https://example.org/x.js" }],
        ["style", { textContent: "body { color: red }" }],
        ["iframe", { src: "https://example.org/" }],
      ];
      for (const [name, properties] of parts) document.body.append(Object.assign(document.createElement(name), properties));
      // A text as a timer's work is compiled as eval compiles, and outside the test's own privileged evaluation.
      setTimeout("window.broken = 1" as unknown as () => void, 0);
      const fetched = await fetch("https://example.org/").then(
        () => "fetched",
        () => "refused",
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { seen: [...new Set(seen)].sort(), fetched, broken: "broken" in window };
    });
    equal(refused, { seen: ["connect-src", "frame-src", "script-src", "script-src-elem", "style-src-elem"], fetched: "refused", broken: false });
    await page.close();
  },

  "markup and formulas in cell text are shown as text, in the pane and in the sheets": async (given) => {
    const { page, pane } = await openPane(given, { book: { name: "ond.xlsx", bytes: await evilPlan() } });
    await press(pane, "Les");
    await pane.getByText(/<img src=x onerror/).first().waitFor();
    await press(pane, "Beregn");
    await press(pane, "Skriv arkene");
    await pane.getByText(/de samme tallene/).waitFor({ timeout: 30_000 });
    equal(await pane.locator("html").evaluate(() => ["broken" in window, document.querySelectorAll("img, main script").length]), [false, 0]);
    await page.close();
  },

  "nothing is asked of any other address, from opening to the written sheets": async (given) => {
    const { page, pane, foreign, faults } = await openPane(given);
    for (const name of ["Les", "Kontroller", "Beregn", "Skriv arkene"]) await press(pane, name);
    equal(foreign, [], "foreign addresses");
    equal(faults, [], "faults in the console");
    await page.close();
  },

  "when Excel never answers, the page says which addresses IT must open": async ({ chromium, address, pictures }) => {
    const page = await chromium.newPage({ viewport: { width: 320, height: 640 } });
    await page.clock.install();
    await page.route(/appsforoffice/, (route) => route.fulfill({ contentType: "text/javascript", body: "window.Office = { onReady: () => new Promise(() => {}) };" }));
    await page.goto(`${address}/taskpane.html`);
    check(await page.getByText("Åpner …").isVisible(), "the skeleton does not show while Office is awaited");
    await page.screenshot({ path: path.join(pictures, "pane-skjelett.png") });
    await page.clock.fastForward(20_000);
    await page.getByRole("heading", { name: "Excel svarer ikke" }).waitFor();
    await page.getByText("https://appsforoffice.microsoft.com").waitFor();
    await page.screenshot({ path: path.join(pictures, "pane-excel-svarer-ikke.png") });
    await page.close();
  },
};
