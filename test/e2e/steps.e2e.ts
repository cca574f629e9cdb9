/** The main job as a person does it: Les, Kontroller, Beregn, Demografi on Løten's plan; pictures of each state. */
import path from "node:path";
import { check, equal, openPane, press, type Given, type PaneOpen, type Tests } from "./browser";

async function picture({ page }: PaneOpen, given: Given, name: string): Promise<void> {
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
    await says(open, /Excel og tillegget har regnet ut de samme tallene/);
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
    await press(pane, "Fjern arkene");
    await says(open, /Dette fjernes: Tiltaksregister/);
    await pane.getByRole("button", { name: "Fjern arkene" }).last().click();
    await says(open, /Ferdig\. Arbeidsboken har ikke lenger/);
    equal(await page.getByRole("tab").allTextContents(), before, "sheets after the clean copy");
    await page.close();
  },
};
