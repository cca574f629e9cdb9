/** What comes from outside: population from SSB (answered on the loopback) and from a file, tiltak from other files; the page's language. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { serve, type Loopback } from "../ssb/server";
import { check, equal, idle, openPane, press, violations, type Given, type PaneOpen, type Tests } from "./browser";
import { ssbTables } from "./ssb-tables";

const demo = (name: string) => ({ name, mimeType: "application/octet-stream", buffer: readFileSync(path.resolve(import.meta.dirname, "../../assets/demo", name)) });

async function says({ pane }: PaneOpen, words: string | RegExp): Promise<void> {
  await pane.getByText(words).first().waitFor({ timeout: 30_000 });
}

async function picture({ page, pane }: PaneOpen, given: Given, name: string, at: string | RegExp): Promise<void> {
  await pane.getByText(at, { exact: typeof at === "string" }).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(given.pictures, `${name}.png`) });
}

/** Questions to data.ssb.no are answered by the loopback server. */
async function answered({ page }: PaneOpen, loopback: Loopback): Promise<void> {
  await page.route("https://data.ssb.no/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    const answer = await fetch(`${loopback.base.replace("/api/pxwebapi/v2", "")}${pathname}${search}`);
    await route.fulfill({ status: answer.status, contentType: "application/json", headers: { "access-control-allow-origin": "*" }, body: await answer.text() });
  });
}

async function chooseSsb({ pane }: PaneOpen, municipality: string): Promise<void> {
  await press(pane, "Velg kilde for befolkningen");
  await pane.getByLabel("Statistisk sentralbyrå (SSB)").check();
  // The demo plan names Løten over a column of key figures.
  equal(await pane.getByLabel("Kommune (navn eller nummer)").inputValue(), "3412 Løten", "the suggestion");
  await pane.getByLabel("Kommune (navn eller nummer)").fill(municipality);
  await pane.getByLabel("Fra år").fill("2018");
  await pane.getByLabel("Til år").fill("2040");
}

