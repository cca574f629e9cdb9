/** Usable by all: no axe violation in any state and language, at 450 and 320 px; by keyboard alone. */
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { check, equal, openPane, press, violations, type Given, type Tests } from "./browser";

const steps = {
  nb: { read: "Les", check: "Kontroller", fill: "Beregn", write: "Skriv arkene", draw: "Demografi", help: "Hjelp", settings: "Innstillinger", back: "Tilbake", correct: "Rett lesingen" },
  nn: { read: "Les", check: "Kontroller", fill: "Rekn ut", write: "Skriv arka", draw: "Demografi", help: "Hjelp", settings: "Innstillingar", back: "Tilbake", correct: "Rett lesinga" },
  en: { read: "Read", check: "Check", fill: "Compute", write: "Write the sheets", draw: "Demography", help: "Help", settings: "Settings", back: "Back", correct: "Correct the reading" },
};

/** Goes through every state and lets axe look at each; the pane must never be wider than it is. */
async function through(given: Given, language: keyof typeof steps, width: number): Promise<void> {
  const { page, pane } = await openPane(given, { language, width });
  const look = async (state: string) => {
    equal(await violations(page), [], `${language} ${width} px, ${state}`);
    const wide = await pane.locator("html").evaluate((element) => element.scrollWidth - element.clientWidth);
    check(wide <= 0, `${language} ${width} px, ${state}: ${wide} px wider than the pane`);
  };
  const words = steps[language];
  await look("first run");
  for (const [state, name] of [["read", words.read], ["checked", words.check], ["preview", words.fill], ["written", words.write], ["charts", words.draw], ["help", words.help]] as const) {
    await press(pane, name);
    if (state === "read") {
      const correct = pane.getByRole("button", { name: words.correct }).first();
      if (await correct.isVisible()) await correct.click();
    }
    await look(state);
    if (width === 320 && state === "preview") await page.locator("iframe").screenshot({ path: path.join(given.pictures, `pane-320-${language}.png`) });
  }
  await press(pane, words.back);
  await press(pane, words.settings);
  await look("settings");
  await page.close();
}

/** Presses Tab until the button of that name has the focus. */
async function tabTo(page: Page, pane: FrameLocator, name: string): Promise<void> {
  await pane.getByRole("button", { name, exact: true }).first().waitFor({ timeout: 60_000 });
  for (let pressed = 0; pressed < 400; pressed += 1) {
    const focused = await pane.locator("html").evaluate(() => document.activeElement?.textContent ?? "");
    if (focused === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

export const tests: Tests = {
  "axe finds nothing and nothing is cut off, nb at 450 px": (given) => through(given, "nb", 450),
  "axe finds nothing and nothing is cut off, nb at 320 px": (given) => through(given, "nb", 320),
  "axe finds nothing and nothing is cut off, nn at 320 px": (given) => through(given, "nn", 320),
  "axe finds nothing and nothing is cut off, en at 320 px": (given) => through(given, "en", 320),

  "the whole job by keyboard alone, with a visible focus": async (given) => {
    const { page, pane } = await openPane(given, { width: 320 });
    await pane.locator("html").evaluate(() => window.focus());
    for (const name of ["Les", "Kontroller", "Beregn", "Skriv arkene"]) {
      await pane.locator("html").evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await tabTo(page, pane, name);
      await page.keyboard.press("Enter");
      await pane.getByRole("progressbar").waitFor({ state: "detached", timeout: 60_000 });
    }
    await pane.getByText(/de samme tallene/).waitFor({ timeout: 30_000 });
    await tabTo(page, pane, "Demografi");
    const outline = await pane.locator("html").evaluate(() => {
      const style = getComputedStyle(document.activeElement ?? document.body);
      const after = getComputedStyle(document.activeElement ?? document.body, "::after");
      return [style.outlineStyle, style.outlineWidth, style.boxShadow, after.borderTopStyle].join(" ");
    });
    check(!/^none 0px none none$/.test(outline), `no visible focus: ${outline}`);
    await page.close();
  },
};
