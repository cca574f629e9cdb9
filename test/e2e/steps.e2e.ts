/** The main job as a person does it: Les, Kontroller, Beregn, Demografi on Løten's plan; pictures of each state. */
import path from "node:path";
import { check, equal, openPane, press, type Given, type PaneOpen, type Tests } from "./browser";

async function picture({ page }: PaneOpen, given: Given, name: string): Promise<void> {
  // Buttons fade from greyed to usable: the picture waits for it.
  await page.waitForTimeout(400);
  await page.screenshot({ path: path.join(given.pictures, `${name}.png`) });
}

async function says({ pane }: PaneOpen, words: string | RegExp): Promise<void> {
  await pane.getByText(words).first().waitFor({ timeout: 30_000 });
}

export const tests: Tests = {
  "Les, Kontroller, Beregn og Demografi on the demo plan, with nothing written before it is shown": async (given) => {
    const open = await openPane(given);
    const { page, pane } = open;
    const tabs = () => page.getByRole("tab").allTextContents();
    await picture(open, given, "pane-forste-gang");
    await press(pane, "Les");
    await says(open, /Fant 88 tiltak/);
    await picture(open, given, "pane-les");
    await press(pane, "Kontroller");
    await says(open, /\d+ feil, \d+ advarsler/);
    await pane.getByRole("button", { name: /^Vis Tiltak/ }).first().click();
    await picture(open, given, "pane-kontroller");
    const before = await tabs();
    await press(pane, "Beregn");
    await says(open, /Nye ark: Tiltaksregister, Forutsetninger/);
    await picture(open, given, "pane-beregn");
    equal(await tabs(), before, "sheets before the user said yes");
    await press(pane, "Skriv arkene");
    await says(open, /Arbeidsboken og tillegget har regnet ut de samme tallene/);
    check((await tabs()).length > before.length, "no sheets were written");
    await picture(open, given, "pane-skrevet");
    await press(pane, "Demografi");
    await says(open, /Diagrammer på arket Demografi/);
    await press(pane, "Tegn diagrammene");
    await says(open, "Tegnet");
    await page.getByRole("tab", { name: "Demografi" }).click();
    await picture(open, given, "pane-demografi");
    equal(open.faults, [], "faults in the console");
    equal(open.foreign, [], "addresses asked for outside");
    await page.close();
  },

  "the state is seen again when the pane is opened anew, a marked figure is explained, and a clean copy takes all away": async (given) => {
    const open = await openPane(given);
    const { page, pane } = open;
    const before = await page.getByRole("tab").allTextContents();
    await press(pane, "Beregn");
    await press(pane, "Skriv arkene");
    await says(open, /de samme tallene/);
    await press(pane, "Forklar markert tall");
    await says(open, "Du har ikke markert et tall som tillegget har regnet ut.");
    await picture(open, given, "pane-feil");
    await page.getByRole("tab", { name: "Kostnad per år" }).click();
    await page.getByRole("gridcell", { name: /^725\s000$/ }).first().click();
    await press(pane, "Forklar markert tall");
    await says(open, /^Sum: 725\s000/);
    await picture(open, given, "pane-forklar");
    await press(pane, "Fjern arkene");
    await says(open, /Dette fjernes: Tiltaksregister/);
    await pane.getByRole("button", { name: "Fjern arkene" }).last().click();
    await says(open, /Ferdig\. Arbeidsboken har ikke lenger/);
    equal(await page.getByRole("tab").allTextContents(), before, "sheets after the clean copy");
    await page.close();
  },

  "a correction of a column is used at once, remembered in the workbook, and can be forgotten": async (given) => {
    const open = await openPane(given);
    const { page, pane } = open;
    await press(pane, "Les");
    await says(open, /22 har beløp/);
    await press(pane, "Rett lesingen");
    await pane.getByLabel(/^Kolonne C/).selectOption({ label: "leses ikke" });
    await picture(open, given, "pane-rett-lesingen");
    await press(pane, "Les på nytt med disse valgene");
    await says(open, /\. 0 har beløp/);
    await press(pane, "Les");
    await says(open, /\. 0 har beløp/);
    await press(pane, "Glem rettelsene");
    await says(open, /22 har beløp/);
    await page.close();
  },

  "a finding that somebody answers for says who and why, and no longer counts": async (given) => {
    const open = await openPane(given);
    const { page, pane } = open;
    await press(pane, "Kontroller");
    const counted = await pane.getByText(/\d+ feil, \d+ advarsler/).textContent();
    await pane.getByRole("button", { name: "La stå" }).first().click();
    await pane.getByLabel("Hvorfor kan det stå?").fill("Vedtatt slik i sak 14/22");
    await pane.getByLabel("Navnet ditt").fill("Kari Nordmann");
    await press(pane, "Lagre");
    await says(open, /\d+ feil, \d+ advarsler/);
    check((await pane.getByText(/\d+ feil, \d+ advarsler/).textContent()) !== counted, "the finding still counts");
    while (await pane.getByRole("button", { name: /^Vis \d+ til/ }).isVisible()) await pane.getByRole("button", { name: /^Vis \d+ til/ }).click();
    await says(open, /Lar stå: Vedtatt slik i sak 14\/22 \(Kari Nordmann, \d{4}-\d\d-\d\d\)/);
    await page.close();
  },
};
