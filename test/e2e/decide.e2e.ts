/** What the user decides in the pane: a reading chosen and taken back, *Møteklar* with its stamp, a question answered, a fix taken back. */
import path from "node:path";
import { carryOutFill } from "../../src/app/fill-sheets";
import { newBook, ensureCell } from "../../src/embedded/book";
import { saveBook } from "../../src/embedded/file/save";
import { open as openInNode, surroundings } from "../excel/workbook";
import { check, equal, openPane, press, violations, type Given, type PaneOpen, type Tests } from "./browser";

async function says({ pane }: PaneOpen, words: string | RegExp): Promise<void> {
  await pane.getByText(words).first().waitFor({ timeout: 30_000 });
}

async function picture({ page }: PaneOpen, given: Given, name: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(given.pictures, `${name}.png`) });
}

type Rows = readonly (readonly (string | number | null)[])[];

async function opened(given: Given, rows: Rows, width: number, language: "nb" | "nn" | "en" = "nb"): Promise<PaneOpen> {
  const book = newBook({ sheetNames: ["Tiltak"] });
  rows.forEach((row, i) => row.forEach((value, j) => value !== null && (ensureCell(book.sheets[0]!, i, j).value = value)));
  return openPane(given, { book: { name: "plan.xlsx", bytes: await saveBook(book) }, width, language });
}

const years = [2012, 2013, 2014, 2015, 2016, 2017];
const marked = (...wanted: number[]) => years.map((year) => (wanted.includes(year) ? "x" : null));
const plan: Rows = [
  ["Nr", "Tiltak", "Kostnad", ...years],
  ["1", "Styrke hjemmetjenesten", "1 500 000", ...marked(2013, 2015, 2017)],
  ["2", "Opprette stilling som vaktmester", "500 000", ...marked(2014)],
];