export const tests: Tests = {
  "SSB is asked what the sentence said and nothing before the button; the sheet has plain figures with their source": async (given) => {
    const loopback = await serve(ssbTables);
    const open = await openPane(given);
    const { page, pane } = open;
    await answered(open, loopback);
    await chooseSsb(open, "9999");
    await says(open, "Skriv et kommunenummer med fire siffer eller velg fra listen.");
    await pane.getByLabel("Kommune (navn eller nummer)").fill("Løten");
    await says(open, /Spør data\.ssb\.no om folketall for kommune 3412 Løten \(før: 0415\), 2018–2040: tabell 07459 \(registrert\) og den nyeste framskrivingen\./);
    equal(open.foreign, [], "asked before the button");
    equal(await violations(page), [], "accessibility");
    await picture(open, given, "pane-kilde-ssb", "Spør data.ssb.no");
    await press(pane, "Spør data.ssb.no");
    await says(open, /Befolkning fra Statistisk sentralbyrå, tabell 14746 \(2026\), MMMM, Løten \(3412\), hentet \d\d\.\d\d\.\d{4}/);
    check(open.foreign.length > 0 && open.foreign.every((address) => address.startsWith("https://data.ssb.no/api/pxwebapi/v2/")), "others than SSB were asked");
    check(loopback.asked.every((url) => !/tiltak|vaktmester|kr\b/i.test(decodeURIComponent(url.href))), "something of the workbook was sent");
    await press(pane, "Tegn diagrammene");
    await says(open, "Tegnet");
    await page.getByRole("tab", { name: "Demografi" }).click();
    // 80 ages of 60 and 26 of 9 are 5034 persons.
    await page.getByRole("gridcell", { name: /^5\s034$/ }).first().waitFor();
    await page.getByRole("gridcell", { name: /^Kilde: Statistisk sentralbyrå, tabell 14746 \(2026\), MMMM/ }).first().waitFor();
    await picture(open, given, "pane-kilde-ssb-tegnet", "Tegnet");
    equal(open.faults, [], "faults in the console");
    await page.close();
    await loopback.close();
  },

  "a source that is busy, refuses or cannot be reached is a sentence with what to do, and nothing is drawn": async (given) => {
    const loopback = await serve(ssbTables);
    const open = await openPane(given, { width: 320 });
    const { page, pane } = open;
    await answered(open, loopback);
    await chooseSsb(open, "3412");
    for (const [status, what, todo] of [
      [429, "Statistisk sentralbyrå tar imot for mange spørringer akkurat nå.", /Vent et minutt/],
      [400, /Statistisk sentralbyrå avviste spørringen/, /Kontroller kommunenummeret og årene/],
      [500, "Statistisk sentralbyrå kunne ikke nås.", /Kontroller nettet/],
    ] as const) {
      loopback.failWith(status);
      await press(pane, "Spør data.ssb.no");
      await says(open, what);
      await says(open, todo);
    }
    equal(await pane.getByLabel("Kommune (navn eller nummer)").inputValue(), "3412", "what was typed is kept");
    equal(await violations(page), [], "accessibility");
    await picture(open, given, "pane-kilde-feil-320", "Statistisk sentralbyrå kunne ikke nås.");
    check(!(await page.getByRole("tab").allTextContents()).includes("Demografi"), "a sheet was drawn");
    await page.close();
    await loopback.close();
  },

  "population from a file is drawn, and the sheets can be gone back to": async (given) => {
    const open = await openPane(given);
    const { page, pane } = open;
    await press(pane, "Velg kilde for befolkningen");
    await pane.getByLabel("En fil (CSV eller JSON-stat)").check();
    const file = readFileSync(path.resolve(import.meta.dirname, "../ssb/fixtures/ssb14746-porsgrunn.csv"));
    await pane.locator("input[type=file]").setInputFiles({ name: "porsgrunn.csv", mimeType: "text/csv", buffer: file });
    await says(open, /Befolkning fra porsgrunn\.csv/);
    await says(open, /Nå brukes filen porsgrunn\.csv/);
    await idle(pane);
    await picture(open, given, "pane-kilde-fil", /Nå brukes filen/);
    await pane.getByLabel("Arbeidsbokens egne ark").check();
    await press(pane, "Bruk arkene");
    await says(open, "Nå brukes arbeidsbokens egne ark.");
    equal(open.foreign, [], "addresses asked for outside");
    await page.close();
  },

  "Samle inserts the sheets with tiltak, says where each came from, asks about doubles, and Les reads them all": async (given) => {
    const open = await openPane(given, { width: 320 });
    const { page, pane } = open;
    await press(pane, "Samle tiltak fra flere filer");
    await pane.locator("input[type=file]").setInputFiles([{ ...demo("loten-tiltak.xlsx"), name: "helse.xlsx" }, { ...demo("loten-tiltak.xlsx"), name: "teknisk.xlsx" }]);
    await says(open, "Valgt: helse.xlsx, teknisk.xlsx.");
    await press(pane, "Sett inn arkene");
    await says(open, /^Satte inn 176 tiltak fra 2 filer\. Gå videre med Les\.$/);
    await says(open, /^helse\.xlsx, arket Tiltak: 88 tiltak, nå i arket helse – Tiltak\.$/);
    await says(open, /^Er dette samme tiltak\?/);
    equal(await violations(page), [], "accessibility");
    await picture(open, given, "pane-samle-320", /^Satte inn/);
    const tabs = await page.getByRole("tab").allTextContents();
    equal(tabs.filter((tab) => /^(helse|teknisk) – /.test(tab)).length, 2, "sheets inserted");
    await press(pane, "Les");
    await says(open, /^Fant 264 tiltak/);
    equal(open.faults, [], "faults in the console");
    await page.close();
  },

  "a gathered file that is no workbook changes nothing and is told of": async (given) => {
    const open = await openPane(given);
    const { page, pane } = open;
    const before = await page.getByRole("tab").allTextContents();
    await press(pane, "Samle tiltak fra flere filer");
    await pane.locator("input[type=file]").setInputFiles([demo("loten-tiltak.xlsx"), { name: "notat.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("ikke en arbeidsbok") }]);
    await press(pane, "Sett inn arkene");
    await says(open, "Filen er ikke en Excel-arbeidsbok.");
    await says(open, "Stoppet ved notat.xlsx. Ingen ark er satt inn.");
    await picture(open, given, "pane-samle-feil", "Det gikk ikke");
    equal(await page.getByRole("tab").allTextContents(), before, "sheets after the failure");
    await page.close();
  },

  "page and pane speak the language the address asks for": async (given) => {
    for (const [language, read, file] of [["nn", "Les", "Opne fil"], ["en", "Read", "Open file"]] as const) {
      const context = await given.chromium.newContext({ viewport: { width: 1360, height: 900 }, locale: "nb-NO" });
      const page = await context.newPage();
      await page.goto(`${given.address}/index.html?lang=${language}`);
      await page.getByRole("button", { name: file, exact: true }).waitFor();
      const pane = page.frameLocator("iframe");
      await pane.getByRole("button", { name: read, exact: true }).waitFor({ timeout: 30_000 });
      await idle(pane);
      equal(await page.evaluate(() => document.documentElement.lang), language, "the page's language");
      equal(await pane.locator("html").getAttribute("lang"), language, "the pane's language");
      if (language === "en") {
        await pane.getByRole("button", { name: "Choose where the population comes from" }).click();
        await pane.getByLabel("Statistics Norway (SSB)").check();
        await page.screenshot({ path: path.join(given.pictures, "pane-kilde-ssb-en.png") });
      }
      await context.close();
    }
  },
};