export const tests: Tests = {
  "a doubtful reading is chosen before the first writing, stands in the register after it, and is taken back there": async (given) => {
    const alike = [["3", "Styrke dagsenteret", "900 000", ...marked(2012, 2014, 2016)], ["4", "Styrke legevakta", "400 000", ...marked(2013, 2016)]];
    const open = await opened(given, [...plan, ...alike], 450);
    const { page, pane } = open;
    await press(pane, "Les");
    await says(open, "Uavklart: velg lesing");
    await pane.getByRole("button", { name: "Velg denne" }).nth(1).click();
    await says(open, "Valget skrives i registeret når du velger Beregn.");
    await pane.getByText("Uavklart: velg lesing").scrollIntoViewIfNeeded();
    await picture(open, given, "pane-velg-lesing");
    equal(await violations(page), [], "axe with readings");
    await press(pane, "Velg det samme for 2 til med samme spørsmål");
    equal(await pane.getByText("Valget skrives i registeret når du velger Beregn.").count(), 3, "rows with a choice");
    equal(await pane.getByRole("button", { name: /^Velg det samme/ }).count(), 0, "questions left that are alike");
    for (const row of ["Styrke dagsenteret", "Styrke legevakta"]) await pane.locator("li", { hasText: row }).getByRole("button", { name: "Ta tilbake valget" }).click();
    await press(pane, "Beregn");
    await press(pane, "Skriv arkene");
    await says(open, /de samme tallene/);
    await press(pane, "Les");
    await says(open, "Ta tilbake valget");
    equal(await pane.getByText("Valget skrives i registeret når du velger Beregn.").count(), 0, "the choice is not in the register");
    await press(pane, "Ta tilbake valget");
    equal(await pane.getByText("Ta tilbake valget").count(), 0, "the choice stands");
    equal(open.faults, [], "faults in the console");
    await page.close();
  },

  "Møteklar gives a verdict and points with cells, and is stamped on Kontroll; 450 and 320 wide, three languages": async (given) => {
    for (const [language, width, words] of [["nb", 450, ["Beregn", "Skriv arkene", "Møteklar"]], ["nn", 320, ["Rekn ut", "Skriv arka", "Møteklar"]], ["en", 320, ["Compute", "Write the sheets", "Ready for council"]]] as const) {
      const open = await opened(given, plan, width, language);
      const { page, pane } = open;
      await press(pane, words[0]);
      await press(pane, words[1]);
      await press(pane, words[2]);
      await says(open, /^(Klar|Ikke klar|Ikkje klar|Ready|Not ready)/);
      await pane.getByRole("region", { name: words[2] }).scrollIntoViewIfNeeded();
      await picture(open, given, `pane-moteklar-${language}-${width}`);
      equal(await violations(page), [], `axe, ${language}`);
      await press(pane, /^(Skriv svaret på arket|Write the answer on the sheet)/);
      await says(open, /sjekksum|checksum/);
      await page.getByRole("tab", { name: language === "en" ? "Checks" : "Kontroll", exact: true }).click();
      await page.getByText(/^(Møteklar|Ready for council): /).first().waitFor();
      equal(open.faults, [], "faults in the console");
      await page.close();
    }
  },

  "a row that may be one with choices is asked about before it is written, and the answer is used": async (given) => {
    const book = newBook({ sheetNames: ["Tiltak"] });
    const put = (row: number, column: number, value: string | number) => void (ensureCell(book.sheets[0]!, row, column).value = value);
    plan.forEach((row, i) => row.forEach((value, j) => value !== null && put(i, j, value)));
    put(2, 1, "Opprette stilling som fysioterapeut i hjemmetjenesten");
    const { port } = openInNode(book);
    equal((await carryOutFill(port, surroundings, { prices: null }, null)).ok, true, "the first writing");
    await Excel.run(async (context) => {
      const chosen = context.workbook.worksheets.getItem("Tiltaksregister").tables.getItemAt(0).columns.getItem("Beløp valgt");
      chosen.getDataBodyRange().getLastRow().values = [[777_000]];
      await context.sync();
    });
    put(2, 1, "Tilsette fysioterapeut for heimebuande");
    const open = await openPane(given, { book: { name: "sporsmaal.xlsx", bytes: await saveBook(book) }, width: 320 });
    const { page, pane } = open;
    await press(pane, "Beregn");
    await says(open, "Hvilket tiltak er dette?");
    equal(await pane.getByRole("radio", { checked: true }).count(), 0, "an answer is guessed");
    await pane.getByText("Hvilket tiltak er dette?").scrollIntoViewIfNeeded();
    await picture(open, given, "pane-sporsmaal-320");
    equal(await violations(page), [], "axe with a question");
    await pane.getByRole("radio", { name: /^Sist: 2 Opprette stilling som fysioterapeut/ }).check();
    await press(pane, "Bruk svaret");
    equal(await pane.getByText("Hvilket tiltak er dette?").count(), 0, "it still asks");
    await says(open, "Glem svarene (1)");
    const figures = await pane.getByRole("region", { name: "Drift per år, 1000 kr" }).textContent();
    check(figures?.includes("777") === true, `the choice does not count: ${figures}`);
    await press(pane, "Skriv arkene");
    await says(open, /de samme tallene/);
    equal(open.faults, [], "faults in the console");
    await page.close();
  },

  "a fix shows old and new before it is written, and is taken back": async (given) => {
    const rows: Rows = [
      ["Nr", "Tiltak", ...years.slice(0, 4)],
      ["1", "Styrke hjemmetjenesten", 500, 500, 500, 500],
      ["2", "Opprette stilling", 300, "300", 300, 300],
      ["3", "Kjøpe minibuss", 400, 400, 400, 400],
    ];
    const open = await opened(given, rows, 450);
    const { page, pane } = open;
    await press(pane, "Kontroller");
    await says(open, /\d+ feil, \d+ advarsler/);
    await pane.getByRole("button", { name: "Rett", exact: true }).first().click();
    await says(open, "Tiltak D3: «300» blir tallet 300");
    await picture(open, given, "pane-rett");
    await press(pane, "Skriv rettelsen");
    await says(open, /^Rettet: Tiltak D3\./);
    check((await pane.getByRole("button", { name: "Rett", exact: true }).count()) === 0, "the fault still stands");
    equal(await violations(page), [], "axe after a fix");
    await press(pane, "Ta tilbake");
    await pane.getByRole("button", { name: "Rett", exact: true }).first().waitFor();
    equal(open.faults, [], "faults in the console");
    await page.close();
  },
};
